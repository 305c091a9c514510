import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReport, withoutSecrets } from '../../src/report/buildReport.js';
import { mailto, reportText } from '../../src/transcript/reportText.js';
import { english } from '../copy/english.js';
import { contextOf } from '../transcript/contextOf.js';
import { measured, told } from '../wizard/facts.js';

const seenAtMs = Date.UTC(2026, 10, 24, 1, 30);
const address = 'https://www.example.com/members';
const context = contextOf(
  [measured('page-status', 401), measured('challenge', 'basic'), measured('realm', 'Staff')],
  {
    address,
    log: [
      { kind: 'verdict', verdict: { step: 'log-in', result: 'cannot-tell', status: null } },
      { kind: 'verdict', verdict: { step: 'reload', result: 'still-401', status: 401 } },
      { kind: 'verdict', verdict: { step: 'log-in', result: 'still-401', status: 401 } },
    ],
  },
);

describe('the report for the owner', () => {
  test('tells where, what, when, with which browser, and what was tried', () => {
    const report = buildReport(context, seenAtMs);
    expect(report).toMatchObject({
      address,
      status: 401,
      scheme: 'basic',
      realm: 'Staff',
      browser: 'firefox',
    });
    expect(new Date(report.seenAt).getTime()).toBe(seenAtMs);
    expect(report.tried).toEqual([
      { step: 'log-in', result: 'still-401' },
      { step: 'reload', result: 'still-401' },
    ]);
  });

  test('can be read by a person: a line a fact', () => {
    const text = reportText(buildReport(context, seenAtMs), english);
    expect(text.split('\n')).toEqual([
      english.report.greeting,
      '',
      `Page: ${address}`,
      'Answer: 401',
      'Sign-in asked for: basic “Staff”',
      expect.stringMatching(/^Seen: 2026-11-2[34] \d\d:\d\d[+-]\d\d:\d\d$/),
      'Browser: Firefox',
      'Tried: Sign in (It still answers 401), Reload (It still answers 401)',
    ]);
  });

  test('leaves out what is not known', () => {
    const text = reportText(buildReport(contextOf([], { address: null }), seenAtMs), english);
    expect(text).not.toMatch(/null|undefined|Page:|Answer:/);
    expect(text).toContain('Tried: nothing yet');
  });

  test('names the sub-code where there is one', () => {
    const text = reportText(buildReport(contextOf([told('sub-code', '401.3')]), seenAtMs), english);
    expect(text).toContain('Answer: 401.3');
  });
});

describe('no secret of the visitor’s', () => {
  /** Easy to find again, however it is encoded. */
  const secret = fc.stringMatching(/^[A-Z]{8}\d{8}$/);

  test('is in a report: no name, password, query, fragment, and nothing that was typed', () => {
    fc.assert(
      fc.property(secret, (word) => {
        const report = buildReport(
          contextOf([measured('page-status', 401)], {
            address: `https://${word}:${word}@www.example.com/a?code=${word}#${word}`,
            page: `https://www.example.com/?${word}`,
            settings: { loginUrl: `https://www.example.com/in?${word}`, contactEmail: null },
            log: [
              { kind: 'answer', choice: 'failure.submitted', text: word },
              { kind: 'message', code: 'address.offer', values: { address: word } },
            ],
          }),
          seenAtMs,
        );
        expect(JSON.stringify(report)).not.toContain(word);
        expect(reportText(report, english)).not.toContain(word);
        expect(decodeURIComponent(mailto('a@example.com', report, english))).not.toContain(word);
      }),
    );
  });

  test('is left of any address', () => {
    fc.assert(
      fc.property(secret, fc.constantFrom('', '/', '/a', '/a@b', '/a/b.html'), (word, path) => {
        const url = `https://${word}:${word}@www.example.com${path}?${word}=${word}#${word}`;
        expect(withoutSecrets(url)).toBe(`https://www.example.com${path || '/'}`);
      }),
    );
    expect(withoutSecrets('javascript:alert(1)')).toBeNull();
    expect(withoutSecrets('no address')).toBeNull();
    expect(withoutSecrets(null)).toBeNull();
  });
});

describe('the mail to the owner', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 3000 }),
    fc
      .constantFrom('😀', 'مرحبا ', '页', '\r\n', '%', '&')
      .chain((one) => fc.nat(2000).map((times) => one.repeat(times))),
  );

  test('is never longer than mail programs take, and can always be read', () => {
    fc.assert(
      fc.property(anyText, anyText, (realm, path) => {
        const where = new URL(`https://www.example.com/${encodeURIComponent(path)}`).href;
        const known = contextOf([measured('page-status', 401), measured('realm', realm)], { address: where });
        const mail = mailto('webmaster@example.com', buildReport(known, seenAtMs), english);
        expect(mail.length).toBeLessThanOrEqual(1800);
        expect(decodeURIComponent(mail)).toContain(english.report.greeting);
      }),
    );
  });

  test('goes to the owner only, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        const mail = new URL(mailto(email, buildReport(context, seenAtMs), english));
        expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
        expect(decodeURIComponent(mail.pathname)).toBe(email);
      }),
    );
  });

  test('has lines that end as mail wants it', () => {
    const body = new URL(mailto('a@example.com', buildReport(context, seenAtMs), english)).searchParams.get(
      'body',
    );
    expect(body).toBe(reportText(buildReport(context, seenAtMs), english).replaceAll('\n', '\r\n'));
  });
});

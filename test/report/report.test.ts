import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { buildReport as build } from '../../src/report/buildReport.js';
import { redacted, withoutSecrets } from '../../src/report/withoutSecrets.js';
import { deferred as enDeferred, opening as en } from '../../src/copy/en/words.js';
import * as ja from '../../src/copy/ja/words.js';
import { withEnglish } from '../../src/copy/withEnglish.js';
import * as de from '../../src/copy/de/words.js';
import { mailto as mailIn } from '../../src/view/report/mailto.js';
import { reportText as textIn } from '../../src/view/report/reportText.js';
import { mergeWords } from '../../src/view/words/mergeWords.js';
import type { Report } from '../../src/report/buildReport.js';
import type { WizardContext } from '../../src/wizard/wizardContext.js';
import { english } from '../copy/english.js';
import { contextOf } from '../view/contextOf.js';
import { noSettings } from '../wizard/explore.js';
import { measured, told } from '../wizard/facts.js';

const seenAtMs = Date.UTC(2026, 10, 24, 1, 30);
const buildReport = (of: WizardContext) => build(of, { seenAtMs, browser: 'firefox' });
const words = { words: english, lang: 'en' };
const reportText = (report: Report) => textIn(report, words);
const mailto = (email: string, report: Report) => mailIn(email, report, words);
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
    const report = buildReport(context);
    expect(report).toMatchObject({
      address,
      status: 401,
      scheme: 'basic',
      realm: 'Staff',
      browser: 'firefox',
    });
    expect(new Date(report.seenAt).getTime()).toBe(seenAtMs);
    expect(report.tried).toEqual([
      { step: 'log-in', result: 'still-401', status: 401 },
      { step: 'reload', result: 'still-401', status: 401 },
    ]);
  });

  test('says null for all that is not known, and nothing else', () => {
    expect(buildReport({ ...contextOf([], { address: null }), finding: null })).toEqual({
      address: null,
      status: null,
      subCode: null,
      scheme: null,
      realm: null,
      seenAt: expect.any(String),
      browser: 'firefox',
      clockSeconds: null,
      requestId: null,
      tried: [],
    });
    expect(buildReport(contextOf([told('sub-code', '401.3')])).subCode).toBe('401.3');
  });

  test('tells the time as it was here, to the minute, with two digits for each part', () => {
    const seenAt = build(context, { seenAtMs: new Date(2026, 0, 5, 7, 3, 59).getTime(), browser: 'firefox' });
    expect(seenAt.seenAt).toMatch(/^2026-01-05T07:03[+-]\d\d:\d\d$/);
  });

  test.each([
    [0, '+00:00'],
    [-330, '+05:30'],
    [-60, '+01:00'],
    [210, '-03:30'],
    [600, '-10:00'],
  ])('tells how far the time here is from UTC: %d minutes as %s', (minutes, zone) => {
    vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(minutes);
    expect(buildReport(context).seenAt.slice('2026-11-24T01:30'.length)).toBe(zone);
  });

  test('can be read by a person: a line a fact', () => {
    const text = reportText(buildReport(context));
    expect(text.split('\n')).toEqual([
      english.report.greeting,
      '',
      `Page: ${address}`,
      'Answer: 401',
      'Sign-in asked for: basic “Staff”',
      expect.stringMatching(/^Seen: 2026-11-2[34] \d\d:\d\d[+-]\d\d:\d\d$/),
      'Browser: Firefox',
      'Tried: Sign in (It still answers 401) and Reload (It still answers 401)',
    ]);
  });

  test('says what a step led to, with the number that came, and without one where none came', () => {
    const log: WizardContext['log'] = [
      { kind: 'verdict', verdict: { step: 'check-url', result: 'changed', status: null } },
      { kind: 'verdict', verdict: { step: 'log-in', result: 'still-401', status: null } },
      { kind: 'verdict', verdict: { step: 'reload', result: 'changed', status: 503 } },
    ];
    const text = reportText(buildReport(contextOf([], { log })));
    expect(text).toContain(
      'Tried: Check the address (It does not answer now), Sign in (It still leads to the sign-in page), and Reload (It answers 503 now)',
    );
  });

  test('has the lists and the quotation marks of its language', () => {
    const report = buildReport(context);
    const [german, japanese] = [
      { words: mergeWords(withEnglish(de.opening, en), withEnglish(de.deferred, enDeferred)), lang: 'de' },
      { words: mergeWords(withEnglish(ja.opening, en), withEnglish(ja.deferred, enDeferred)), lang: 'ja' },
    ].map((its) => textIn(report, its));
    expect(german).toContain('basic „Staff“');
    expect(german).toMatch(/\) und Neu laden \(/);
    expect(japanese).toContain('basic 「Staff」');
    expect(japanese).toMatch(/\)、再読み込み \(/);
  });

  test('leaves out what is not known', () => {
    const text = reportText(buildReport(contextOf([], { address: null })));
    expect(text).not.toMatch(/null|undefined|Page:|Answer:/);
    expect(text).toContain('Tried: nothing yet');
  });

  test('says by how much the device’s clock is wrong: then the owner need not look for another fault', () => {
    const report = buildReport(contextOf([measured('page-status', 401), measured('clock', -301)]));
    expect(report.clockSeconds).toBe(-301);
    expect(reportText(report).split('\n')).toContain(`${english.report.clock}: -301`);
  });

  test('names the request as the server does, so that it is found in its log', () => {
    const report = buildReport(contextOf([measured('page-status', 401), measured('request-id', '8b1-FRA')]));
    expect(report.requestId).toBe('8b1-FRA');
    expect(reportText(report).split('\n')).toContain('Request: 8b1-FRA');
  });

  test('names the sub-code where there is one', () => {
    const text = reportText(buildReport(contextOf([told('sub-code', '401.3')])));
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
            settings: { ...noSettings, loginUrl: `https://www.example.com/in?${word}` },
            siteLinks: { loginUrl: `https://www.example.com/in?next=${word}` },
            stored: [{ kind: 'cookies', names: [word], more: 0 }],
            facts: [measured('double-cookie', word), measured('right-address', word)],
            log: [
              { kind: 'answer', choice: 'failure.submitted', text: word },
              { kind: 'message', code: 'address.offer', values: { address: word } },
            ],
          }),
        );
        expect(JSON.stringify(report)).not.toContain(word);
        expect(reportText(report)).not.toContain(word);
        expect(decodeURIComponent(mailto('a@example.com', report))).not.toContain(word);
      }),
    );
  });

  test.each([
    ['/users/alice@example.org/inbox', '/users/…/inbox'],
    ['/users/alice%40example.org', '/users/…'],
    ['/reset/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln/now', '/reset/…/now'],
    ['/invite/9f86d081884c7d659a2f', '/invite/…'],
    ['/a/c0ffee00-0000-4000-8000-000000000401/b', '/a/…/b'],
    ['/a;jsessionid=0A1B2C3D4E5F60718293A4B5', '/a;jsessionid=…'],
    ['/2026/11/24/how-to-get-in', '/2026/11/24/how-to-get-in'],
    ['/produkte/kaffeemaschinen-und-zubehoer', '/produkte/kaffeemaschinen-und-zubehoer'],
    // One letter or digit shorter than a key is a name that a person reads.
    ['/a/abcdefghij012345678', '/a/abcdefghij012345678'],
    ['/a/abcdefghij0123456789', '/a/…'],
    ['/a/01234567890123456789', '/a/01234567890123456789'],
    ['/a/eyJabcd.x', '/a/eyJabcd.x'],
    ['/a/eyJabcde.x', '/a/…'],
    ['/a/eyJabcde', '/a/eyJabcde'],
    ['/a/EYJhbGci.a.b.c.d', '/a/…'],
    ['/a/eyJhbGci.a.b.c.d.e', '/a/…'],
  ])('is left in a path: %s', (path, left) => {
    expect(withoutSecrets(`https://www.example.com${path}`)).toBe(`https://www.example.com${left}`);
  });

  test('is left of any text, wherever an address stands in it', () => {
    const anyWords = fc.constantFrom('', 'Error 401 at ', '“', '(see ', 'a\nb ');
    const anyAddress = fc.constantFrom(
      'https://www.example.com/a?key=WORD',
      'https://me:WORD@www.example.com/a',
      'HTTPS://WORD@www.example.com/a#x',
      'www.example.com/a?WORD',
      'example.com/a#access_token=WORD',
      'me:WORD@localhost:3000/a',
      '/a?next=%2Fb%3Fkey%3DWORD',
      'WORD@example.org',
      'https:\\\\me:WORD@www.example.com',
    );
    fc.assert(
      fc.property(secret, anyWords, anyAddress, anyWords, (word, before, text, after) => {
        expect(redacted(before + text.replace('WORD', word) + after)).not.toContain(word);
      }),
    );
  });

  test('is taken out of any text, however long', () => {
    // Where the time grows with the square of the length, this does not end before the test is ended.
    const pieces = ['a', 'a.', '@', '//', 'eyJ', '?', 'a1-', 'a:'];
    for (const piece of pieces)
      expect(redacted(`${piece.repeat(50_000)} me@example.com`)).not.toContain('me@');
  });

  test('is left of a token that runs into a name or into the next token', () => {
    expect(redacted('eyJhbGciOiJub25l.eyJzdWIi.c2lnbmF0dXJltoken=hush, and on')).toBe('…=…, and on');
    const token = 'eyJhbGciOiJub25l.eyJzdWIi.c2lnbmF0dXJl';
    expect(redacted(`${token.repeat(9)}, and on`)).toBe('…, and on');
  });

  test('is left of any address', () => {
    fc.assert(
      fc.property(secret, fc.constantFrom('', '/', '/a', '/@a/b', '/a/b.html'), (word, path) => {
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
    fc.string({ unit: 'binary', maxLength: 3000 }),
    fc.constant('領域'.repeat(5_000)),
    fc
      .constantFrom('😀', 'مرحبا ', '页', '\r\n', '%', '&')
      .chain((one) => fc.nat(2000).map((times) => one.repeat(times))),
  );

  test('is never longer than mail programs take, and can always be read', () => {
    fc.assert(
      fc.property(anyText, anyText, (realm, path) => {
        const where = new URL(`https://www.example.com/${encodeURIComponent(path)}`).href;
        const known = contextOf([measured('page-status', 401), measured('realm', realm)], { address: where });
        const mail = mailto('webmaster@example.com', buildReport(known));
        expect(mail.length).toBeLessThanOrEqual(1800);
        expect(decodeURIComponent(mail)).toContain(english.report.greeting);
      }),
    );
  });

  test('is never longer either for the longest address of an owner, on the longest host name', () => {
    const host = `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.example`;
    const known = contextOf([measured('page-status', 401), measured('realm', '領'.repeat(120))], {
      address: `https://${host}/${'%F0%9F%98%80'.repeat(300)}`,
    });
    const mail = mailto(`${'x'.repeat(64)}@${host}`, buildReport(known));
    expect(mail.length).toBeLessThanOrEqual(1800);
    expect(decodeURIComponent(mail)).toContain(english.report.greeting);
  });

  test('goes to the owner only, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        const mail = new URL(mailto(email, buildReport(context)));
        expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
        expect(decodeURIComponent(mail.pathname)).toBe(email);
      }),
    );
  });

  test('has lines that end as mail wants it', () => {
    const body = new URL(mailto('a@example.com', buildReport(context))).searchParams.get('body');
    expect(body).toBe(reportText(buildReport(context)).replaceAll('\n', '\r\n'));
  });
});

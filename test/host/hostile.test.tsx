// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { observationOf } from '../../src/diagnosis/facts/observationOf.js';
import type { Answered } from '../../src/diagnosis/probe/probeResult.js';
import { listSiteData } from '../../src/diagnosis/siteData/listSiteData.js';
import { visibleDoubles } from '../../src/diagnosis/siteData/visibleDoubles.js';
import { createPresenters } from '../../src/view/createPresenters.js';
import { english } from '../copy/english.js';
import { contextOf } from '../view/contextOf.js';
import { measured } from '../wizard/facts.js';
import { answeredWith, fakeWorld, page } from './fakeWorld.js';
import type { Site } from './fakeWorld.js';
import { button, conversation, link, showWizard, siteWithSignIn } from './wizardInPage.js';

/** What runs where a value is taken for markup. */
const markup = '<img src=x onerror="alert(401)"><script>alert(401)</script><b>{status}</b>';
/** What turns the direction of text, or is not seen: bidi marks, zero width, controls. */
const hidden = '\u202e\u2066\u200b\u200f\u0000\u0007\u001b\u0085\ufeff';

const answered: Answered = {
  kind: 'answered',
  status: 401,
  finalAddress: page,
  redirected: false,
  signs: null,
  wwwAuthenticate: null,
  retryAfter: null,
  rateLimit: null,
  date: null,
  age: null,
  requestId: null,
  hasServerHeaders: true,
  askedAtMs: 0,
  answeredAtMs: 0,
};
/** The realm as it is taken in. */
async function realmOf(realm: string): Promise<string> {
  const wwwAuthenticate = `Session realm="${realm.replace(/["\\]/g, '\\$&')}"`;
  const probed = { address: page, carriesCookies: false, world: fakeWorld(() => 'no answer') };
  const { facts } = await observationOf({ ...answered, wwwAuthenticate }, probed);
  return String(facts.find(({ name }) => name === 'realm')?.value ?? '');
}

/** A site that calls what it protects by markup. */
const withRealm: Site = () => ({
  status: 401,
  headers: { 'www-authenticate': `Basic realm="${markup.replace(/"/g, "'")}"` },
});

describe('a name that a server gives to what it protects', () => {
  test('is cut, and loses what is hidden, before anybody sees it', async () => {
    const realm = await realmOf(`${hidden}${markup}${hidden}${'x'.repeat(10_000)}`);
    expect(realm.length).toBeLessThanOrEqual(120);
    expect(realm).not.toMatch(/\p{C}/u);
    expect(realm).toContain('<img src=x onerror="alert(401)">');
  });

  test('can always be sent to the owner, whatever it is', async () => {
    const { hrefOf } = createPresenters({ words: english, lang: 'en', browser: 'firefox', controls: 'keys' });
    const anyName = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.tuple(fc.nat(3), fc.constantFrom('😀', '領', '\ud800', '\u202e')).map(([n, one]) => {
        return 'a'.repeat(n) + one.repeat(5_000);
      }),
    );
    await fc.assert(
      fc.asyncProperty(anyName, async (name) => {
        const realm = await realmOf(name);
        expect(realm.length).toBeLessThanOrEqual(120);
        expect(realm).not.toMatch(/\p{C}/u);
        const context = contextOf([measured('page-status', 401), measured('realm', realm)]);
        const mail = hrefOf('owner.mail', { context, seenAtMs: 0 }) ?? '';
        expect(mail.length).toBeLessThanOrEqual(1800);
        expect(decodeURIComponent(mail)).toContain('@');
      }),
    );
  });

  test('is shown as text in the sentence and in what was checked', async () => {
    const { container } = showWizard(withRealm, { config: { loginUrl: null } });
    await button('Show the sign-in box');
    expect(conversation()).toHaveTextContent(
      "for “<img src=x onerror='alert(401)'><script>alert(401)</script>",
    );
    expect(container.querySelector('img, script, b')).toBeNull();
  });
});

describe('a title with markup in it', () => {
  test.each([`401 ${markup}`, `${hidden}${markup} 401`, markup.repeat(1_000)])(
    'is read for its number, and shown to nobody: %#',
    async (title) => {
      const { container } = showWizard(siteWithSignIn().site, {
        world: { ...answeredWith(200), title: () => title },
        config: { open: 'always' },
      });
      await within(await screen.findByRole('group', { name: 'Your answer' })).findAllByRole('button');
      expect(container).not.toHaveTextContent('onerror');
      expect(container.querySelector('img, script, b')).toBeNull();
    },
  );
});

describe('names of cookies', () => {
  const name = `${hidden}${markup}`.replace(/[;=]/g, '');
  const cookies = `${name}=hunter1; ${name}=hunter2`;

  test('are cut, and lose what is hidden', () => {
    const many = Array.from({ length: 50 }, (_, at) => `${at}${name}=1; ${at}${name}=2`).join('; ');
    const names = visibleDoubles(many);
    expect(names).toHaveLength(20);
    for (const one of names) {
      expect(one.length).toBeLessThanOrEqual(60);
      expect(one).not.toMatch(/\p{C}/u);
    }
  });

  test('with markup in them are shown as text, and what the cookies hold nowhere', async () => {
    const { container, user } = showWizard(siteWithSignIn().site, { world: { cookies: () => cookies } });
    await button('Contact the owner');
    const shown = conversation().textContent;
    expect(shown).toContain('<img srcx onerror');
    expect(shown).not.toMatch(/hunter/);
    expect(shown).not.toMatch(/[\u202e\u2066\u200b]/);
    expect(container.querySelector('img, script, b')).toBeNull();
    await user.click(await button('Contact the owner'));
    expect((await link('Write the email')).getAttribute('href')).not.toContain('onerror');
  });

  test('and of all that is stored are ticked as text', async () => {
    localStorage.setItem(`auth ${markup}`, 'hunter2');
    const kept = await listSiteData(window);
    localStorage.clear();
    const { container, user } = showWizard(siteWithSignIn().site, {
      world: { listData: () => Promise.resolve(kept) },
    });
    for (let step = 0; step < 3; step += 1) await user.click(await button('Go to the next step'));
    const box = await screen.findByRole('checkbox', { name: 'What keeps you signed in' });
    expect(box).toHaveAccessibleDescription(/^auth <img src=x onerror="alert\(401\)">/);
    expect(container).not.toHaveTextContent('hunter2');
    expect(container.querySelector('img, script, b')).toBeNull();
  });
});

test('an address with markup in it is shown as text, and what the visitor typed as well', async () => {
  const { container, user } = showWizard(siteWithSignIn().site, { world: answeredWith(200) });
  const field = await screen.findByRole('textbox', { name: 'Address or error text' });
  await user.click(field);
  await user.paste(`401 ${markup} ${hidden}`);
  await user.keyboard('{Enter}');
  await button('Contact the owner');
  expect(conversation()).toHaveTextContent('401 <img src=x onerror="alert(401)">');
  expect(container.querySelector('img, script, b')).toBeNull();
});

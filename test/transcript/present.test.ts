import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { present } from '../../src/transcript/present.js';
import { plain } from '../../src/transcript/fill.js';
import { conclude } from '../../src/wizard/conclude.js';
import type { Fact, FactName } from '../../src/wizard/contracts.js';
import { subCodes } from '../../src/wizard/contracts.js';
import { offered } from '../../src/wizard/offered.js';
import type { WizardSnapshot } from '../../src/wizard/offered.js';
import { wizardSetup } from '../../src/wizard/setup.js';
import { wizardMachine } from '../../src/wizard/wizardMachine.js';
import { english, inEnglish } from '../copy/english.js';
import { inputFor, page } from '../wizard/explore.js';
import { factNames, measured, told } from '../wizard/facts.js';
import { at, contextOf } from './contextOf.js';

const refused = [measured('page-status', 401)];
const signingIn = at({ logIn: 'offering' }, contextOf(refused, { step: 'log-in', visited: ['log-in'] }));
const choicesAt = (snapshot: WizardSnapshot) => present(snapshot, inEnglish()).choices;

const href = (snapshot: WizardSnapshot, choice: string) =>
  choicesAt(snapshot).find((one) => one.choice === choice)?.href;

describe('the answers', () => {
  test('are those of the machine, in the order of its table, the first one recommended', () => {
    const choices = choicesAt(signingIn);
    expect(choices.map(({ choice }) => choice)).toEqual(offered(signingIn).map(({ choice }) => choice));
    expect(choices.map(({ choice, rank }) => `${rank} ${choice}`)).toEqual([
      'recommended signIn.openHome',
      'other signIn.accepted',
      'other signIn.noAccount',
      'other signIn.forgotten',
      'quiet step.next',
      'quiet owner.contact',
    ]);
  });

  test('become more by one when the machine gets one more way: nothing else has to be told of it', () => {
    const { states = {}, ...config } = wizardMachine.config;
    const { logIn = {} } = states;
    const offering = logIn.states?.['offering'];
    const more = { ...offering, on: { ...offering?.on, 'error.understood': '#understood' } };
    const changed = {
      ...config,
      states: { ...states, logIn: { ...logIn, states: { ...logIn.states, offering: more } } },
    };
    const machine = wizardSetup.createMachine(changed as never) as unknown as typeof wizardMachine;
    const snapshot = machine.resolveState({ value: signingIn.value, context: signingIn.context });
    const labels = choicesAt(snapshot).map(({ label }) => label);
    expect(labels).toContain(english.choices['error.understood']);
    expect(labels).toHaveLength(choicesAt(signingIn).length + 1);
  });

  test('are none while the wizard is busy', () => {
    const snapshot = createActor(wizardMachine, { input: inputFor({}) }).getSnapshot();
    const view = present(snapshot, inEnglish());
    expect(view).toMatchObject({
      state: 'busy',
      choices: [],
      form: null,
      select: null,
      busy: english.busy.looking,
    });
  });

  test('wait for their words when these are on their way', () => {
    const snapshot = at({ contactOwner: 'offering' }, contextOf(refused, { step: 'contact-owner' }));
    expect(present(snapshot, inEnglish({ later: null }))).toMatchObject({ state: 'busy', choices: [] });
  });

  test('lead where they say', () => {
    const context = contextOf(refused, {
      settings: { loginUrl: 'https://www.example.com/in', contactEmail: null },
    });
    expect(href(at({ logIn: 'offering' }, context), 'signIn.open')).toBe('https://www.example.com/in');
    expect(href(signingIn, 'signIn.openHome')).toBe('https://www.example.com/');
    expect(href(signingIn, 'signIn.accepted')).toBeNull();
    expect(href(at({ contactOwner: 'offering' }, context), 'owner.mail')).toMatch(
      /^mailto:webmaster@example\.com\?/,
    );
    expect(href(at({ contactOwner: 'offering' }, context), 'owner.openHome')).toBe(
      'https://www.example.com/',
    );
    expect(href(at({ solved: 'measured' }, context), 'result.open')).toBe(page);
  });

  test('that are typed become a form, with the text that was taken back', () => {
    const snapshot = at({ checkUrl: 'correcting' }, contextOf(refused, { step: 'check-url' }));
    const takenBack = { kind: 'answer', choice: 'address.submitted', text: 'exmaple.com' } as const;
    const { form, choices } = present(snapshot, inEnglish({ takenBack }));
    expect(form).toMatchObject({ choice: 'address.submitted', kind: 'address', value: 'exmaple.com' });
    expect(choices.map(({ rank }) => rank)).not.toContain('recommended');
  });

  test('that are picked become a list of all browsers, with the one in use chosen', () => {
    const snapshot = at(
      { clearCache: 'offering' },
      contextOf(refused, { step: 'clear-cache', browser: 'safari' }),
    );
    const { select } = present(snapshot, inEnglish());
    expect(select).toMatchObject({ choice: 'clear.browser', value: 'safari' });
    expect(select?.options.map(({ label }) => label)).toContain(english.otherBrowser);
  });
});

/** These facts, as they are shown. */
function checked(...facts: Fact[]) {
  const finding = { ...conclude(facts), facts };
  const context = contextOf([], { log: [{ kind: 'finding', finding }] });
  const [item] = present(at({ logIn: 'offering' }, context), inEnglish()).items;
  return item?.kind === 'facts' ? item.facts : [];
}

describe('what was checked', () => {
  const values: { [N in FactName]: Extract<Fact, { name: N }>['value'][] } = {
    'page-status': [200, 401, 403],
    'address-status': [200, 401],
    'no-status': ['no-answer', 'elsewhere', 'another-page', 'not-possible'],
    'sub-code': [...subCodes],
    challenge: ['basic'],
    realm: ['Members'],
    'auth-error': ['invalid_request', 'invalid_token', 'insufficient_scope', 'stale'],
    'retry-after': [30],
    public: [true],
    'text-status': [401],
    reloaded: [true],
    'sign-in': ['accepted', 'refused'],
    'signed-in': [true],
    'opens-privately': [true, false],
    product: ['zoom'],
  };

  test.each(factNames)('has a sentence of its own: %s', (name) => {
    const facts = values[name].map((value) => ({ name, value, source: 'measured' }) as Fact);
    const sentences = facts.map((fact) => plain(checked(fact)[0]?.parts ?? []));
    for (const sentence of sentences) expect(sentence).toMatch(/\w+ \w+/);
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}_]/);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('says where it is known from', () => {
    const sources = checked(measured('page-status', 401), told('sign-in', 'refused')).map(
      ({ sourceName }) => sourceName,
    );
    expect(sources).toEqual(['Measured', 'Said by you']);
  });
});

test('markup in an address or in the server’s name for what it protects stays text', () => {
  const realm = '<b onclick="x()">{status}</b>';
  const address = 'https://www.example.com/%3Cscript%3E';
  const context = contextOf(refused, {
    log: [
      { kind: 'message', code: 'signIn.offerBox', values: { realm } },
      { kind: 'message', code: 'address.offer', values: { address } },
    ],
  });
  const { items } = present(at({ logIn: 'offering' }, context), inEnglish());
  const parts = items.flatMap((item) => (item.kind === 'message' ? item.parts : []));
  expect(parts).toContainEqual({ value: realm, kind: 'name' });
  expect(parts).toContainEqual({ value: address, kind: 'address' });
});

test('progress counts in the plan, and is no more shown once there is an outcome', () => {
  const context = contextOf(refused, { step: 'log-in' });
  expect(present(at({ logIn: 'offering' }, context), inEnglish()).progress).toEqual({
    index: 1,
    of: 5,
    label: 'Step 1 of 5',
  });
  const solved = { ...context, outcome: 'solved' as const };
  expect(present(at({ solved: 'measured' }, solved), inEnglish()).progress).toBeNull();
});

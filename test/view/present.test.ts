import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { present } from '../../src/view/present.js';
import { plain } from '../../src/view/words/fill.js';
import { conclude } from '../../src/wizard/evidence/conclude.js';
import type { Fact, FactName, StoredData } from '../../src/wizard/contracts.js';
import { subCodes } from '../../src/wizard/contracts.js';
import { offered } from '../../src/wizard/offered.js';
import type { WizardSnapshot } from '../../src/wizard/offered.js';
import { wizardSetup } from '../../src/wizard/wizardSetup.js';
import { signInOffer } from '../../src/wizard/sentences/signInOffer.js';
import { wizardMachine } from '../../src/wizard/wizardMachine.js';
import * as de from '../../src/copy/de/words.js';
import { deferred as enDeferred, opening as en } from '../../src/copy/en/words.js';
import * as fr from '../../src/copy/fr/words.js';
import { withEnglish } from '../../src/copy/withEnglish.js';
import { privateWindow } from '../../src/view/message/privateWindow.js';
import { reloadByHand } from '../../src/view/message/reloadByHand.js';
import { browsers } from '../../src/wizard/browsers.js';
import type { Browser } from '../../src/wizard/browsers.js';
import { mergeWords } from '../../src/view/words/mergeWords.js';
import { english, inEnglish } from '../copy/english.js';
import type { WizardContext } from '../../src/wizard/wizardContext.js';
import { inputFor, noSettings, page } from '../wizard/explore.js';
import { factNames, measured, told } from '../wizard/facts.js';
import { at, contextOf } from './contextOf.js';

const refused = [measured('page-status', 401)];
const keeps: StoredData[] = [
  { kind: 'cookies', names: ['sid', 'theme'], more: 0 },
  { kind: 'sign-in-keys', names: ['token'], more: 0 },
  { kind: 'other-keys', names: [], more: 3 },
  { kind: 'databases', names: ['drafts'], more: 2 },
];
const signingIn = at({ logIn: 'offering' }, contextOf(refused, { step: 'log-in', visited: ['log-in'] }));
const choicesAt = (snapshot: WizardSnapshot) => present(snapshot, inEnglish()).choices;

const href = (snapshot: WizardSnapshot, choice: string) =>
  choicesAt(snapshot).find((one) => one.choice === choice)?.href;

const byHand = (browser: WizardContext['browser']) => {
  const context = contextOf(refused, { step: 'clear-cache', browser });
  return present(at({ clearCache: 'byHand' }, context), inEnglish()).select;
};

describe('the answers', () => {
  test('are those of the machine, in the order of its table, the first one recommended', () => {
    const choices = choicesAt(signingIn);
    expect(choices.map(({ choice }) => choice)).toEqual(offered(signingIn).map(({ choice }) => choice));
    expect(choices.map(({ choice, rank }) => `${rank} ${choice}`)).toEqual([
      'recommended signIn.find',
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
    expect(present(snapshot, inEnglish({ presenters: { status: 'pending' } }))).toMatchObject({
      state: 'busy',
      choices: [],
    });
  });

  test('lead where they say', () => {
    const context = contextOf(refused, {
      settings: { ...noSettings, loginUrl: 'https://www.example.com/in' },
    });
    expect(href(at({ logIn: 'offering' }, context), 'signIn.open')).toBe('https://www.example.com/in');
    const searched = contextOf(refused, { searched: ['sign-in'] });
    expect(href(at({ logIn: 'offering' }, searched), 'signIn.openHome')).toBe('https://www.example.com/');
    expect(href(signingIn, 'signIn.accepted')).toBeNull();
    expect(href(at({ contactOwner: 'offering' }, context), 'owner.mail')).toMatch(
      /^mailto:webmaster@example\.com\?/,
    );
    const asked = contextOf(refused, { searched: ['contact'] });
    expect(href(at({ contactOwner: 'offering' }, asked), 'owner.openHome')).toBe('https://www.example.com/');
    expect(href(at({ solved: 'measured' }, context), 'result.open')).toBe(page);
  });

  test('lead to the doors that the owner names, or that were found, each by its own', () => {
    const found = {
      resetUrl: 'https://www.example.com/.well-known/change-password',
      contactUrl: 'https://www.example.com/contact',
      securityContact: 'mailto:security@example.com',
    };
    const settings = {
      ...noSettings,
      signupUrl: 'https://www.example.com/join',
      contactPhone: '+49 (30) 12-34',
    };
    const context = contextOf(refused, { settings, siteLinks: found });
    expect(href(at({ logIn: 'noAccount' }, context), 'signIn.openSignup')).toBe(settings.signupUrl);
    expect(href(at({ logIn: 'forgotten' }, context), 'signIn.openReset')).toBe(found.resetUrl);
    const owner = at({ contactOwner: 'offering' }, context);
    expect(href(owner, 'owner.openContact')).toBe(found.contactUrl);
    expect(href(owner, 'owner.call')).toBe('tel:+49301234');
    const bare = contextOf(refused, {
      address: 'http://localhost/a',
      page: 'http://localhost/a',
      siteLinks: { securityContact: found.securityContact },
    });
    expect(href(at({ contactOwner: 'offering' }, bare), 'owner.openSecurity')).toBe(found.securityContact);
  });

  test.each([
    ['on the same site as a path', 'https://www.example.com/in?a=1', '/members?id=7'],
    ['on another site as an address', 'https://sso.example/in?a=1', 'https://www.example.com/members?id=7'],
  ])('lead to the sign-in page with the way back in it: %s', (_, loginUrl, wayBack) => {
    const own = `${page}?id=7`;
    const context = contextOf(refused, {
      page: own,
      address: own,
      settings: { ...noSettings, loginUrl, returnParam: 'next' },
    });
    const to = new URL(href(at({ logIn: 'offering' }, context), 'signIn.open') ?? '');
    expect(to.searchParams.get('next')).toBe(wayBack);
    expect(to.searchParams.get('a')).toBe('1');
  });

  test.each<[string, Partial<WizardContext>]>([
    [
      'a sign-in page that was found: nobody knows what it takes',
      {
        settings: { ...noSettings, returnParam: 'next' },
        siteLinks: { loginUrl: 'https://www.example.com/in' },
      },
    ],
    [
      'an address of another site',
      {
        address: 'https://other.example/a',
        settings: { ...noSettings, loginUrl: 'https://www.example.com/in', returnParam: 'next' },
      },
    ],
  ])('lead to the sign-in page without a way back to %s', (_, more) => {
    const snapshot = at({ logIn: 'offering' }, contextOf(refused, more));
    expect(href(snapshot, 'signIn.open')).toBe('https://www.example.com/in');
  });

  test('lead to the mended address that was found', () => {
    const suggestion = `${page}/team`;
    const context = contextOf([...refused, measured('right-address', suggestion)]);
    expect(href(at({ checkUrl: 'offering' }, context), 'address.openSuggested')).toBe(suggestion);
  });

  test('that are typed become a form, with the text that was taken back', () => {
    const snapshot = at({ checkUrl: 'typing' }, contextOf(refused, { step: 'check-url' }));
    const takenBack = { kind: 'answer', choice: 'address.submitted', text: 'exmaple.com' } as const;
    const { form, choices } = present(snapshot, inEnglish({ takenBack }));
    expect(form).toMatchObject({ choice: 'address.submitted', kind: 'address', value: 'exmaple.com' });
    expect(choices.map(({ rank }) => rank)).not.toContain('recommended');
  });

  test('that are picked become a list of all browsers, with the one in use chosen', () => {
    expect(byHand(null)).toMatchObject({ choice: 'clear.browser', value: 'firefox' });
    expect(byHand('safari')).toMatchObject({ choice: 'clear.browser', value: 'safari' });
    expect(byHand(null)?.options.map(({ label }) => label)).toContain(english.otherBrowser);
  });

  test('that are ticked come with what the browser keeps, and what may hold a draft is not ticked', () => {
    const context = contextOf(refused, { step: 'clear-cache', stored: keeps });
    const { ticks, choices } = present(at({ clearCache: 'choosing' }, context), inEnglish());
    expect(ticks).toMatchObject({ choice: 'clear.ticked', submit: english.ticks['clear.ticked'].submit });
    expect(ticks?.options).toEqual([
      { value: 'cookies', label: 'Cookies', names: 'sid and theme', ticked: true },
      { value: 'sign-in-keys', label: english.dataKinds['sign-in-keys'], names: 'token', ticked: true },
      { value: 'other-keys', label: english.dataKinds['other-keys'], names: '3 more', ticked: false },
      {
        value: 'databases',
        label: english.dataKinds.databases,
        names: 'drafts and 2 more',
        ticked: false,
      },
    ]);
    expect(choices.map(({ rank }) => rank)).not.toContain('recommended');
  });

  test('that are ticked offer the worker alone where a worker is in the way', () => {
    const context = contextOf([measured('page-status', 401), measured('copy', 'service-worker')], {
      step: 'reload',
      stored: keeps,
    });
    const { ticks } = present(at({ reload: 'offering' }, context), inEnglish());
    expect(ticks?.options).toEqual([
      { value: 'workers', label: english.dataKinds.workers, names: '', ticked: true },
    ]);
  });
});

const shown = (...log: WizardContext['log']) =>
  present(at({ clearCache: 'byHand' }, contextOf(refused, { log })), inEnglish()).items;

describe('what the wizard shows beside its sentences', () => {
  test('is what the browser still keeps, by its kind', () => {
    expect(shown({ kind: 'stored', stored: keeps.slice(0, 1) })).toEqual([
      { kind: 'stored', rows: [{ kind: 'cookies', title: 'Cookies', names: 'sid and theme' }] },
    ]);
  });

  test.each([
    [0, 'Still to wait: 0 seconds'],
    [1, 'Still to wait: 1 second'],
    [59, 'Still to wait: 59 seconds'],
    [60, 'Still to wait: 1 minute'],
    [121, 'Still to wait: 2 minutes, 1 second'],
  ])('is the time that is left to wait: %s', (seconds, words) => {
    const [item] = shown({ kind: 'wait', untilMs: 1_000 });
    expect(item).toMatchObject({ kind: 'wait', untilMs: 1_000 });
    expect(item?.kind === 'wait' && item.label(seconds)).toBe(words);
  });

  test('is how the visitor’s own browser is cleared, or the one that they picked', () => {
    const titles = shown(
      { kind: 'instructions', browser: null },
      { kind: 'instructions', browser: 'safari' },
    ).map((item) => item.kind === 'instructions' && item.title);
    expect(titles).toEqual(['In Firefox:', 'In Safari (Mac):']);
  });

  test('is how a browser is cleared that is none of those with a name', () => {
    const [item] = shown({ kind: 'instructions', browser: 'other' });
    expect(item).toMatchObject({ title: english.instructionsForAny, steps: english.clear.other });
  });

  test.each([
    ['firefox', 'en', '“New Private Window”, Ctrl+Shift+P, or ⌘+Shift+P'],
    ['edge', 'en', 'Ctrl+Shift+N or ⌘+Shift+N'],
    ['safari-ios', 'en', enDeferred.privateMenu],
    ['chrome', 'de', '„Neues Inkognitofenster“, Strg+Umschalt+N oder ⌘+Umschalt+N'],
    ['safari', 'fr', '⌘+Maj+N'],
  ] as const)(
    'is how a private window is opened, as keys and browser say it (%s, %s)',
    (browser, lang, keys) => {
      const { opening, deferred } = { en: { opening: en, deferred: enDeferred }, de, fr }[lang];
      const words = mergeWords(withEnglish(opening, en), withEnglish(deferred, enDeferred));
      expect(privateWindow(browser, { words, lang, controls: 'keys' })).toBe(keys);
    },
  );

  test.each([
    ['chrome', 'keys', 'hold Ctrl and press F5, on a Mac ⌘+Shift+R'],
    ['chrome-android', 'menu', 'tap ↻ beside the address, or in the menu of Chrome (Android)'],
    ['safari-ios', 'menu', 'tap ↻ beside the address, or in the menu of Safari (iPhone, iPad)'],
    ['other', 'menu', 'tap ↻ beside the address, or in the browser’s menu'],
    ['safari-ios', 'none', 'close this app, and open it again'],
  ] as const)('is how %s loads a page again where there are: %s', (browser, controls, sentence) => {
    expect(reloadByHand(browser, { words: english, controls })).toBe(sentence);
  });

  test('names no key where there is no keyboard, whatever the language and the browser', () => {
    for (const browser of Object.keys(browsers) as Browser[]) {
      for (const { opening, deferred } of [{ opening: en, deferred: enDeferred }, de, fr]) {
        const words = mergeWords(withEnglish(opening, en), withEnglish(deferred, enDeferred));
        const ways = [
          privateWindow(browser, { words, lang: 'en', controls: 'menu' }),
          reloadByHand(browser, { words, controls: 'menu' }),
          reloadByHand(browser, { words, controls: 'none' }),
        ];
        expect(ways.join(' ')).not.toMatch(/Ctrl|Strg|⌘|F5|Shift/);
      }
    }
  });

  test('is what was ticked, in words', () => {
    const [item] = shown({ kind: 'answer', choice: 'clear.ticked', ticked: ['cookies', 'caches'] });
    expect(item).toMatchObject({ kind: 'answer', text: 'Cookies and Stored files' });
  });

  test('is once the sentence that something went wrong, where its words failed to come', () => {
    const log: WizardContext['log'] = [
      { kind: 'message', code: 'finding.signed-out', values: { status: 401 } },
      { kind: 'finding', finding: conclude(refused) },
      { kind: 'message', code: 'clear.choose', values: {} },
      { kind: 'wait', untilMs: 0 },
      { kind: 'stored', stored: keeps },
      { kind: 'report' },
    ];
    const failed = inEnglish({ presenters: { status: 'failed' } });
    const view = present(at({ logIn: 'offering' }, contextOf(refused, { log })), failed);
    expect(view.state).toBe('waiting');
    expect(view.items).toHaveLength(2);
    expect(view.items[1]).toEqual({ kind: 'message', parts: [english.messages['problem.own']] });
    expect(view.choices.map(({ choice }) => choice)).toContain('owner.contact');
  });
});

test('an application that does not say its name has none in the sentence, nor in what was checked', () => {
  const said = ['Instagram', 'app'].map((app) =>
    signInOffer(contextOf([measured('page-status', 401), measured('in-app', app)])),
  );
  expect(said).toEqual(['signIn.offerInApp', 'signIn.offerInSomeApp']);
  expect(checked(measured('in-app', 'app')).map(({ parts }) => parts)).toEqual([
    [english.factValues['in-app.app']],
  ]);
});

/** These facts, as they are shown. */
function checked(...facts: Fact[]) {
  const finding = { ...conclude(facts), facts };
  const context = contextOf([], { finding, log: [{ kind: 'finding', finding }] });
  const [item] = present(at({ logIn: 'offering' }, context), inEnglish()).items;
  return item?.kind === 'facts' ? item.facts : [];
}

describe('what was checked', () => {
  const values: { [N in FactName]: Extract<Fact, { name: N }>['value'][] } = {
    'page-status': [200, 401, 403],
    'visitor-status': [200, 401],
    'address-status': [200, 401],
    'no-status': ['no-answer', 'elsewhere', 'another-page', 'not-possible'],
    'sub-code': [...subCodes],
    challenge: ['basic'],
    realm: ['Members'],
    'auth-error': [
      'expired',
      'stale',
      'insufficient_scope',
      'insufficient_user_authentication',
      'form-expired',
      'invalid_token',
    ],
    box: ['will', 'may', 'will-not'],
    'box-obstacle': ['worker', 'frame', 'algorithm', 'home-screen'],
    'rate-limit': ['used-up'],
    'retry-after': [30],
    public: [true],
    'text-status': [401],
    reloaded: [true],
    'sign-in': ['accepted', 'refused'],
    'signed-in': [true, false],
    'sign-ins': [2],
    'opens-privately': [true, false],
    product: ['zoom'],
    'sign-in-page': ['password-field', 'autocomplete', 'gate', 'path', 'here'],
    gate: ['Cloudflare Access'],
    'leads-to': [`${page}/welcome`],
    copy: ['service-worker', 'http-cache', 'history'],
    cookies: ['kept', 'blocked', 'secure-lost'],
    'double-cookie': ['sid'],
    clock: [300, -540],
    'right-address': [`${page}/team`],
    'other-address': ['https://example.com/members'],
    'link-expired': [true],
    requested: [true],
    method: ['post'],
    'in-app': ['Instagram'],
    'request-id': ['req-7f3a'],
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

test('markup in a value that others chose stays text: an address, a name of the server’s, a cookie, an application', () => {
  const realm = '<b onclick="x()">{status}</b>';
  const address = 'https://www.example.com/%3Cscript%3E';
  const context = contextOf(refused, {
    log: [
      { kind: 'message', code: 'signIn.offerBox', values: { realm } },
      { kind: 'message', code: 'address.offer', values: { address } },
      { kind: 'message', code: 'clear.doubled', values: { cookie: '<i>{realm}</i>' } },
      { kind: 'message', code: 'signIn.offerInApp', values: { app: '<u>{address}</u>' } },
      { kind: 'message', code: 'address.suggest', values: { suggestion: `${address}?{realm}` } },
    ],
  });
  const { items } = present(at({ logIn: 'offering' }, context), inEnglish());
  const parts = items.flatMap((item) => (item.kind === 'message' ? item.parts : []));
  expect(parts).toContainEqual({ value: realm, kind: 'name' });
  expect(parts).toContainEqual({ value: address, kind: 'address' });
  expect(parts).toContainEqual({ value: '<i>{realm}</i>', kind: 'code' });
  expect(parts).toContainEqual({ value: '<u>{address}</u>', kind: 'name' });
  expect(parts).toContainEqual({ value: `${address}?{realm}`, kind: 'address' });
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

import { getAdjacencyMap } from 'xstate/graph';
import type { ActorLogic, AnyStateNode } from 'xstate';
import { conclude } from '../../src/wizard/evidence/conclude.js';
import { steps } from '../../src/wizard/contracts.js';
import type {
  Cleared,
  Fact,
  Observation,
  OwnReading,
  SiteLinks,
  Settings,
  StoredData,
} from '../../src/wizard/contracts.js';
import { offered } from '../../src/wizard/offered.js';
import type { WizardSnapshot } from '../../src/wizard/offered.js';
import { nextStep } from '../../src/wizard/situation.js';
import { isChoice, isPicked, isTicked, isTyped } from '../../src/wizard/choice.js';
import type { Choice } from '../../src/wizard/choice.js';
import type { WizardEvent, WizardInput } from '../../src/wizard/wizardContext.js';
import { wizardMachine } from '../../src/wizard/wizardMachine.js';
import { configured, measured, told } from './facts.js';

/** Where a visitor can stand at the beginning, and all that the world can answer. */
export interface Scenario {
  input: WizardInput;
  /** What the first look at the page can show. */
  looks: Observation[];
  /** What a later look, or the page loaded anew, can show. */
  checks: Observation[];
  /** What can be seen without having been asked for. */
  observed: Observation[];
  /** What the visitor can type. */
  typed: OwnReading[];
  /** What a search for a mended address can come to. */
  mended: Observation[];
  /** What a search for the doors of the site can find. */
  found: Partial<SiteLinks>[];
  /** What the browser can keep of the site. */
  stored: StoredData[][];
  /** What clearing can come to. */
  cleared: Cleared[];
}

/** One thing that can happen in a state, and where it leads. */
export interface Edge {
  event: { type: string };
  from: WizardSnapshot;
  to: WizardSnapshot;
  toKey: string;
}
export interface Place {
  key: string;
  snapshot: WizardSnapshot;
  edges: Edge[];
}

export const page = 'https://www.example.com/members';
const another = 'https://www.example.com/member';
const third = 'https://www.example.com/account';
const otherSite = 'https://other.example/';

/** An owner who names nothing. */
export const noSettings: Settings = {
  loginUrl: null,
  signupUrl: null,
  resetUrl: null,
  homeUrl: null,
  contactUrl: null,
  contactEmail: null,
  contactPhone: null,
  securityContact: null,
  returnParam: null,
  takesReports: false,
  clears: false,
  shares: true,
  staysOnPage: false,
};

export const inputFor = (more: Partial<WizardInput>): WizardInput => ({
  page,
  address: null,
  settings: noSettings,
  facts: [],
  steps,
  ...more,
});

const fault = (id: string) => ({ type: `xstate.error.actor.${id}`, actorId: id, error: new Error('broken') });
const done = (id: string, output: unknown) => ({ type: `xstate.done.actor.${id}`, actorId: id, output });

/** All that an actor can come to. */
function outcomesOf(id: string, scenario: Scenario): { type: string }[] {
  const outputs: Record<string, unknown[]> = {
    inspectPage: scenario.looks,
    checkAddress: scenario.checks,
    findAddress: scenario.mended,
    findSiteLinks: scenario.found,
    listData: scenario.stored,
    clearData: scenario.cleared,
    waitForServer: [undefined],
    readInput: scenario.typed,
    reloadPage: [undefined],
    deliverReport: [true, false],
    copyAddress: [true, false],
  };
  const outcomes = outputs[id];
  if (!outcomes) throw new Error(`say what the actor ${id} can come to`);
  return [...outcomes.map((output) => done(id, output)), fault(id)];
}

export const answer = (choice: Choice): WizardEvent => {
  if (isTyped(choice)) return { type: choice, text: 'something' };
  if (isTicked(choice)) return { type: choice, ticked: ['cookies'] };
  return isPicked(choice) ? { type: choice, browser: 'safari' } : { type: choice };
};

/** The actors that a state is busy with. */
export const invokes = (snapshot: WizardSnapshot): string[] =>
  snapshot._nodes.flatMap(({ invoke }) => invoke.map(({ id }) => id));

function eventsIn(snapshot: WizardSnapshot, scenario: Scenario): WizardEvent[] {
  const answers = offered(snapshot).map(({ choice }) => answer(choice));
  const outcomes = invokes(snapshot).flatMap((id) => outcomesOf(id, scenario));
  const observed = scenario.observed.map((observation) => ({ type: 'page.observed', observation }));
  const reopened = scenario.checks.map((observation) => ({ type: 'page.reopened', observation }));
  return [
    ...answers,
    ...outcomes,
    ...observed,
    ...(invokes(snapshot).includes('inspectPage') ? [] : reopened),
  ] as WizardEvent[];
}

/** Behind these nobody asks for the next step any more, so the way that led there tells no two of them apart. */
const nearTheEnd = ['contactOwner', 'rating'] as const;

/**
 * Two places are one when the same question offers the same answers in the same case, with the same step to come. What
 * was seen meanwhile counts by what it leads to. (What is only counted, and asked for later, parts no two: the number
 * of places stays within what can be walked through.)
 */
function keyOf(snapshot: WizardSnapshot): string {
  const { value, context } = snapshot;
  const { address, finding, facts, outcome, refusals, steps: offeredSteps } = context;
  const here = [value, offered(snapshot).map(({ choice }) => choice), outcome];
  if (nearTheEnd.some((name) => snapshot.matches(name))) return JSON.stringify(here);
  const toCome = [conclude(facts, offeredSteps).cause, nextStep(context), refusals > 1];
  return JSON.stringify([...here, address, finding && [finding.cause, finding.scheme], toCome]);
}

/** The machine as the graph takes it, which has no type for what is emitted. */
const logic = wizardMachine as unknown as ActorLogic<WizardSnapshot, WizardEvent, WizardInput>;

/** Every state that can be reached, with every way out of it. */
export function explore(scenario: Scenario, tellApart = keyOf): Place[] {
  const map = getAdjacencyMap(logic, {
    input: scenario.input,
    events: (snapshot: WizardSnapshot) => eventsIn(snapshot, scenario),
    serializeState: tellApart,
    limit: 200_000,
  });
  return Object.entries(map).map(([key, { state, transitions }]) => ({
    key,
    snapshot: state,
    edges: Object.values<{ event: { type: string }; state: WizardSnapshot }>(transitions).map((one) => ({
      event: one.event,
      from: state,
      to: one.state,
      toKey: tellApart(one.state),
    })),
  }));
}

/** Every state of the machine, inner and outer. */
export function allStates(node: AnyStateNode = wizardMachine.root): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(allStates)];
}

export const choiceOf = ({ event }: Edge): Choice | null => (isChoice(event.type) ? event.type : null);

const seen = (...facts: Fact[]): Observation => ({ facts });
const nothing = seen();
const fixed = seen(measured('visitor-status', 200));
const still = seen(measured('visitor-status', 401));
const strangersOnly = seen(measured('address-status', 200));
const changed = seen(measured('address-status', 404));
const forbiddenToStrangers = seen(measured('address-status', 403));
const leadsOn = seen(
  measured('no-status', 'another-page'),
  measured('leads-to', 'https://www.example.com/welcome'),
);
const elsewhereFact = measured('no-status', 'elsewhere');
const elsewhere = seen(elsewhereFact);
const unanswered = seen(measured('no-status', 'no-answer'));
const signInPage = seen(measured('sign-in-page', 'password-field'));
const basic = measured('challenge', 'basic');
const refused = measured('page-status', 401);
const anonymouslyRefused = measured('address-status', 401);
const requested = measured('requested', true);
const askedToWait: Observation = {
  facts: [measured('address-status', 429), measured('retry-after', 30)],
  waitUntilMs: 30_000,
};

const anotherAddress: OwnReading = {
  kind: 'address',
  address: another,
  droppedPassword: true,
  ownSite: true,
};
const sameAddress: OwnReading = { kind: 'address', address: page, droppedPassword: false, ownSite: true };
const foreignAddress: OwnReading = {
  kind: 'address',
  address: otherSite,
  droppedPassword: false,
  ownSite: false,
};
const zoomText: OwnReading = {
  kind: 'error-text',
  facts: [told('page-status', 401), told('product', 'zoom')],
  ownSite: false,
};
const unreadable = (['empty', 'scheme', 'not-an-address'] as const).map((why): OwnReading => ({
  kind: 'unreadable',
  why,
  ownSite: false,
}));

const cookies: StoredData = { kind: 'cookies', names: ['sid'], more: 0 };
const doors: Partial<SiteLinks> = {
  loginUrl: 'https://www.example.com/login',
  signupUrl: 'https://www.example.com/join',
  resetUrl: 'https://www.example.com/reset',
  contactUrl: 'https://www.example.com/contact',
};

/** A place where little is found and nothing comes unasked, but for what is said of it. */
const place = (more: Partial<Scenario> & Pick<Scenario, 'looks'>): Scenario => ({
  input: inputFor({}),
  checks: [still],
  observed: [],
  typed: [anotherAddress],
  mended: [nothing],
  found: [{}],
  stored: [[cookies]],
  cleared: [{ left: [], bySite: false }],
  ...more,
});

const homeOf = (more: Partial<Settings>): WizardInput => inputFor({ settings: { ...noSettings, ...more } });
const login = { loginUrl: 'https://www.example.com/login' };

/** The kinds of places that the wizard is met in. */
export const scenarios = {
  'a page behind a sign-in page': place({
    input: homeOf({ ...login, contactEmail: 'help@example.com' }),
    looks: [seen(refused, anonymouslyRefused)],
    checks: [fixed, still],
    typed: [sameAddress, anotherAddress],
  }),
  'a page behind the browser’s own box': place({
    looks: [seen(refused, anonymouslyRefused, basic)],
    checks: [fixed, seen(anonymouslyRefused, basic)],
    typed: [sameAddress, foreignAddress],
  }),
  'a page of which only the 401 is known': place({
    looks: [seen(refused)],
    checks: [changed, unanswered],
    typed: [sameAddress],
  }),
  'a page with another error, or one that the site made': place({
    looks: [
      ...[400, 403, 404, 405, 407, 408, 419, 429, 500, 503, 511].map((status) =>
        seen(measured('page-status', status)),
      ),
      seen(measured('page-status', 403), measured('signed-in', true)),
      ...(['401.1', '401.2', '401.503'] as const).map((code) => seen(refused, measured('sub-code', code))),
    ],
    checks: [fixed, strangersOnly],
  }),
  'a page that opens for everybody but this visitor': place({
    looks: [seen(refused, measured('address-status', 200))],
    checks: [fixed, still, strangersOnly],
  }),
  'an address that is not the page, and answers': place({
    input: inputFor({ address: third }),
    looks: [
      strangersOnly,
      seen(measured('text-status', 401), measured('address-status', 200)),
      fixed,
      leadsOn,
      seen(measured('no-status', 'not-possible')),
    ],
    checks: [strangersOnly, leadsOn],
  }),
  'an address that is not the page, and refuses': place({
    input: inputFor({ address: third, settings: { ...noSettings, ...login } }),
    looks: [
      seen(measured('address-status', 403)),
      seen(measured('visitor-status', 403)),
      seen(anonymouslyRefused, basic, measured('box', 'will')),
      seen(anonymouslyRefused, basic, measured('box', 'may')),
    ],
    checks: [forbiddenToStrangers, seen(measured('visitor-status', 403))],
  }),
  'a request of the page’s own that was refused': place({
    input: inputFor({ address: third, settings: { ...noSettings, ...login } }),
    looks: [
      seen(requested, anonymouslyRefused),
      seen(requested, anonymouslyRefused, basic, measured('box', 'will')),
      seen(requested, measured('visitor-status', 401), measured('auth-error', 'expired')),
      seen(requested, measured('visitor-status', 401), measured('auth-error', 'insufficient_scope')),
      seen(requested, measured('visitor-status', 403)),
      seen(requested, anonymouslyRefused, measured('visitor-status', 200)),
      seen(requested, measured('address-status', 500)),
      seen(requested, elsewhereFact),
    ],
    checks: [fixed, seen(measured('visitor-status', 401))],
  }),
  'a request that the page waits to make again': place({
    input: inputFor({
      address: third,
      settings: { ...noSettings, ...login, staysOnPage: true },
      steps: steps.filter((step) => step !== 'reload'),
    }),
    looks: [
      seen(requested, anonymouslyRefused),
      seen(requested, anonymouslyRefused, basic, measured('box', 'may')),
    ],
    checks: [fixed, seen(measured('visitor-status', 401)), nothing],
    observed: [fixed],
  }),
  'a sign-in form in place of the page, here or there': place({
    looks: [seen(refused, measured('sign-in-page', 'here'))],
    checks: [seen(measured('page-status', 200), measured('sign-in-page', 'here'))],
  }),
  'a sign-in form in place of another address': place({
    input: inputFor({ address: another }),
    looks: [
      seen(measured('sign-in-page', 'here')),
      seen(measured('visitor-status', 401), measured('sign-in-page', 'here')),
    ],
  }),
  'a page whose password box does not come': place({
    input: homeOf(login),
    looks: (['worker', 'frame', 'algorithm', 'home-screen'] as const).map((obstacle) =>
      seen(refused, basic, measured('box', 'will-not'), measured('box-obstacle', obstacle)),
    ),
  }),
  'a refusal of the sign-in that was sent': place({
    input: homeOf(login),
    looks: [
      seen(measured('page-status', 403), measured('auth-error', 'form-expired')),
      seen(refused, measured('auth-error', 'insufficient_user_authentication')),
    ],
  }),
  'a visitor who has signed in, as they say': place({
    input: homeOf(login),
    looks: [seen(refused, anonymouslyRefused)],
    checks: [
      seen(anonymouslyRefused, measured('signed-in', true)),
      seen(anonymouslyRefused, measured('signed-in', false)),
      seen(measured('visitor-status', 401), measured('signed-in', false)),
      strangersOnly,
    ],
  }),
  'the standalone page, with nothing known': place({
    input: inputFor({ page: 'https://fix401.example/' }),
    looks: [seen(measured('page-status', 200))],
    checks: [strangersOnly, seen(measured('address-status', 401))],
    typed: [anotherAddress, foreignAddress, zoomText, ...unreadable],
  }),
  'a page whose owner left steps out': place({
    input: inputFor({ steps: ['log-in', 'contact-owner'], facts: [configured('public', true)] }),
    looks: [seen(refused), seen(measured('page-status', 200))],
    checks: [fixed, still, changed, elsewhere],
  }),
  'a site whose doors are to be found': place({
    looks: [seen(refused, anonymouslyRefused)],
    found: [{}, doors],
  }),
  'a site that can be reached by telephone, or for security faults only': place({
    input: homeOf({ ...login, contactPhone: '+49 30 123456' }),
    looks: [seen(refused, configured('public', true))],
    found: [{ contactEmail: 'found@example.com' }, { securityContact: 'https://www.example.com/security' }],
  }),
  'a site without a name of its own, that has a contact for security faults only': place({
    input: inputFor({ page: 'http://localhost:3000/members', settings: { ...noSettings, ...login } }),
    looks: [seen(refused, configured('public', true))],
    found: [{ securityContact: 'https://localhost:3000/security' }, {}],
  }),
  'a site that takes reports, and clears by itself': place({
    input: homeOf({ ...login, takesReports: true, clears: true }),
    looks: [seen(refused, anonymouslyRefused)],
    stored: [[cookies], []],
    cleared: [
      { left: [], bySite: true },
      { left: [cookies], bySite: false },
    ],
  }),
  'an address that leads to a sign-in page, here or elsewhere': place({
    looks: [
      { ...signInPage, siteLinks: login },
      seen(measured('no-status', 'elsewhere')),
      seen(measured('no-status', 'another-page')),
    ],
    checks: [signInPage, elsewhere, { facts: [...signInPage.facts, measured('signed-in', true)] }],
    input: inputFor({ address: another }),
  }),
  'a server that asks to wait': place({
    input: homeOf(login),
    looks: [askedToWait],
    checks: [askedToWait, fixed],
  }),
  'a stored copy': place({
    input: homeOf(login),
    looks: [
      seen(refused, measured('copy', 'service-worker')),
      seen(measured('page-status', 403), measured('address-status', 200), measured('copy', 'http-cache')),
    ],
    checks: [fixed, still],
  }),
  'a browser that keeps cookies twice, or none': place({
    input: homeOf(login),
    looks: [
      seen(refused, measured('double-cookie', 'sid')),
      seen(refused, measured('cookies', 'blocked')),
      seen(refused, measured('cookies', 'secure-lost'), measured('sign-ins', 2)),
    ],
    mended: [seen(measured('other-address', 'https://www.example.com/members'))],
  }),
  'a device with a wrong clock, or outside of its network': place({
    input: homeOf({ contactEmail: 'help@example.com' }),
    looks: [
      seen(refused, measured('auth-error', 'expired'), measured('clock', 600)),
      seen(refused, measured('challenge', 'negotiate')),
    ],
  }),
  'a page inside another application': place({
    input: homeOf(login),
    looks: [seen(refused, measured('in-app', 'Instagram')), seen(refused, measured('in-app', 'app'))],
  }),
  'a form that was refused': place({
    input: inputFor({
      settings: { ...noSettings, ...login },
      facts: [configured('method', 'post')],
      steps: steps.filter((step) => step !== 'reload'),
    }),
    looks: [seen(refused)],
    checks: [seen(measured('no-status', 'not-possible'))],
  }),
  'an address with a fault': place({
    input: homeOf(login),
    looks: [
      seen(refused, measured('right-address', another)),
      seen(refused, measured('link-expired', true)),
      seen(refused),
    ],
    mended: [nothing, seen(measured('other-address', 'https://example.com/members'))],
  }),
  'a page that opens in another tab meanwhile': place({
    input: homeOf({ ...login, contactEmail: 'help@example.com' }),
    looks: [seen(refused, anonymouslyRefused)],
    observed: [fixed, still, seen(refused, measured('signed-in', true)), unanswered],
  }),
} satisfies Record<string, Scenario>;

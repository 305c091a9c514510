// Modules that the diagnosis loads on demand are loaded beforehand. Its deadlines are for a network, not for a busy
// machine that still transforms a module, and nothing but the site's answers comes between two acts.
import '../../src/diagnosis/actorImplementations.js';
import '../../src/diagnosis/site/findSiteLinks.js';
import '../../src/diagnosis/createChecks.js';
import '../../src/diagnosis/pasted/readInput.js';
import '../../src/diagnosis/site/readPageSigns.js';
import '../../src/diagnosis/facts/answerFacts.js';
import '../../src/diagnosis/facts/wordFacts.js';
import '../../src/diagnosis/facts/storedFacts.js';
import type { BrowserActions, Navigation, World } from '../../src/diagnosis/browser/world.js';
import type { DataKind, StoredData } from '../../src/wizard/contracts.js';

/** A request as the site sees it. */
export interface Asked {
  address: string;
  method: string;
  mode: RequestMode | undefined;
  credentials: RequestCredentials | undefined;
  /** It passes the service worker, and in Firefox opens no box. */
  keepalive: boolean;
  accept: string | null;
  redirect: RequestRedirect | undefined;
  cache: RequestCache | undefined;
  body: string | null;
  signal: AbortSignal | null;
}

/** What the site answers: a status, with its headers, where it came from in the end, or nothing at all. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  /** Where a redirect within the site led. */
  finalAddress?: string;
  body?: string;
}
export type Site = (asked: Asked) => Answer | 'another site' | 'no answer' | 'never';

export interface FakeWorld extends World, BrowserActions {
  asked: Asked[];
  copied: string[];
  shared: string[];
  saved: { name: string; text: string }[];
  reloads: number;
  /** What this device's clock says. */
  nowMs: number;
  /** What the browser keeps of the site. */
  keeps: StoredData[];
}

export const page = 'https://www.example.com/members?token=s3cret';

/** A tab's storage that keeps what it is given. */
export function fakeStorage(
  kept: Record<string, string> = {},
): NonNullable<World['storage']> & { kept: typeof kept } {
  return {
    kept,
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => void (kept[key] = value),
    removeItem: (key) => void delete kept[key],
  };
}

/** What the browser says of how it got the page; null for the status where it does not tell. */
export const answeredWith = (
  status: number | null,
  more: Partial<Navigation> = {},
): Pick<World, 'navigation'> => ({
  navigation: () => ({
    status,
    deliveryType: null,
    type: 'navigate',
    transferSize: 1500,
    bodySize: 1200,
    workerStart: 0,
    loaded: true,
    serverTiming: [],
    ...more,
  }),
});

/** Answers of these statuses have no body, and none may be given to them. */
const withoutBody: readonly number[] = [101, 103, 204, 205, 304];

function respond(answer: Exclude<ReturnType<Site>, 'never'>, { address, redirect }: Asked): Response {
  if (answer === 'no answer') throw new TypeError('network');
  if (answer === 'another site') {
    if (redirect !== 'manual') throw new TypeError('redirect to another origin under mode same-origin');
    return describedAs(new Response(), { type: 'opaqueredirect', status: 0 });
  }
  const { status, headers, finalAddress, body = '' } = answer;
  const response = new Response(withoutBody.includes(status) ? null : body, {
    status,
    ...(headers && { headers }),
  });
  return describedAs(response, { url: finalAddress ?? address, redirected: finalAddress !== undefined });
}

/** Gives a response what only a browser can give it. */
function describedAs(response: Response, values: Partial<Record<keyof Response, unknown>>): Response {
  for (const [name, value] of Object.entries(values)) Object.defineProperty(response, name, { value });
  return response;
}

const askedOf = (input: RequestInfo | URL, init: RequestInit = {}): Asked => ({
  address: input instanceof Request ? input.url : input.toString(),
  method: init.method ?? 'GET',
  mode: init.mode,
  credentials: init.credentials,
  keepalive: init.keepalive ?? false,
  accept: new Headers(init.headers).get('accept'),
  redirect: init.redirect,
  cache: init.cache,
  body: typeof init.body === 'string' ? init.body : null,
  signal: init.signal ?? null,
});

/** A browser with one page of one site in it. */
export function fakeWorld(site: Site, more: Partial<World & BrowserActions> = {}): FakeWorld {
  const ofKinds = (kinds: readonly DataKind[]) => world.keeps.filter(({ kind }) => kinds.includes(kind));
  const world: FakeWorld = {
    page,
    origin: 'https://www.example.com',
    fetch: (input, init) => {
      const one = askedOf(input, init);
      world.asked.push(one);
      const answer = site(one);
      return answer === 'never' ? new Promise(() => {}) : Promise.resolve().then(() => respond(answer, one));
    },
    ...answeredWith(401),
    title: () => 'Members',
    heading: () => '',
    hasSignInForm: () => false,
    isRequested: () => false,
    isControlled: () => false,
    cookies: () => '',
    preloadsNavigation: () => Promise.resolve(false),
    deliveryOf: () => null,
    testCookies: () => Promise.resolve('kept'),
    plantCookies: () => Promise.resolve(() => Promise.resolve(true)),
    listData: () => Promise.resolve([...world.keeps]),
    clearData: (kinds) => {
      world.keeps = world.keeps.filter(({ kind }) => !kinds.includes(kind));
      return Promise.resolve(ofKinds(kinds));
    },
    engine: 'chromium',
    keepaliveOpensNoBox: false,
    isInForeignFrame: false,
    isHomeScreenApp: false,
    agent: { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0' },
    reload: () => void (world.reloads += 1),
    copyText: (text) => Promise.resolve(world.copied.push(text) > 0),
    canShare: true,
    shareText: (text) => Promise.resolve(world.shared.push(text) > 0),
    saveFile: (name, text) => world.saved.push({ name, text }) > 0,
    loadBrowserActions: () => Promise.resolve(world),
    storage: fakeStorage(),
    now: () => world.nowMs,
    random: () => 0.401,
    asked: [],
    copied: [],
    shared: [],
    saved: [],
    reloads: 0,
    nowMs: Date.UTC(2026, 10, 24, 1, 30),
    keeps: [],
    ...more,
  };
  return world;
}

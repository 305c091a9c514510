import { dataKinds } from '../../wizard/contracts.js';
import type { DataKind, StoredData } from '../../wizard/contracts.js';
import { storageKey } from '../../storage/savedSessions.js';

/** Longest wait for one answer of the browser, in milliseconds: a database that is open elsewhere stays. */
export const siteDataTimeoutMs = 2000;

const longestName = 60;
const mostNames = 20;

/** Slashes of the page's path that are looked at, so that an address made for it does not freeze the page. */
const deepestPath = 20;

const areas = ['localStorage', 'sessionStorage'] as const;
type Area = (typeof areas)[number];

/** `\b` would not do: an underscore counts as a letter there. `author` and `sidebar` are no sign-in. */
const signInWords = new RegExp(
  'token|auth(?!ors?(?![a-z]))|session|sess_?id|jwt|oidc|saml|msal|okta|cognito|amplify|firebase|supabase' +
    '|keycloak|csrf|xsrf|credential|passw|bearer|identity|user|account|login|logged' +
    '|(?<![a-z])(?:sid|sso|otp|mfa|(?:log|sign)[-_ ]?(?:in|on))(?![a-z])',
);
const isSignIn = (key: string): boolean =>
  signInWords.test(key.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase());

function attempt<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    return otherwise;
  }
}

/** What the browser answers; `otherwise` when it throws, refuses or takes too long. */
async function inTime<T>(ask: () => PromiseLike<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), siteDataTimeoutMs);
  });
  try {
    return await Promise.race([ask(), late]);
  } catch {
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
}

/** Asks for each by itself: one that fails or hangs keeps no other from being removed. */
const removeEach = <T>(all: readonly T[], remove: (one: T) => PromiseLike<unknown>): Promise<unknown> =>
  Promise.all(all.map((one) => inTime(() => remove(one), undefined)));

/** One for each cookie. What stands without `=` is the value of a cookie that has no name. */
const cookieNames = (cookie: string): string[] =>
  cookie
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map((pair) => pair.slice(0, Math.max(0, pair.indexOf('='))));

const cookiesOf = (view: Window): string[] => attempt(() => cookieNames(view.document.cookie), []);

const keysOf = (view: Window, area: Area): string[] =>
  attempt(() => {
    const storage = view[area];
    const keys = Array.from({ length: storage.length }, (_, place) => storage.key(place));
    return keys.filter((key) => key !== null).filter((key) => key !== storageKey);
  }, []);

function removeKeys(view: Window, isWanted: (key: string) => boolean): void {
  for (const area of areas)
    for (const key of keysOf(view, area).filter(isWanted))
      attempt(() => view[area].removeItem(key), undefined);
}

const databasesOf = (view: Window): Promise<string[]> =>
  inTime(async () => (await view.indexedDB.databases()).flatMap(({ name }) => name ?? []), []);

const cachesOf = (view: Window): Promise<string[]> => inTime(async () => [...(await view.caches.keys())], []);

const workersOf = (view: Window): Promise<readonly ServiceWorkerRegistration[]> =>
  inTime(async () => [...(await view.navigator.serviceWorker.getRegistrations())], []);

const namesOf: Record<DataKind, (view: Window) => string[] | Promise<string[]>> = {
  cookies: cookiesOf,
  'sign-in-keys': (view) => areas.flatMap((area) => keysOf(view, area)).filter(isSignIn),
  'other-keys': (view) => areas.flatMap((area) => keysOf(view, area)).filter((key) => !isSignIn(key)),
  databases: databasesOf,
  caches: cachesOf,
  workers: async (view) =>
    (await workersOf(view)).map(({ scope }) => attempt(() => new URL(scope).pathname, '')),
};

const removers: Record<DataKind, (view: Window) => unknown> = {
  cookies: clearCookies,
  'sign-in-keys': (view) => removeKeys(view, isSignIn),
  'other-keys': (view) => removeKeys(view, (key) => !isSignIn(key)),
  databases: async (view) => removeEach(await databasesOf(view), (name) => deleteDatabase(view, name)),
  caches: async (view) => removeEach(await cachesOf(view), (name) => view.caches.delete(name)),
  workers: async (view) => removeEach(await workersOf(view), (worker) => worker.unregister()),
};

function deleteDatabase(view: Window, name: string): Promise<void> {
  const request = view.indexedDB.deleteDatabase(name);
  return new Promise((resolve) => {
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => resolve());
  });
}

/**
 * A cookie goes only by the path and the domain that it came with, and script is told neither. So each name
 * is expired at every path above the page and for every domain above the host (measured in Chromium, Firefox
 * and WebKitGTK: all visible ones gone; `Path=/` alone leaves 6 of 8). What is still there is tried again as
 * `__Secure-` cookies need it, as partitioned ones do, and by the cookie store.
 */
async function clearCookies(view: Window): Promise<void> {
  const paths = attempt(() => pathsAbove(view.location.pathname), ['/']);
  const domains = ['', ...attempt(() => domainsAbove(view.location.hostname), [])];
  const places = paths.flatMap((path) => domains.map((domain) => ({ path, domain })));
  const targets = () => {
    const names = new Set(cookiesOf(view));
    // A value without a name may hold a `=` and so look like a name.
    return names.size === 0
      ? []
      : [...names.add('')].flatMap((name) => places.map((at) => ({ name, ...at })));
  };
  for (const more of ['', '; Secure; SameSite=None', '; Secure; SameSite=None; Partitioned'])
    for (const { name, path, domain } of targets())
      attempt(() => {
        const place = `; Path=${path}${domain && `; Domain=${domain}`}`;
        view.document.cookie = `${name}=gone; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT${place}${more}`;
      }, undefined);
  await removeEach(targets(), ({ name, path, domain }) =>
    view.cookieStore.delete({ name, path: path || '/', domain: domain.slice(1) || null }),
  );
}

/** With and without the slash at the end. The empty one leaves the path to the browser, whatever is in it. */
function pathsAbove(path: string): string[] {
  const slashes = [...path.matchAll(/\//g)].slice(0, deepestPath).map(({ index }) => index);
  const above = slashes.flatMap((end) => [path.slice(0, end), path.slice(0, end + 1)]);
  return [...new Set([...above, path, `${path}/`])];
}

/** The host and its parents, with a dot before; an IP address has none. Browsers refuse what is too high. */
function domainsAbove(host: string): string[] {
  if (/^[\d.]+$|:/.test(host)) return [];
  const labels = host.split('.');
  return labels.map((_, place) => `.${labels.slice(place).join('.')}`);
}

/** Fit to be shown: control characters (direction marks among them) have no place in a name. */
function describe(kind: DataKind, all: readonly string[]): StoredData {
  const whole = new Set(all);
  const fit = [...whole].map((name) =>
    name
      .slice(0, longestName)
      .replace(/\p{C}+/gu, ' ')
      .trim(),
  );
  const names = [...new Set(fit)].filter((name) => name !== '').slice(0, mostNames);
  return { kind, names, more: whole.size - names.length };
}

/**
 * What the browser keeps of this site, as far as the page's script is shown it, and never what stands in it:
 * kinds of which there is something, each with at most 20 names of at most 60 characters. What has no name to
 * show is counted in `more`. The wizard's own key is left out.
 *
 * Never throws, never rejects, takes at most 2 s: what is missing, refuses or hangs counts as empty.
 */
export async function listSiteData(view: Window): Promise<StoredData[]> {
  const all = await Promise.all(dataKinds.map(async (kind) => describe(kind, await namesOf[kind](view))));
  return all.filter(({ names, more }) => names.length + more > 0);
}

/**
 * Removes what {@link listSiteData} finds of these kinds, also beyond the 20 names. List again to see what
 * stayed: a database that is open in another tab goes once that is closed, and a worker keeps the page until
 * the reload. HttpOnly cookies and those of other paths are out of reach. The wizard's own key is left alone.
 *
 * Never throws, never rejects, takes at most 4 s.
 */
export async function clearSiteData(view: Window, kinds: readonly DataKind[]): Promise<void> {
  await Promise.all(dataKinds.filter((kind) => kinds.includes(kind)).map((kind) => removers[kind](view)));
}

/**
 * Names that stand more than once in `document.cookie`, fit to be shown: the server may read the one while
 * the site has renewed the other. Never throws.
 */
export function visibleDoubles(cookie: string): string[] {
  const names = cookieNames(cookie);
  return describe(
    'cookies',
    names.filter((name, place) => names.indexOf(name) !== place),
  ).names;
}

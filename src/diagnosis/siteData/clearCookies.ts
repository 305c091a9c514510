import { attempt } from '../attempt.js';
import { cookieNames, visibleCookies } from './cookieNames.js';
import { removeEach } from './withinTime.js';

/** Slashes of the page's path that count, so that an address made for it does not freeze the page. */
const maxCookieFolders = 20;

/** Attributes that some cookies need beside path and domain to be expired: `__Secure-` ones, and partitioned ones. */
const attributeSets = ['', '; Secure; SameSite=None', '; Secure; SameSite=None; Partitioned'];

/**
 * Removes the cookies that a script is shown. A cookie goes only by the path and the domain that it came with, and a
 * script is told neither. So each name is expired at every path above the page and for every domain above the host
 * (measured in Chromium, Firefox and WebKitGTK: all visible ones gone; `Path=/` alone leaves 6 of 8). The cookies that
 * are still there are expired again with further attributes, and at last by the cookie store.
 *
 * Never throws, never rejects, takes at most 4 s where the cookie store hangs.
 */
export async function clearCookies(view: Window): Promise<void> {
  const paths = attempt(() => pathsAbove(view.location.pathname), ['/']);
  const domains = ['', ...attempt(() => domainsAbove(view.location.hostname), [])];
  const origins = paths.flatMap((path) => domains.map((domain) => ({ path, domain })));
  const readable = () => attempt(() => cookieNames(view.document.cookie), []);
  const before = readable();
  // Those that only the cookie store lists. It is asked once, since it may hang.
  const hidden = (await visibleCookies(view)).filter((name) => !before.includes(name));
  const targets = () => {
    const names = new Set([...readable(), ...hidden]);
    // A value without a name may hold a `=` and so look like a name.
    return names.size === 0
      ? []
      : [...names.add('')].flatMap((name) => origins.map((origin) => ({ name, ...origin })));
  };
  for (const attributes of attributeSets)
    for (const { name, path, domain } of targets())
      attempt(() => {
        const origin = `; Path=${path}${domain && `; Domain=${domain}`}`;
        view.document.cookie = `${name}=gone; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT${origin}${attributes}`;
      }, undefined);
  await removeEach(targets(), ({ name, path, domain }) =>
    view.cookieStore.delete({ name, path: path || '/', domain: domain.slice(1) || null }),
  );
}

/** With and without the slash at the end. The empty path leaves the choice to the browser, whatever is in it. */
function pathsAbove(path: string): string[] {
  const slashes = [...path.matchAll(/\//g)].slice(0, maxCookieFolders).map(({ index }) => index);
  const above = slashes.flatMap((end) => [path.slice(0, end), path.slice(0, end + 1)]);
  return [...new Set([...above, path, `${path}/`])];
}

/** The host and its parents, with a dot before. An IP address has none; browsers refuse what is too high. */
function domainsAbove(host: string): string[] {
  if (/^[\d.]+$|:/.test(host)) return [];
  const labels = host.split('.');
  return labels.map((_, place) => `.${labels.slice(place).join('.')}`);
}

import { attempt } from '../attempt.js';
import { withinTime } from './withinTime.js';

/**
 * The name of each cookie in `document.cookie`, in its order. A cookie without a name stands there as its bare value,
 * and gives the empty string. Never throws.
 */
export const cookieNames = (cookie: string): string[] =>
  cookie
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map((pair) => pair.slice(0, Math.max(0, pair.indexOf('='))));

/**
 * Names of the cookies that a script of this page is shown, by `document.cookie` and by the cookie store: one cookie that
 * is not UTF-8 makes `document.cookie` empty for the whole page (measured in Chromium 156). Empty where the browser
 * refuses. Never throws, never rejects.
 */
export async function visibleCookies(view: Window): Promise<string[]> {
  const listed = attempt(() => cookieNames(view.document.cookie), []);
  const stored = await withinTime(
    async () => (await view.cookieStore.getAll()).map(({ name }) => name ?? ''),
    [],
  );
  return [...listed, ...stored.filter((name) => !listed.includes(name))];
}

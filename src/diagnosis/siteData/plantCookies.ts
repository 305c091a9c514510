import { attempt } from '../attempt.js';
import { hasTestCookie, removeTestCookie, writeTestCookie } from './testCookie.js';
import type { CookieView, TestCookie } from './testCookie.js';

/**
 * Writes a plain and a partitioned cookie, to see later if a clearing address has removed them: Firefox leaves partitioned
 * cookies after `Clear-Site-Data: "cookies"` (measured in Firefox ESR 153), and no browser clears anything for a directive
 * without quotes or in capitals. A cookie that cannot be written, as a partitioned one on plain http, is left out.
 *
 * Resolves to a function that tells if all of them have gone; false where none could be written. It removes what is left
 * of them. Neither throws or rejects.
 *
 * @param random from 0 to below 1, as `Math.random`: makes the names unique
 */
export async function plantCookies(view: CookieView, random: () => number): Promise<() => Promise<boolean>> {
  const name = `fix401-test-${random().toString(36).slice(2)}`;
  const candidates: TestCookie[] = [
    { name, attributes: 'Path=/; SameSite=Lax' },
    { name: `${name}-p`, attributes: 'Path=/; SameSite=None; Secure; Partitioned' },
  ];
  for (const cookie of candidates) attempt(() => writeTestCookie(view, cookie), undefined);
  const planted = await thereOf(view, candidates);
  return async () => {
    const left = await thereOf(view, planted);
    await Promise.all(left.map((cookie) => removeTestCookie(view, cookie)));
    return planted.length > 0 && left.length === 0;
  };
}

async function thereOf(view: CookieView, cookies: readonly TestCookie[]): Promise<TestCookie[]> {
  const all = await Promise.all(
    cookies.map(async (cookie) => ((await hasTestCookie(view, cookie).catch(() => false)) ? [cookie] : [])),
  );
  return all.flat();
}

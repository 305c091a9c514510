import { hasTestCookie, removeTestCookie, writeTestCookie } from './testCookie.js';
import type { CookieView, TestCookie } from './testCookie.js';

/**
 * The fate of a cookie that was written for the test. `secure-lost`: cookies are kept, but not those with `Secure`, so
 * a sign-in that needs one cannot stick on this plain http page. `not-possible`: a sandboxed frame, where a script may
 * not even read.
 */
export type CookieTest = 'kept' | 'blocked' | 'secure-lost' | 'not-possible';

interface CookieTestOptions {
  /** The page is https. */
  isSecure: boolean;
  /** From 0 to below 1, as `Math.random`: makes the cookie's name unique. */
  random: () => number;
}

/**
 * Tests if this browser keeps cookies for this page: writes a session cookie, reads it back and removes it, also when
 * reading fails halfway. `navigator.cookieEnabled` is of no use: it says yes where cookies are blocked (measured in
 * Chromium 156 and WebKitGTK 2.50). On http://localhost a `Secure` cookie is kept by Chromium and Firefox, and lost by
 * WebKitGTK.
 *
 * Never throws, never rejects.
 */
export async function testCookies(
  view: CookieView,
  { isSecure, random }: CookieTestOptions,
): Promise<CookieTest> {
  try {
    const name = `fix401-test-${random().toString(36).slice(2)}`;
    const attributes = 'Path=/; SameSite=Lax';
    if (!(await keepsCookie(view, { name, attributes }))) return 'blocked';
    const secure = { name: `${name}-secure`, attributes: `${attributes}; Secure` };
    return isSecure || (await keepsCookie(view, secure)) ? 'kept' : 'secure-lost';
  } catch (error) {
    return isSecurityError(error) ? 'not-possible' : 'blocked';
  }
}

async function keepsCookie(view: CookieView, cookie: TestCookie): Promise<boolean> {
  try {
    writeTestCookie(view, cookie);
    return await hasTestCookie(view, cookie);
  } finally {
    await removeTestCookie(view, cookie);
  }
}

/** Told by its name: an error of another frame's realm is no instance of this realm's `DOMException`. */
const isSecurityError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'SecurityError';

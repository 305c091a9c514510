/**
 * The fate of a cookie that was written for the test. `secure-lost`: cookies are kept, but not those with `Secure`, so
 * a sign-in that needs one cannot stick on this plain http page. `not-possible`: a sandboxed frame, where a script may
 * not even read.
 */
export type CookieTest = 'kept' | 'blocked' | 'secure-lost' | 'not-possible';

type Jar = Pick<Document, 'cookie'>;

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
 * Never throws.
 */
export function testCookies(document: Jar, { isSecure, random }: CookieTestOptions): CookieTest {
  try {
    const name = `fix401-test-${random().toString(36).slice(2)}`;
    if (!keepsCookie(document, name, '')) return 'blocked';
    return isSecure || keepsCookie(document, `${name}-secure`, '; Secure') ? 'kept' : 'secure-lost';
  } catch (error) {
    return isSecurityError(error) ? 'not-possible' : 'blocked';
  }
}

function keepsCookie(document: Jar, name: string, more: string): boolean {
  const attributes = `Path=/; SameSite=Lax${more}`;
  try {
    document.cookie = `${name}=1; ${attributes}`;
    return isVisible(document, name);
  } finally {
    remove(document, name, attributes);
  }
}

const isVisible = (document: Jar, name: string): boolean =>
  document.cookie.split(';').some((pair) => pair.trim().startsWith(`${name}=`));

/** Expired in two ways where it is still there, or where reading fails. */
function remove(document: Jar, name: string, attributes: string): void {
  for (const expiry of ['Max-Age=0', 'Expires=Thu, 01 Jan 1970 00:00:00 GMT'])
    try {
      document.cookie = `${name}=; ${attributes}; ${expiry}`;
      if (!isVisible(document, name)) return;
    } catch {
      // Writing may work where reading does not, so the other way is tried as well.
    }
}

/** Told by its name: an error of another frame's realm is no instance of this realm's `DOMException`. */
const isSecurityError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'SecurityError';

/**
 * What became of a cookie of ours. `secure-lost`: kept, but not with `Secure`, so a sign-in that asks for it
 * cannot stick on this plain http page. `not-possible`: a sandboxed frame, where script may not even look.
 */
export type CookieTest = 'kept' | 'blocked' | 'secure-lost' | 'not-possible';

type Jar = Pick<Document, 'cookie'>;

interface CookieTestOptions {
  /** The page is https. */
  isSecure: boolean;
  /** From 0 to below 1, as `Math.random`: makes the cookie's name nobody else's. */
  random: () => number;
}

/**
 * Whether this browser keeps cookies for this page: writes one for the time of the session, reads it and
 * takes it away again, also when reading fails halfway. `navigator.cookieEnabled` is not asked: it says yes
 * where cookies are blocked (measured in Chromium 156 and WebKitGTK 2.50). On http://localhost a `Secure`
 * cookie is kept by Chromium and Firefox, and lost by WebKitGTK.
 *
 * Never throws.
 */
export function testCookies(document: Jar, { isSecure, random }: CookieTestOptions): CookieTest {
  try {
    const name = `fix401-test-${random().toString(36).slice(2)}`;
    if (!isKept(document, name, '')) return 'blocked';
    return isSecure || isKept(document, `${name}-secure`, '; Secure') ? 'kept' : 'secure-lost';
  } catch (error) {
    return isSecurityError(error) ? 'not-possible' : 'blocked';
  }
}

function isKept(document: Jar, name: string, more: string): boolean {
  const where = `Path=/; SameSite=Lax${more}`;
  try {
    document.cookie = `${name}=1; ${where}`;
    return isThere(document, name);
  } finally {
    takeAway(document, name, where);
  }
}

const isThere = (document: Jar, name: string): boolean =>
  document.cookie.split(';').some((pair) => pair.trim().startsWith(`${name}=`));

/** Written twice where it is still there, or where nobody can tell. */
function takeAway(document: Jar, name: string, where: string): void {
  for (const end of ['Max-Age=0', 'Expires=Thu, 01 Jan 1970 00:00:00 GMT'])
    try {
      document.cookie = `${name}=; ${where}; ${end}`;
      if (!isThere(document, name)) return;
    } catch {
      // Writing may still go where reading does not: on to the other way.
    }
}

/** By its name: an error of another frame's realm is no `DOMException` of ours. */
const isSecurityError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'SecurityError';

import { attempt } from '../attempt.js';
import { withinTime } from './withinTime.js';

/** A cookie that the wizard writes for a test, and removes. */
export interface TestCookie {
  name: string;
  /** Attributes that it is written and removed with. */
  attributes: string;
}

/** The parts of a page that hold its cookies. */
export type CookieView = Pick<Window, 'document' | 'cookieStore'>;

/** Writes it. Throws where the browser refuses (a sandboxed frame). */
export function writeTestCookie({ document }: CookieView, { name, attributes }: TestCookie): void {
  document.cookie = `${name}=1; ${attributes}`;
}

/**
 * True when it is there, by `document.cookie` or by the cookie store: one cookie that is not UTF-8 makes the former empty
 * (measured in Chromium 156). Rejects where the browser refuses to read.
 */
export async function hasTestCookie(view: CookieView, { name }: TestCookie): Promise<boolean> {
  if (isListed(view, name)) return true;
  return withinTime(async () => (await view.cookieStore.get(name)) !== null, false);
}

/** Removes it, by each way that works. Never throws, never rejects. */
export async function removeTestCookie(view: CookieView, cookie: TestCookie): Promise<void> {
  const { name, attributes } = cookie;
  for (const expiry of ['Max-Age=0', 'Expires=Thu, 01 Jan 1970 00:00:00 GMT']) {
    // Writing may work where reading does not, so the other way is tried as well.
    if (
      attempt(
        () => ((view.document.cookie = `${name}=; ${attributes}; ${expiry}`), !isListed(view, name)),
        false,
      )
    )
      break;
  }
  await withinTime(async () => {
    if (await view.cookieStore.get(name)) await view.cookieStore.delete(name);
  }, undefined);
}

const isListed = ({ document }: CookieView, name: string): boolean =>
  document.cookie.split(';').some((pair) => pair.trim().startsWith(`${name}=`));

import { randomUUID } from 'node:crypto';
import { areRight, credentials } from '../credentials.js';
import { escapeHtml } from './escapeHtml.js';
import { pageAnswer, seeOther, sitePage } from './page.js';
import type { Answer, Site, Visit } from '../room.js';
import { sitePath } from '../server/sitePath.js';

/** The cookie that carries a session. */
export const sessionCookie = 'session';
export const signUpPath = '/sign-up';
export const resetPasswordPath = '/reset-password';

/** Path of the sign-in page, which returns to a path of the same site. Never throws. */
export function signInPath(returnPath: string): string {
  return `/sign-in?return=${returnPath}`;
}

/** A site's sign-in: its pages, and the sessions that it has issued. */
export interface SignIn {
  /** True while the visitor has a valid session. */
  knows(visit: Visit): boolean;
  /** Issues a session and redirects to a path of the site. */
  letIn(returnPath: string): Answer;
  /** Answers the pages of the sign-in; null for any other page. */
  answer: (visit: Visit) => Answer | null;
}

/** Peculiarities of a site's sign-in. */
export interface SignInRules {
  /** Further attributes of the session's cookie, such as `; Secure`. */
  cookieAttributes?: string;
  /** Refuses the account although its password is right. */
  refuses?: () => boolean;
}

/** Creates a site's sign-in without sessions. */
export function createSignIn(site: Site, rules: SignInRules = {}): SignIn {
  const sessions = new Set<string>();
  const attributes = `HttpOnly; SameSite=Lax; Path=/${rules.cookieAttributes ?? ''}`;
  const letIn = (returnPath: string): Answer => {
    const session = randomUUID();
    sessions.add(session);
    return seeOther(returnPath, { 'Set-Cookie': `${sessionCookie}=${session}; ${attributes}` });
  };
  return {
    knows: (visit) => sessions.has(visit.cookies.get(sessionCookie) ?? ''),
    letIn,
    answer: (visit) => {
      if (visit.path === signUpPath) return accountPage(site, visit, 'Sign up');
      if (visit.path === resetPasswordPath) return accountPage(site, visit, 'Reset your password');
      if (visit.path !== '/sign-in') return null;
      if (visit.method !== 'POST') return signInPage(site, visit, 200);
      const isRight = areRight(visit.form.get('user'), visit.form.get('password'));
      if (!isRight || rules.refuses?.()) return signInPage(site, visit, 422);
      return letIn(sitePath(visit.form.get('return')));
    },
  };
}

/** Answers a script: 200 where the visitor is signed in, else a 401 that opens no password box. Never throws. */
export function signedInAnswer(signIn: SignIn, visit: Visit): Answer {
  const isKnown = signIn.knows(visit);
  const challenge = isKnown ? {} : { 'WWW-Authenticate': 'Session' };
  return {
    status: isKnown ? 200 : 401,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...challenge },
    body: `${JSON.stringify({ user: isKnown ? credentials.user : null })}\n`,
  };
}

/** The page that shows the one account of the demo. Never throws. */
export function accountPage(site: Site, visit: Visit, heading: string): Answer {
  const main = `<h1>${heading}</h1>
<p class="lead">This demonstration has one account, ready to be used.</p>
<dl class="facts">
<div><dt>User name</dt><dd><code>${credentials.user}</code></dd></div>
<div><dt>Password</dt><dd><code>${credentials.password}</code></dd></div>
</dl>
<p class="links"><a href="/sign-in">Log in</a></p>`;
  return pageAnswer(200, sitePage(site, visit, { title: `${heading} – ${site.name}`, main }));
}

function signInPage(site: Site, visit: Visit, status: 200 | 422): Answer {
  const returnPath = sitePath(visit.form.get('return') ?? visit.query.get('return'));
  const refused = '<p class="refused" role="alert">The user name or the password is not right.</p>';
  const main = `<h1>Log in</h1>
${status === 422 ? refused : '<p class="lead">With your account you come back to where you were.</p>'}
<form method="post" action="/sign-in" class="form">
<input type="hidden" name="return" value="${escapeHtml(returnPath)}">
<label>User name <input name="user" autocomplete="username" autocapitalize="none" required
value="${escapeHtml(visit.form.get('user') ?? '')}"></label>
<label>Password <input name="password" type="password" autocomplete="current-password" required></label>
<button>Log in</button>
</form>
<p class="links"><a href="${signUpPath}">Sign up</a>
<a href="${resetPasswordPath}">Forgotten password?</a></p>`;
  return pageAnswer(status, sitePage(site, visit, { title: `Log in – ${site.name}`, main }));
}

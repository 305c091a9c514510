import { randomUUID } from 'node:crypto';
import { areRight, credentials } from './credentials.js';
import { escapeHtml } from './escapeHtml.js';
import { pageAnswer, seeOther, sitePage } from './page.js';
import type { Answer, Guard, Site, Visit } from './room.js';
import { sitePath } from './sitePath.js';

/** The cookie that carries a session. */
export const sessionCookie = 'session';
export const signUpPath = '/sign-up';
export const resetPasswordPath = '/reset-password';

/** The sign-in page that comes back to a path of the same site. Never throws. */
export function signInPath(returnPath: string): string {
  return `/sign-in?return=${returnPath}`;
}

/** A site's sign-in: its pages, and the sessions that it has given out. */
export interface SignIn {
  /** Tells whether the visitor has a session that is still valid. */
  knows(visit: Visit): boolean;
  /** Answers the pages around signing in; null for any other page. */
  answer: NonNullable<Guard['answer']>;
}

/** Opens a site's sign-in with no sessions. */
export function createSignIn(site: Site): SignIn {
  const sessions = new Set<string>();
  return {
    knows: (visit) => sessions.has(visit.cookies.get(sessionCookie) ?? ''),
    answer: (visit) => {
      if (visit.path === signUpPath) return pageAnswer(200, accountPage(site, visit, 'Sign up'));
      if (visit.path === resetPasswordPath) {
        return pageAnswer(200, accountPage(site, visit, 'Reset your password'));
      }
      if (visit.path !== '/sign-in') return null;
      return visit.method === 'POST' ? tryToSignIn(site, visit, sessions) : signInPage(site, visit, 200);
    },
  };
}

function tryToSignIn(site: Site, visit: Visit, sessions: Set<string>): Answer {
  if (!areRight(visit.form.get('user'), visit.form.get('password'))) return signInPage(site, visit, 422);
  const session = randomUUID();
  sessions.add(session);
  return seeOther(sitePath(visit.form.get('return')), {
    'Set-Cookie': `${sessionCookie}=${session}; HttpOnly; SameSite=Lax; Path=/`,
  });
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

function accountPage(site: Site, visit: Visit, heading: string): string {
  const main = `<h1>${heading}</h1>
<p class="lead">This demonstration has one account, ready to be used.</p>
<dl class="facts">
<div><dt>User name</dt><dd><code>${credentials.user}</code></dd></div>
<div><dt>Password</dt><dd><code>${credentials.password}</code></dd></div>
</dl>
<p class="links"><a href="/sign-in">Log in</a></p>`;
  return sitePage(site, visit, { title: `${heading} – ${site.name}`, main });
}

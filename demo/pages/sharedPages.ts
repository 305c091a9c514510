import { escapeHtml } from './escapeHtml.js';
import { pageAnswer, scriptTag, sitePage } from './page.js';
import type { Answer, Room, Visit } from '../room.js';
import { resetPasswordPath, signUpPath } from './signIn.js';

/** End of the path of the variant that has no tag once it opens. */
export const plainSuffix = '/plain';

/** The pages that every room has: home, contact, and "there is no such page". Never throws. */
export function sharedPage(room: Room, visit: Visit): Answer {
  if (visit.method !== 'GET') return methodNotAllowed();
  if (visit.path === '/') return show(room, visit, room.site.name, homeMain(room, ''));
  if (visit.path === plainSuffix && room.firstPath === '/') {
    return show(room, visit, room.site.name, homeMain(room, plainSuffix));
  }
  if (visit.path === '/contact') return show(room, visit, `Contact – ${room.site.name}`, contactMain(room));
  const main = `<p class="code">404 Not Found</p>
<h1>There is no such page</h1>
<p class="lead">Please check the address, or start again from the <a href="/">main page</a>.</p>`;
  return show(room, visit, `404 Not Found – ${room.site.name}`, main, 404);
}

/** The protected page once it opens, with the tag or without it. Never throws. */
export function openedPage(room: Room, visit: Visit, withTag: boolean): Answer {
  const { heading, lead, rows } = room.opened;
  const list = rows.map(
    ([term, text]) => `<div><dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text)}</dd></div>`,
  );
  const main = `<h1>${escapeHtml(heading)}</h1>
<p class="lead">${escapeHtml(lead)}</p>
<dl class="facts">
${list.join('\n')}
</dl>`;
  const tag = withTag ? scriptTag(room.options(visit.path)) : '';
  const title = `${heading} – ${room.site.name}`;
  return pageAnswer(200, sitePage(room.site, visit, { title, main, tag }));
}

/** Refuses a method that no page here knows. Never throws. */
export function methodNotAllowed(): Answer {
  return {
    status: 405,
    headers: { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    body: 'This page answers GET and HEAD only.\n',
  };
}

function show(room: Room, visit: Visit, title: string, main: string, status = 200): Answer {
  return pageAnswer(status, sitePage(room.site, visit, { title, main }));
}

function homeMain(room: Room, suffix: string): string {
  const signIn = `<li><a href="/sign-in">Log in</a></li>
<li><a href="${signUpPath}">Sign up</a></li>
<li><a href="${resetPasswordPath}">Forgotten password?</a></li>\n`;
  return `<h1>${escapeHtml(room.site.name)}</h1>
<p class="lead">Welcome.</p>
<ul class="menu">
<li><a href="${escapeHtml(room.protectedPath + suffix)}">${escapeHtml(room.opened.heading)}</a></li>
${room.hasSignIn ? signIn : ''}<li><a href="/contact">Contact</a></li>
</ul>`;
}

function contactMain(room: Room): string {
  const email = escapeHtml(room.email);
  return `<h1>Contact</h1>
<p class="lead">Write to us at <a href="mailto:${email}">${email}</a>. We answer within two days.</p>`;
}

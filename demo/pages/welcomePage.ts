import { escapeHtml } from './escapeHtml.js';
import { pageAnswer, scriptTag, seeOther, sitePage } from './page.js';
import type { Answer, Room, TagOptions, Visit } from '../room.js';
import { plainSuffix } from './sharedPages.js';

/**
 * An open page with the wizard for another page of its site, as for a server that redirects to the sign-in instead of
 * answering an error. A visitor who may see the other page is redirected to it. Null for any other page than
 * `/welcome`.
 * @param options of the wizard, besides the address that failed
 */
export function welcomePage(room: Room, visit: Visit, mayGoOn: boolean, options: TagOptions): Answer | null {
  const suffix = visit.path === '/welcome' ? '' : plainSuffix;
  if (visit.method !== 'GET' || visit.path !== `/welcome${suffix}`) return null;
  const path = room.protectedPath + suffix;
  if (mayGoOn) return seeOther(path);
  const main = `<h1>Welcome to ${escapeHtml(room.site.name)}</h1>
<p class="lead">This page is open to everybody. What is yours is behind our sign-in.</p>
<ul class="menu">
<li><a href="${escapeHtml(path)}">${escapeHtml(room.opened.heading)}</a></li>
<li><a href="/contact">Contact</a></li>
</ul>`;
  const tag = scriptTag({ url: path, open: 'always', ...options });
  return pageAnswer(200, sitePage(room.site, visit, { title: `Welcome – ${room.site.name}`, main, tag }));
}

import { escapeHtml } from './escapeHtml.js';
import { pageAnswer, sitePage } from './page.js';
import type { Answer, Room, Visit } from '../room.js';
import { plainSuffix } from './sharedPages.js';

/**
 * A main page whose script does something and then opens the protected page, the page's first link. Without a script
 * the visitor follows that link. Null for any other page.
 * @param scriptPath address of the script, on the same site
 */
export function passingPage(
  room: Room,
  visit: Visit,
  scriptPath: string,
  headers: Answer['headers'],
): Answer | null {
  if (visit.method !== 'GET' || (visit.path !== '/' && visit.path !== plainSuffix)) return null;
  const nextPath = room.protectedPath + (visit.path === '/' ? '' : plainSuffix);
  const main = `<h1>${escapeHtml(room.site.name)}</h1>
<p class="lead">One moment: we go on to
<a href="${escapeHtml(nextPath)}">${escapeHtml(room.opened.heading)}</a>.</p>`;
  const tag = `<script src="${escapeHtml(scriptPath)}" defer></script>`;
  return pageAnswer(200, sitePage(room.site, visit, { title: room.site.name, main, tag }), headers);
}

/** Answers with a script of the room's own. Never throws. */
export function scriptAnswer(script: string): Answer {
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
    body: script,
  };
}

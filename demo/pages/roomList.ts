import type { Step } from '../../src/wizard/contracts.js';
import { credentials } from '../credentials.js';
import { escapeHtml } from './escapeHtml.js';
import { plainFirstPath } from '../server/openRoom.js';
import type { Room } from '../room.js';
import { roomOrigin } from '../server/roomOrigin.js';
import { rooms } from '../rooms.js';

/** The step that helps in each group of rooms, in the order of the groups. */
const headings = {
  'check-url': 'Mending the address',
  'log-in': 'Logging in',
  reload: 'Waiting, or loading the page again',
  'clear-cache': 'Clearing the site’s data',
  'contact-owner': 'Writing to the owner',
} satisfies Record<Step, string>;

/** HTML of the list of rooms, grouped by the step that helps. Never throws. */
export function roomList(listAddress: string): string {
  const groups = Object.entries(headings).map(([step, heading]) => {
    const cards = rooms.filter((room) => room.step === step).map((room) => card(room, listAddress));
    return `<h3>${escapeHtml(heading)}</h3>\n<ul class="rooms">\n${cards.join('\n')}\n</ul>`;
  });
  return `<p>Wherever there is an account to log in with, its user name is
<code>${credentials.user}</code> and its password <code>${credentials.password}</code>.</p>
${groups.join('\n')}`;
}

function card(room: Room, listAddress: string): string {
  const origin = roomOrigin(room, listAddress);
  const title = escapeHtml(room.title);
  // Each link has a name of its own: a screen reader lists links without their surroundings.
  const unseen = ` <span class="unseen">“${title}”</span>`;
  return `<li data-accent="${room.site.accent}">
<h4>${title}</h4>
<p>${escapeHtml(room.story)}</p>
${room.domain === undefined ? '' : domainNote(origin)}<div class="actions">
<a class="enter" href="${escapeHtml(origin + room.firstPath)}">Enter the room${unseen}</a>
<form method="post" action="${escapeHtml(origin)}/reset"><button>Set back${unseen}</button></form>
</div>
<p class="variant"><a href="${escapeHtml(origin + plainFirstPath(room))}">Without the tag once it
opens${unseen}</a></p>
</li>`;
}

/** A note on host names: browsers resolve names below `localhost` by themselves, others need an entry. */
function domainNote(origin: string): string {
  const name = escapeHtml(new URL(origin).hostname);
  return `<p class="needs">It needs the line <code>127.0.0.1 ${name}</code> in <code>/etc/hosts</code>
(or Chromium’s <code>--host-resolver-rules</code>).</p>\n`;
}

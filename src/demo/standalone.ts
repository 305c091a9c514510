import { readFile } from 'node:fs/promises';
import { credentials } from './credentials.js';
import { escapeHtml } from './escapeHtml.js';
import { plainFirstPath } from './openRoom.js';
import { pageAnswer, pagePolicy } from './page.js';
import type { Answer, Room, Visit } from './room.js';
import { rooms } from './rooms.js';
import { methodNotAllowed } from './sharedPages.js';

const indexFile = new URL('../../index.html', import.meta.url);

/** The address of a path in a room, on the port that the list itself is served from. Never throws. */
export function roomOrigin(name: string, listAddress: string): string {
  return `http://${name}.localhost:${new URL(listAddress).port}`;
}

/** Answers for the standalone page's host. Rejects when `index.html` cannot be read. */
export async function answerStandalone(visit: Visit): Promise<Answer> {
  if (visit.method !== 'GET') return methodNotAllowed();
  if (visit.path !== '/' && visit.path !== '/index.html') return notFound();
  const page = await readFile(indexFile, 'utf8');
  const cards = rooms.map((room) => card(room, roomOrigin(room.name, visit.listAddress))).join('\n');
  // A function, since `$` in a replacement string has a meaning of its own.
  const html = page.replace('<!-- rooms -->', () => `<ul class="rooms">\n${cards}\n</ul>`);
  // The buttons that set a room back send a form to the room's own host, which alone can delete its cookies.
  const policy = pagePolicy(roomOrigin('*', visit.listAddress));
  return pageAnswer(200, html, { 'Content-Security-Policy': policy });
}

function card(room: Room, origin: string): string {
  const title = escapeHtml(room.title);
  // Seven links of one name would be told apart by nobody who hears them in a list.
  const unseen = ` <span class="unseen">“${title}”</span>`;
  const account = `<p class="account">User name <code>${credentials.user}</code>,
password <code>${credentials.password}</code></p>\n`;
  return `<li data-accent="${room.site.accent}">
<h3>${title}</h3>
<p>${escapeHtml(room.story)}</p>
${room.hasAccount ? account : ''}<div class="actions">
<a class="enter" href="${escapeHtml(origin + room.firstPath)}">Enter the room${unseen}</a>
<form method="post" action="${escapeHtml(origin)}/reset"><button>Set back${unseen}</button></form>
</div>
<p class="variant"><a href="${escapeHtml(origin + plainFirstPath(room))}">Without the tag once it
opens${unseen}</a></p>
</li>`;
}

function notFound(): Answer {
  return pageAnswer(
    404,
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>404 Not Found – Fix401</title>
<link rel="stylesheet" href="/style.css">
<main><h1>There is no such page</h1><p class="lead"><a href="/">To the start</a></p></main>
</html>
`,
  );
}

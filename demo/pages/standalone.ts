import { readFile } from 'node:fs/promises';
import { brandsPage, refusedPage, refusedPath } from './brandsPage.js';
import { head, pageAnswer, pagePolicy } from './page.js';
import type { Answer, Visit } from '../room.js';
import { roomList } from './roomList.js';
import { roomOrigin } from '../server/roomOrigin.js';
import { rooms } from '../rooms.js';
import { methodNotAllowed } from './sharedPages.js';

const indexFile = new URL('../../index.html', import.meta.url);

/** Answers for the standalone page's host. Rejects when `index.html` cannot be read. */
export async function answerStandalone(visit: Visit): Promise<Answer> {
  if (visit.method !== 'GET') return methodNotAllowed();
  if (visit.path === '/brands') return brandsPage();
  if (visit.path === refusedPath) return refusedPage();
  if (visit.path !== '/' && visit.path !== '/index.html') return notFound();
  const page = await readFile(indexFile, 'utf8');
  // A function, since `$` has a special meaning in a replacement string.
  const html = page.replace('<!-- rooms -->', () => roomList(visit.listAddress));
  return pageAnswer(200, html, { 'Content-Security-Policy': pagePolicy(formTargets(visit.listAddress)) });
}

/** Origins of the rooms: a reset is a form to the room's host, which alone can delete its cookies. */
function formTargets(listAddress: string): string {
  const named = rooms.filter((room) => room.domain !== undefined);
  return [{ name: '*' }, ...named].map((room) => roomOrigin(room, listAddress)).join(' ');
}

function notFound(): Answer {
  return pageAnswer(
    404,
    `${head('404 Not Found – Fix401')}
<main><h1>There is no such page</h1><p class="lead"><a href="/">To the start</a></p></main>
</html>
`,
  );
}

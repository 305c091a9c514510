import { escapeHtml } from '../pages/escapeHtml.js';
import { foundAt, pageAnswer, sitePage } from '../pages/page.js';
import type { Answer, Room, Site, Visit } from '../room.js';
import { roomOrigin } from '../server/roomOrigin.js';
import { createSignIn, sessionCookie, signedInAnswer, signInPath } from '../pages/signIn.js';
import { sitePath } from '../server/sitePath.js';
import { ticket } from '../ticket.js';
import { welcomePage } from '../pages/welcomePage.js';

const site: Site = { name: 'Harbour Trading', accent: 'violet', homePath: '/' };

/** Path of the sign-in for visitors of the other site, to which it sends them back. */
const handOverPath = '/hand-over';

/** A site that shows no error: it redirects visitors without a session to the sign-in page. */
export const gate: Room = {
  name: 'gate',
  title: 'Sent to the sign-in',
  story:
    'Orders whose server leads to the sign-in page instead of answering 401; the help stands on the welcome page.',
  cause: 'login-redirect',
  step: 'log-in',
  firstPath: '/welcome',
  protectedPath: '/orders',
  site,
  email: 'desk@trading.example',
  hasSignIn: true,
  wizard: 'bubble',
  options: () => ({}),
  cookies: [sessionCookie],
  opened: {
    heading: 'Your orders',
    lead: 'The last three.',
    rows: [
      ['1204', 'Two coils of rope, sent'],
      ['1198', 'Lamp oil, waiting at the counter'],
      ['1177', 'Tar, paid'],
    ],
  },
  start: () => {
    const signIn = createSignIn(site);
    return {
      refuse: (visit) => (signIn.knows(visit) ? null : foundAt(signInPath(visit.path))),
      answer: (visit, isHealed) => {
        if (visit.path === '/session' && visit.method === 'GET') return signedInAnswer(signIn, visit);
        if (visit.path === handOverPath && visit.method === 'GET') {
          return signIn.knows(visit) ? handOver(visit) : foundAt(handOverSignIn('', returnOf(visit)));
        }
        const mayGoOn = isHealed || signIn.knows(visit);
        return welcomePage(gate, visit, mayGoOn, { 'check-url': '/session' }) ?? signIn.answer(visit);
      },
    };
  },
};

/**
 * Address to which the other site sends visitors to sign in here.
 * @param origin of this site; empty on the site itself
 * @param returnPath of the other site
 */
export function handOverSignIn(origin: string, returnPath: string): string {
  const way = `${handOverPath}?return=${encodeURIComponent(returnPath)}`;
  return origin + signInPath(encodeURIComponent(way));
}

function returnOf(visit: Visit): string {
  return sitePath(visit.query.get('return'));
}

/** A link instead of a redirect: the policy of the sign-in form allows no redirect to another site. */
function handOver(visit: Visit): Answer {
  const query = new URLSearchParams({ ticket, return: returnOf(visit) });
  const address = `${roomOrigin({ name: 'sso' }, visit.listAddress)}/enter?${query}`;
  const main = `<h1>You are logged in</h1>
<p class="lead">Harbour Post knows you by this sign-in, too.</p>
<p class="links"><a href="${escapeHtml(address)}">Go on to Harbour Post</a></p>`;
  return pageAnswer(200, sitePage(site, visit, { title: `You are logged in – ${site.name}`, main }));
}

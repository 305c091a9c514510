import { foundAt } from '../pages/page.js';
import type { Room, Site } from '../room.js';
import { roomOrigin } from '../server/roomOrigin.js';
import { createSignIn, sessionCookie } from '../pages/signIn.js';
import { sitePath } from '../server/sitePath.js';
import { ticket } from '../ticket.js';
import { welcomePage } from '../pages/welcomePage.js';
import { gate, handOverSignIn } from './gate.js';

const site: Site = { name: 'Harbour Post', accent: 'orchid', homePath: '/' };

/** A site whose sign-in page belongs to another site. */
export const sso: Room = {
  name: 'sso',
  title: 'Sent to another site',
  story: 'Letters behind the sign-in of a sister site, Harbour Trading, which then sends you back.',
  cause: 'login-redirect',
  step: 'log-in',
  firstPath: '/welcome',
  protectedPath: '/letters',
  site,
  email: 'counter@post.example',
  hasSignIn: false,
  wizard: 'bubble',
  options: () => ({}),
  cookies: [sessionCookie],
  opened: {
    heading: 'Your letters',
    lead: 'Waiting for you at the counter.',
    rows: [
      ['Monday', 'A card from the lighthouse'],
      ['Tuesday', 'The bill for the berth'],
      ['Thursday', 'A parcel, 2 kg'],
    ],
  },
  start: () => {
    const signIn = createSignIn(site);
    return {
      refuse: (visit) => {
        if (signIn.knows(visit)) return null;
        return foundAt(handOverSignIn(roomOrigin(gate, visit.listAddress), visit.path));
      },
      answer: (visit, isHealed) => {
        const { path, method, query } = visit;
        if (path === '/enter' && method === 'GET' && query.get('ticket') === ticket) {
          return signIn.letIn(sitePath(query.get('return')));
        }
        return welcomePage(sso, visit, isHealed || signIn.knows(visit), {});
      },
    };
  },
};

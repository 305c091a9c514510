import { escapeHtml } from '../pages/escapeHtml.js';
import type { Refusal, Room, Site, Visit } from '../room.js';
import { roomOrigin } from '../server/roomOrigin.js';
import { createSignIn, sessionCookie, signInPath } from '../pages/signIn.js';

const site: Site = { name: 'Shipyard Intranet', accent: 'berry', homePath: '/' };

/** A sign-in whose cookie is only for https, on a site that is visited over http: it never sticks. */
export const intranet: Room = {
  name: 'intranet',
  domain: 'test',
  title: 'The lost cookie',
  story: 'An intranet on plain http whose sign-in sets a cookie that browsers take over https only.',
  cause: 'cookies-blocked',
  step: 'log-in',
  firstPath: '/rota',
  protectedPath: '/rota',
  site,
  email: 'it@shipyard.example',
  hasSignIn: true,
  wizard: 'element',
  options: (path) => ({ 'login-url': signInPath(path) }),
  cookies: [sessionCookie],
  opened: {
    heading: 'Rota',
    lead: 'Who is on which dock this week.',
    rows: [
      ['Dock 1', 'Amara, Jens, Lucía'],
      ['Dock 2', 'Kofi, Mei, Tomasz'],
      ['Crane', 'Ingrid'],
    ],
  },
  start: () => {
    const signIn = createSignIn(site, { cookieAttributes: '; Secure' });
    return { refuse: (visit) => (signIn.knows(visit) ? null : refusal(visit)), answer: signIn.answer };
  },
};

/** Refers to the room's `localhost` name in place of https: browsers trust it in the same way. */
function refusal(visit: Visit): Refusal {
  const address = escapeHtml(roomOrigin({ name: intranet.name }, visit.listAddress) + visit.path);
  return {
    status: 401,
    challenge: `Cookie realm="Shipyard", form-action="/sign-in", cookie-name="${sessionCookie}"`,
    heading: 'Please log in to see the rota',
    sentence: 'The rota is for people who work here, and you are not logged in.',
    standIn: `In this demonstration, <a href="${address}">another address</a> stands in for the site’s https address.`,
  };
}

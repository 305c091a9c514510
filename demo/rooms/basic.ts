import { areRight } from '../credentials.js';
import type { Refusal, Room } from '../room.js';

const refusal: Refusal = {
  status: 401,
  challenge: 'Basic realm="Members of the choir", charset="UTF-8"',
  heading: 'This page is for members of the choir',
  sentence: 'Your browser asked for a user name and a password, and none that we know came back.',
};

/** A page behind the browser's own password box, after the box was cancelled. */
export const basic: Room = {
  name: 'basic',
  title: 'The password box',
  story: 'The browser asks for a password in a box of its own; cancel it, and this page remains.',
  cause: 'signed-out',
  step: 'log-in',
  firstPath: '/members',
  protectedPath: '/members',
  site: { name: 'Harbour Choir', accent: 'plum', homePath: '/' },
  email: 'secretary@choir.example',
  hasSignIn: false,
  wizard: 'element',
  options: () => ({ 'contact-email': 'secretary@choir.example' }),
  cookies: [],
  opened: {
    heading: 'Members’ page',
    lead: 'The dates of this term.',
    rows: [
      ['Rehearsals', 'Tuesdays at 19:30, parish hall'],
      ['Dress rehearsal', '12 December, 18:00, with the orchestra'],
      ['Concert', '13 December, 19:00, St Anne’s'],
    ],
  },
  start: () => ({ refuse: (visit) => (isMember(visit.authorization) ? null : refusal) }),
};

/** True for the account's credentials in the Basic scheme (RFC 7617 §2); false for anything unreadable. */
function isMember(authorization: string | null): boolean {
  const encoded = /^basic +([a-z0-9+/]+=*)$/i.exec(authorization ?? '')?.[1] ?? '';
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon >= 0 && areRight(pair.slice(0, colon), pair.slice(colon + 1));
}

import { createOutage } from '../server/outage.js';
import type { Refusal, Room } from '../room.js';
import { openedPage } from '../pages/sharedPages.js';

const waitMs = 5000;

/** Path that gives the same wait as a date instead of seconds (RFC 9110 §10.2.3). */
const datedPath = '/tickets/dated';

/** A box office that is overloaded for a few seconds, and says for how long. */
export const queue: Room = {
  name: 'queue',
  title: 'Too many at once',
  story: 'A box office that answers 429 and says when to come back: in five seconds.',
  cause: 'rate-limited',
  step: 'reload',
  firstPath: '/tickets',
  protectedPath: '/tickets',
  site: { name: 'Harbour Tickets', accent: 'coral', homePath: '/' },
  email: 'boxoffice@tickets.example',
  hasSignIn: false,
  wizard: 'element',
  options: () => ({ 'contact-email': 'boxoffice@tickets.example' }),
  cookies: [],
  opened: {
    heading: 'Tickets for the regatta',
    lead: 'Seats on the quay, by the hour.',
    rows: [
      ['10:00', '42 seats left'],
      ['11:00', '7 seats left'],
      ['12:00', 'Sold out'],
    ],
  },
  start: (now) => {
    const rush = createOutage(now, waitMs);
    return {
      refuse: () => {
        const seconds = Math.ceil(rush.msLeft() / 1000);
        return seconds === 0 ? null : refuseUntil(String(seconds));
      },
      answer: (visit, isHealed) => {
        if (visit.path !== datedPath || visit.method !== 'GET') return null;
        const msLeft = isHealed ? 0 : rush.msLeft();
        return msLeft === 0 ? openedPage(queue, visit, true) : refuseUntil(dateIn(now() + msLeft));
      },
    };
  },
};

function refuseUntil(retryAfter: string): Refusal {
  return {
    status: 429,
    challenge: null,
    heading: 'There is a queue at the box office',
    sentence: 'More people ask for tickets than we can serve at once. It is your turn in a few seconds.',
    headers: { 'Retry-After': retryAfter },
  };
}

/** Rounded up to the second, the smallest unit of a date in HTTP. */
function dateIn(timeMs: number): string {
  return new Date(Math.ceil(timeMs / 1000) * 1000).toUTCString();
}

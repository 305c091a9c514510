import type { Refusal, Room } from '../room.js';

const refusal: Refusal = {
  status: 403,
  challenge: null,
  heading: 'The minutes are not open to you',
  sentence: 'Our server knows the page and does not give it out; logging in again does not change that.',
};

/** A 403, the neighbour of the 401: the page is refused to everybody, signed in or not. */
export const forbidden: Room = {
  name: 'forbidden',
  title: 'Not for you',
  story: 'Minutes that the server gives to nobody: a 403, where signing in does not help.',
  cause: 'no-permission',
  step: 'contact-owner',
  firstPath: '/minutes',
  protectedPath: '/minutes',
  site: { name: 'St Anne’s Parish', accent: 'slate', homePath: '/' },
  email: 'office@parish.example',
  hasSignIn: false,
  wizard: 'element',
  options: () => ({ 'contact-email': 'office@parish.example' }),
  cookies: [],
  opened: {
    heading: 'Minutes of the council',
    lead: 'Meeting of 4 November.',
    rows: [
      ['Roof', 'The second offer is accepted.'],
      ['Choir', 'May use the hall on Tuesdays.'],
      ['Next meeting', '9 December'],
    ],
  },
  start: () => ({ refuse: () => refusal }),
};

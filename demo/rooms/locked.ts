import type { Refusal, Room } from '../room.js';

const refusal: Refusal = {
  status: 401,
  challenge: 'Bearer realm="gateway"',
  heading: 'The opening hours could not be shown',
  sentence: 'Our server asked for a sign-in, which nobody should need for this page.',
};

/** A public page that a gateway locks by mistake: nothing the visitor does can open it. */
export const locked: Room = {
  name: 'locked',
  title: 'Locked by mistake',
  story: 'A library’s opening hours, meant for everybody and locked by the site’s own mistake.',
  cause: 'server-misconfigured',
  step: 'contact-owner',
  firstPath: '/opening-hours',
  protectedPath: '/opening-hours',
  site: { name: 'Quay Library', accent: 'sea', homePath: '/' },
  email: 'webmaster@library.example',
  hasSignIn: false,
  wizard: 'element',
  options: () => ({ public: true, 'contact-email': 'webmaster@library.example' }),
  cookies: [],
  opened: {
    heading: 'Opening hours',
    lead: 'You need no card to come in and read.',
    rows: [
      ['Monday to Friday', '9:00 to 19:00'],
      ['Saturday', '10:00 to 16:00'],
      ['Sunday', 'Closed'],
    ],
  },
  start: () => ({ refuse: () => refusal }),
};

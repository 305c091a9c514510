import { randomUUID } from 'node:crypto';
import type { Refusal, Room } from '../room.js';

const refusal: Refusal = {
  status: 401,
  challenge: 'Bearer realm="News"',
  heading: 'The news could not be shown',
  sentence: 'Our server did not let this request through.',
};

const passCookie = 'pass';

/** A page that fails once, and opens to the same browser from then on. */
export const flaky: Room = {
  name: 'flaky',
  title: 'Only once',
  story:
    'A newspaper that hands out the reader’s pass only with its first answer, a 401, and opens to whoever brings it.',
  cause: 'recovered',
  step: 'reload',
  firstPath: '/news',
  protectedPath: '/news',
  site: { name: 'The Morning Ferry', accent: 'rust', homePath: '/' },
  email: 'desk@ferry.example',
  hasSignIn: false,
  wizard: 'bubble',
  options: () => ({ open: 'never', 'contact-email': 'desk@ferry.example' }),
  cookies: [passCookie],
  opened: {
    heading: 'Today’s news',
    lead: 'What happened around the harbour.',
    rows: [
      ['Bridge', 'The swing bridge is open to cyclists again.'],
      ['Weather', 'Fog until noon, then clear.'],
      ['Market', 'Moved to the old depot on Saturday.'],
    ],
  },
  start: () => {
    const pass = randomUUID();
    const headers = { 'Set-Cookie': `${passCookie}=${pass}; HttpOnly; Path=/; SameSite=Lax` };
    return {
      refuse: ({ cookies }) => (cookies.get(passCookie) === pass ? null : { ...refusal, headers }),
    };
  },
};

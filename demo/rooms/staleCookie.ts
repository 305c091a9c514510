import { seeOther } from '../pages/page.js';
import type { Refusal, Room } from '../room.js';

const cookie = { name: 'session', value: 'v1-abandoned' } as const;

const refusal: Refusal = {
  status: 401,
  challenge: `Cookie realm="Board", form-action="/", cookie-name="${cookie.name}"`,
  heading: 'The board does not recognise you',
  sentence: 'Your browser sent a sign-in that we do not know.',
};

/** A visitor whose cookie is older than the rebuilt site: only clearing it helps. */
export const staleCookie: Room = {
  name: 'stale-cookie',
  title: 'The old cookie',
  story: 'A notice board that is open to all but those who still carry a cookie from the old site.',
  cause: 'bad-site-data',
  step: 'clear-cache',
  firstPath: '/',
  protectedPath: '/board',
  // The main page plants the cookie, so the site's name must not lead there from the repaired board.
  site: { name: 'Mill Lane Notice Board', accent: 'moss', homePath: '/board' },
  email: 'board@mill-lane.example',
  hasSignIn: false,
  wizard: 'element',
  options: () => ({ 'contact-email': 'board@mill-lane.example' }),
  cookies: [cookie.name],
  opened: {
    heading: 'Notices',
    lead: 'Put up by your neighbours.',
    rows: [
      ['Found', 'A blue bicycle lock with two keys, at number 14.'],
      ['Wanted', 'A ladder for one afternoon.'],
      ['To give away', 'Apples, as many as you can carry.'],
    ],
  },
  start: () => ({
    refuse: (visit) => (visit.cookies.get(cookie.name) === cookie.value ? refusal : null),
    answer: ({ method, path }) => {
      if (method !== 'GET' || (path !== '/' && path !== '/plain')) return null;
      return seeOther(path === '/' ? '/board' : '/board/plain', {
        'Set-Cookie': `${cookie.name}=${cookie.value}; HttpOnly; Path=/; SameSite=Lax`,
      });
    },
  }),
};

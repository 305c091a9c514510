import { passingPage, scriptAnswer } from '../pages/passingPage.js';
import type { Refusal, Room } from '../room.js';
import { sessionCookie } from '../pages/signIn.js';

const folder = '/shop';
const path = `${folder}/basket`;

const refusal: Refusal = {
  status: 401,
  challenge: `Cookie realm="Shop", form-action="/", cookie-name="${sessionCookie}"`,
  heading: 'Your basket could not be opened',
  sentence: 'Your browser sent a basket that we no longer know.',
};

/** Two cookies of one name, both open to scripts; the older one is in the way. */
export const twoCookies: Room = {
  name: 'two-cookies',
  title: 'Two cookies of one name',
  story: 'A shop that is open to all but those who carry an old cookie beside the new one.',
  cause: 'bad-site-data',
  step: 'clear-cache',
  firstPath: '/',
  protectedPath: path,
  // The main page plants the cookies, so the site's name must not lead there from the repaired basket.
  site: { name: 'Rope and Sail', accent: 'straw', homePath: path },
  email: 'shop@rope.example',
  hasSignIn: false,
  wizard: 'element',
  options: () => ({ 'contact-email': 'shop@rope.example' }),
  cookies: [sessionCookie],
  cookiePaths: ['/', folder],
  opened: {
    heading: 'Your basket',
    lead: 'Kept for seven days.',
    rows: [
      ['Rope', '20 m, 12 mm, tarred'],
      ['Shackles', 'Four, stainless'],
      ['Sailmaker’s thread', 'One reel, waxed'],
    ],
  },
  start: () => ({
    refuse: ({ everyCookie }) => (everyCookie.includes(`${sessionCookie}=old`) ? refusal : null),
    answer: (visit) => {
      if (visit.path === '/main.js' && visit.method === 'GET') return scriptAnswer(script);
      return passingPage(twoCookies, visit, '/main.js', {
        'Set-Cookie': [
          `${sessionCookie}=old; Path=${folder}; SameSite=Lax`,
          `${sessionCookie}=b7-current; Path=/; SameSite=Lax`,
        ],
      });
    },
  }),
};

/** Leaves a draft and a token in the storage, so that there is more to find than cookies. */
const script = `try {
  localStorage.setItem('draft-order-note', 'Please leave it with the harbour master.');
  localStorage.setItem('auth_token', 'v1-abandoned');
} catch {
  // Storage may be blocked; the cookies are what the room is about.
}
location.replace(document.querySelector('main a').href);
`;

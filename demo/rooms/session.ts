import type { Refusal, Room, Site } from '../room.js';
import { createSignIn, sessionCookie, signInPath } from '../pages/signIn.js';

const site: Site = { name: 'Accounts', accent: 'teal', homePath: '/' };

const refusal: Refusal = {
  status: 401,
  challenge: `Cookie realm="Accounts", form-action="/sign-in", cookie-name="${sessionCookie}"`,
  heading: 'Please log in to see your account',
  sentence: 'We show an account only to the person it belongs to, and you are not logged in.',
};

/** A site with a sign-in page and a session cookie, visited without a session. */
export const session: Room = {
  name: 'session',
  title: 'Not logged in',
  story: 'An account page that opens after the site’s own sign-in page has set its cookie.',
  cause: 'signed-out',
  step: 'log-in',
  firstPath: '/account',
  protectedPath: '/account',
  site,
  email: 'help@accounts.example',
  hasSignIn: true,
  wizard: 'element',
  options: (path) => ({ 'login-url': signInPath(path) }),
  cookies: [sessionCookie],
  opened: {
    heading: 'Your account',
    lead: 'You are logged in as visitor.',
    rows: [
      ['Plan', 'Yearly, renewed on 1 March'],
      ['Last invoice', '24.00, paid'],
      ['Newsletter', 'Once a month'],
    ],
  },
  start: () => {
    const signIn = createSignIn(site);
    return { refuse: (visit) => (signIn.knows(visit) ? null : refusal), answer: signIn.answer };
  },
};

import type { Refusal, Room, Site } from '../room.js';
import { createSignIn, sessionCookie, signedInAnswer, signInPath } from '../pages/signIn.js';

const site: Site = { name: 'Ferry Company Staff', accent: 'indigo', homePath: '/' };

const refusal: Refusal = {
  status: 401,
  challenge: 'Session realm="Salaries"',
  heading: 'This page is not open to you',
  sentence: 'The salaries are open to the payroll office only.',
};

/** A sign-in that works, for a page that is reserved for somebody else. */
export const colleague: Room = {
  name: 'colleague',
  title: 'Somebody else’s page',
  story: 'A staff site that knows you once you are logged in, and keeps the salaries to the payroll office.',
  cause: 'no-permission',
  step: 'contact-owner',
  firstPath: '/salaries',
  protectedPath: '/salaries',
  site,
  email: 'payroll@ferry-company.example',
  hasSignIn: true,
  wizard: 'element',
  options: (path) => ({ 'login-url': signInPath(path), 'check-url': '/me' }),
  cookies: [sessionCookie],
  opened: {
    heading: 'Salaries',
    lead: 'By role, before tax.',
    rows: [
      ['Deckhand', '31 400'],
      ['Engineer', '44 900'],
      ['Captain', '58 200'],
    ],
  },
  start: () => {
    const signIn = createSignIn(site);
    return {
      refuse: () => refusal,
      answer: (visit) =>
        visit.path === '/me' && visit.method === 'GET' ? signedInAnswer(signIn, visit) : signIn.answer(visit),
    };
  },
};

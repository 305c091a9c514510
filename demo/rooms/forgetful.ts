import { seeOther } from '../pages/page.js';
import type { Answer, Refusal, Room, Site } from '../room.js';
import { plainSuffix } from '../pages/sharedPages.js';
import { createSignIn, sessionCookie, signInPath } from '../pages/signIn.js';

const path = '/diary';
// The main page plants the old cookie, so the site's name must not lead there.
const site: Site = { name: 'Garden Diary', accent: 'jade', homePath: path };

const refusal: Refusal = {
  status: 401,
  challenge: 'Session realm="Diary"',
  heading: 'Please log in to read your diary',
  sentence: 'A diary is for its writer, and we do not know you.',
};

/** An old cookie with a longer path is sent before the good one of the same name, and hides it. */
export const forgetful: Room = {
  name: 'forgetful',
  title: 'The sign-in that does not last',
  story: 'A diary whose sign-in works, and is hidden at once by a cookie from an older version of the site.',
  cause: 'login-does-not-stick',
  step: 'clear-cache',
  firstPath: '/',
  protectedPath: path,
  site,
  email: 'help@diary.example',
  hasSignIn: true,
  wizard: 'element',
  options: (returnPath) => ({ 'login-url': signInPath(returnPath), 'clear-url': '/clear' }),
  cookies: [sessionCookie],
  cookiePaths: ['/', path],
  opened: {
    heading: 'Your diary',
    lead: 'What grew this month.',
    rows: [
      ['3 November', 'The last beans are in.'],
      ['11 November', 'First frost. Dahlias dug up.'],
      ['19 November', 'Garlic planted, forty cloves.'],
    ],
  },
  start: () => {
    const signIn = createSignIn(site);
    return {
      refuse: (visit) => (signIn.knows(visit) ? null : refusal),
      answer: (visit) => {
        if (visit.path === '/clear') return clear;
        if (visit.method !== 'GET') return signIn.answer(visit);
        if (visit.path === '/') return plant(path);
        return visit.path === plainSuffix ? plant(path + plainSuffix) : signIn.answer(visit);
      },
    };
  },
};

function plant(nextPath: string): Answer {
  return seeOther(nextPath, { 'Set-Cookie': `${sessionCookie}=old; HttpOnly; Path=${path}; SameSite=Lax` });
}

/** Deletes the cookie in browsers without Clear-Site-Data, too. */
const clear: Answer = {
  status: 204,
  headers: {
    'Cache-Control': 'no-store',
    'Clear-Site-Data': '"cookies"',
    'Set-Cookie': `${sessionCookie}=; HttpOnly; Path=${path}; SameSite=Lax; Max-Age=0`,
  },
  body: '',
};

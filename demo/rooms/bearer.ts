import type { Refusal, Room, Site, Visit } from '../room.js';
import { createSignIn, sessionCookie, signInPath } from '../pages/signIn.js';

const site: Site = { name: 'Quarterly Reports', accent: 'ink', homePath: '/' };

/** A link in a mail whose token has expired; a session opens the page without a token. */
export const bearer: Room = {
  name: 'bearer',
  title: 'The expired link',
  story: 'A link from a mail carries a token that has expired; logging in opens the report without it.',
  cause: 'session-expired',
  step: 'log-in',
  firstPath: '/report?access_token=expired',
  protectedPath: '/report',
  site,
  email: 'reports@office.example',
  hasSignIn: true,
  wizard: 'bubble',
  // The address to return to is the path alone: a token must not be copied into a second address.
  options: (path) => ({ 'login-url': signInPath(path) }),
  cookies: [sessionCookie],
  opened: {
    heading: 'Third quarter',
    lead: 'The figures from July to September.',
    rows: [
      ['Visitors', '18 204'],
      ['Members', '1 377, 42 more than before'],
      ['Letters answered', '611'],
    ],
  },
  start: () => {
    const signIn = createSignIn(site);
    return { refuse: (visit) => (signIn.knows(visit) ? null : refusal(visit)), answer: signIn.answer };
  },
};

/** The two answers of RFC 6750 §3.1: for a token that is no longer valid, and for none at all. */
function refusal(visit: Visit): Refusal {
  if (!visit.query.has('access_token')) {
    return {
      status: 401,
      challenge: 'Bearer realm="Reports"',
      heading: 'Please log in to read this report',
      sentence: 'The report opens with the link from our mail, or after you have logged in.',
    };
  }
  return {
    status: 401,
    challenge: 'Bearer realm="Reports", error="invalid_token", error_description="The access token expired"',
    heading: 'This link has expired',
    sentence: 'Links in our mails work for seven days; after that the report opens when you log in.',
  };
}

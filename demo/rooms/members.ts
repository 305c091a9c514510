import { foundAt, pageAnswer, sitePage } from '../pages/page.js';
import type { Answer, Refusal, Room, Site, Visit } from '../room.js';
import { accountPage, createSignIn, resetPasswordPath, sessionCookie } from '../pages/signIn.js';

const site: Site = { name: 'Rowing Club', accent: 'cobalt', homePath: '/' };

const refusal: Refusal = {
  status: 401,
  challenge: 'Session realm="Boats"',
  heading: 'Please log in to book a boat',
  sentence: 'Boats are for members, and you are not logged in.',
};

/** A sign-in page that refuses the account until its password is reset. */
export const members: Room = {
  name: 'members',
  title: 'The forgotten password',
  story: 'A rowing club whose sign-in page refuses your password until you have reset it.',
  cause: 'wrong-credentials',
  step: 'log-in',
  firstPath: '/boats',
  protectedPath: '/boats',
  site,
  email: 'club@rowing.example',
  hasSignIn: true,
  wizard: 'element',
  // No addresses: the main page has links to them, which the wizard can find.
  options: () => ({}),
  cookies: [sessionCookie],
  opened: {
    heading: 'Boats to book',
    lead: 'For the coming Saturday.',
    rows: [
      ['Heron', 'Single, free until noon'],
      ['Otter', 'Double, free all day'],
      ['Pike', 'Eight with cox, in repair'],
    ],
  },
  start: () => {
    let isReset = false;
    const signIn = createSignIn(site, { refuses: () => !isReset });
    return {
      refuse: (visit) => (signIn.knows(visit) ? null : refusal),
      answer: (visit) => {
        // https://www.w3.org/TR/change-password-url/
        if (visit.path === '/.well-known/change-password') return foundAt(resetPasswordPath);
        if (visit.path !== resetPasswordPath) return signIn.answer(visit);
        if (visit.method !== 'POST') return resetPage(visit);
        isReset = true;
        return accountPage(site, visit, 'Your password is reset');
      },
    };
  },
};

function resetPage(visit: Visit): Answer {
  const main = `<h1>Reset your password</h1>
<p class="lead">On a real site a mail with a link comes first. Here the button is enough.</p>
<form method="post" action="${resetPasswordPath}" class="form">
<button>Reset the password</button>
</form>`;
  return pageAnswer(200, sitePage(site, visit, { title: `Reset your password – ${site.name}`, main }));
}

import { escapeHtml } from '../pages/escapeHtml.js';
import { pageAnswer, sitePage } from '../pages/page.js';
import type { Answer, Refusal, Room, Site, Visit } from '../room.js';
import { plainSuffix } from '../pages/sharedPages.js';
import { createSignIn, sessionCookie, signInPath } from '../pages/signIn.js';

const site: Site = { name: 'Seed Exchange', accent: 'pine', homePath: '/' };
const path = '/order';

const refusal: Refusal = {
  status: 401,
  challenge: `Cookie realm="Seeds", form-action="/sign-in", cookie-name="${sessionCookie}"`,
  heading: 'Please log in to order',
  sentence: 'Your order has not been sent: we need to know whom it is for.',
};

/** A form that everybody can fill in and only some can send: a script that repeated the request would send it twice. */
export const form: Room = {
  name: 'form',
  title: 'A form that was refused',
  story: 'Seeds to order by a form: the form is open to all, sending it answers 401.',
  cause: 'signed-out',
  step: 'log-in',
  firstPath: path,
  protectedPath: path,
  method: 'POST',
  site,
  email: 'seeds@exchange.example',
  hasSignIn: true,
  wizard: 'element',
  options: (returnPath) => ({ method: 'post', 'login-url': signInPath(returnPath) }),
  cookies: [sessionCookie],
  opened: {
    heading: 'Your order is in',
    lead: 'The seeds come by letter post.',
    rows: [
      ['Sent', 'On Thursday'],
      ['Price', 'Nothing; send us some of yours in autumn'],
    ],
  },
  start: () => {
    const signIn = createSignIn(site);
    return {
      refuse: (visit) => (signIn.knows(visit) ? null : refusal),
      answer: (visit) => {
        const isForm = visit.path === path || visit.path === path + plainSuffix;
        return isForm && visit.method === 'GET' ? formPage(visit) : signIn.answer(visit);
      },
    };
  },
};

function formPage(visit: Visit): Answer {
  const main = `<h1>Order seeds</h1>
<p class="lead">One packet for each garden.</p>
<form method="post" action="${escapeHtml(visit.path)}" class="form">
<label>Which seeds? <input name="seeds" required value="Runner beans"></label>
<button>Send the order</button>
</form>`;
  return pageAnswer(200, sitePage(site, visit, { title: `Order seeds – ${site.name}`, main }));
}

import { errorPage } from '../pages/errorPage.js';
import { escapeHtml } from '../pages/escapeHtml.js';
import { attributes, pageAnswer, scriptTag, sitePage } from '../pages/page.js';
import type { Answer, Refusal, Room, Site, Visit } from '../room.js';
import { openedPage } from '../pages/sharedPages.js';
import { createSignIn, sessionCookie, signInPath } from '../pages/signIn.js';
import { surrounded, surroundingFile, surroundingNames, surroundingOf } from '../surroundings.js';
import type { SurroundingName } from '../surroundings.js';

const site: Site = { name: 'Old Town Gas', accent: 'brick', homePath: '/' };
const path = '/account';
const neighbour = '/invoices';

const refusal: Refusal = {
  status: 401,
  challenge: `Cookie realm="Gas", form-action="/sign-in", cookie-name="${sessionCookie}"`,
  heading: 'Please log in to see your account',
  sentence: 'We show an account only to the person it belongs to, and you are not logged in.',
};

/** The page of the session room, in each of the hostile surroundings. */
export const torture: Room = {
  name: 'torture',
  title: 'A page that is hard to be a guest in',
  story:
    'An account page like the one that wants a log-in, in surroundings that break what is put into them.',
  cause: 'signed-out',
  step: 'log-in',
  firstPath: path,
  protectedPath: path,
  site,
  email: 'help@oldtown-gas.example',
  hasSignIn: true,
  wizard: 'bubble',
  options: (visited) => {
    const name = namesByPath.get(visited);
    return { 'login-url': signInPath(visited), ...(name && surroundingOf(name).options) };
  },
  cookies: [sessionCookie],
  opened: {
    heading: 'Your gas account',
    lead: 'You are logged in as visitor.',
    rows: [
      ['Plan', 'Monthly'],
      ['Last invoice', '9.00, paid'],
    ],
  },
  start: () => {
    const signIn = createSignIn(site);
    return {
      refuse: (visit) => (signIn.knows(visit) ? null : { ...refusal, standIn: choice() }),
      // For the sandboxed frame, whose origin is opaque: the owner has opened the folder to all origins.
      headersEverywhere: () => ({ 'Access-Control-Allow-Origin': '*' }),
      answer: (visit, isHealed) =>
        surroundingFile(visit.path) ??
        (visit.method === 'GET' ? surroundedPage(visit, isHealed || signIn.knows(visit)) : null) ??
        framedSignIn(signIn.answer(visit), visit),
    };
  },
};

/** The page in the frame. */
const inner = '/inner';

/** Every page of every surrounding: `/account/unset`, and with a neighbour `/account/turbo/invoices` as well. */
const namesByPath: ReadonlyMap<string, SurroundingName> = new Map(
  surroundingNames.flatMap((name) => {
    const { hasNeighbour, isFramed } = surroundingOf(name);
    const pages = ['', ...(hasNeighbour ? [neighbour] : []), ...(isFramed ? [inner] : [])];
    return pages.map((page) => [`${path}/${name}${page}`, name] as const);
  }),
);

function surroundedPage(visit: Visit, isKnown: boolean): Answer | null {
  const name = namesByPath.get(visit.path);
  if (!name) return null;
  if (surroundingOf(name).isFramed && !visit.path.endsWith(inner)) return framePage(visit, name);
  return surrounded(
    isKnown ? openedPage(torture, visit, true) : closedPage(visit, name),
    surroundingOf(name),
  );
}

function closedPage(visit: Visit, name: SurroundingName): Answer {
  const html =
    name === 'three'
      ? threeWizards(visit)
      : errorPage(torture, { ...refusal, standIn: wayOn(visit, name) }, visit);
  return pageAnswer(401, html, { 'WWW-Authenticate': refusal.challenge ?? '' });
}

/** A list of links, one to each of the surroundings. */
function choice(): string {
  const links = surroundingNames.map((name) => {
    const { says } = surroundingOf(name);
    return `<a href="${path}/${name}">${escapeHtml(says)}</a>`;
  });
  return `The same on a page ${links.join(' · ')}.`;
}

function wayOn(visit: Visit, name: SurroundingName): string {
  const here = `${path}/${name}`;
  const next =
    visit.path === here
      ? `<a href="${here}${neighbour}">Your invoices</a>`
      : `<a href="${here}">Your account</a>`;
  return `This is a page ${escapeHtml(surroundingOf(name).says)}. ${surroundingOf(name).hasNeighbour ? next : ''}`;
}

function threeWizards(visit: Visit): string {
  const wizards = (['small-root', 'no-buttons', 'right-to-left'] as const).map((name) => {
    const url = `${path}/${name}`;
    const words = escapeHtml(surroundingOf(name).says);
    return `<h2>A page ${words}</h2>\n<fix-401${attributes({ url, 'login-url': signInPath(url) })}>
<p>You can <a href="${signInPath(url)}">log in</a> for it.</p>\n</fix-401>`;
  });
  const main = `<p class="code">401 Unauthorized</p>\n<h1>${refusal.heading}</h1>\n${wizards.join('\n')}`;
  return sitePage(site, visit, { title: `401 Unauthorized – ${site.name}`, main, tag: scriptTag({}) });
}

/** Only the page around the frame needs the right to hold one. */
function framePage(visit: Visit, name: SurroundingName): Answer {
  const sandbox = name === 'sandbox' ? ' sandbox="allow-scripts"' : '';
  const main = `<h1>A page ${escapeHtml(surroundingOf(name).says)}</h1>
<iframe src="${path}/${name}${inner}" width="600" height="480" title="Your account"${sandbox}></iframe>`;
  const answer = pageAnswer(200, sitePage(site, visit, { title: `A frame – ${site.name}`, main }));
  const policy = `${String(answer.headers['Content-Security-Policy'])}; frame-src 'self'`;
  return { ...answer, headers: { ...answer.headers, 'Content-Security-Policy': policy } };
}

/** A visitor of the frame signs in there. */
function framedSignIn(answer: Answer | null, visit: Visit): Answer | null {
  const wanted = visit.form.get('return') ?? visit.query.get('return') ?? '';
  return answer && wanted.endsWith(inner) ? surrounded(answer, { says: '', isFramed: true }) : answer;
}

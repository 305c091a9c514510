import { STATUS_CODES } from 'node:http';
import { attributes, scriptTag, sitePage } from './page.js';
import { escapeHtml } from './escapeHtml.js';
import type { Refusal, Room, Visit } from '../room.js';
import { resetPasswordPath, signUpPath } from './signIn.js';

/**
 * The error page as an owner would deploy it: plain HTML that helps without any script, and one script tag.
 * Never throws.
 */
export function errorPage(room: Room, refusal: Refusal, visit: Visit): string {
  const options = room.options(visit.path);
  const steps = `<ol class="steps">\n${stepsFor(refusal, room, visit)}\n</ol>`;
  const asElement = room.wizard === 'element';
  const help = asElement ? `<fix-401${attributes(options)}>\n${steps}\n</fix-401>` : steps;
  const code = `${refusal.status} ${STATUS_CODES[refusal.status] ?? ''}`;
  return sitePage(room.site, visit, {
    title: `${code} – ${room.site.name}`,
    main: `<p class="code">${code}</p>
<h1>${escapeHtml(refusal.heading)}</h1>
<p class="lead">${escapeHtml(refusal.sentence)}</p>
${help}${refusal.standIn === undefined ? '' : `\n<p class="stand-in">${refusal.standIn}</p>`}`,
    tag: scriptTag(asElement ? {} : options),
  });
}

function stepsFor({ status }: Refusal, room: Room, visit: Visit): string {
  if (status === 401) return fiveSteps(room, visit);
  return status === 403 ? forbiddenSteps(room) : waitingSteps(room);
}

function fiveSteps(room: Room, visit: Visit): string {
  return `<li><strong>Check the address.</strong> Read it once more in the bar above: one wrong letter is enough.</li>
<li><strong>Log in.</strong> ${logIn(room, room.options(visit.path)['login-url'])}</li>
<li><strong>Reload this page.</strong> It may have been loaded wrongly this once.</li>
<li><strong>Clear this site’s cookies and stored data</strong> in your browser’s settings, in case an old
sign-in is in the way. This signs you out here; log in again afterwards.</li>
<li><strong>Contact us</strong> if this page should be open to you: ${contact(room)}.</li>`;
}

/** Steps for a 403: logging in again does not help, so it is not among them. */
function forbiddenSteps(room: Room): string {
  return `<li><strong>Check the address.</strong> The link may lead to a part that is not meant for readers.</li>
<li><strong>Reload this page.</strong> What you see may be an older answer that your browser kept.</li>
<li><strong>Use another account</strong> if you have one that is allowed in. With the same one the answer
stays the same, however often you log in.</li>
<li><strong>Ask for access</strong> if you need this page: ${contact(room)}.</li>`;
}

/** Steps for a server that is overloaded or out of order (429, 503): it only needs time. */
function waitingSteps(room: Room): string {
  return `<li><strong>Wait a moment.</strong> Neither your address nor your sign-in is wrong, and trying again
at once does not help.</li>
<li><strong>Reload this page.</strong> It opens as soon as our server is ready for it.</li>
<li><strong>Contact us</strong> if it stays like this for longer than an hour: ${contact(room)}.</li>`;
}

function logIn(room: Room, loginUrl: string | true | undefined): string {
  if (typeof loginUrl === 'string') {
    return `Open the <a href="${escapeHtml(loginUrl)}">sign-in page</a>; it brings you back here.
No account yet? <a href="${signUpPath}">Sign up</a>. Forgotten your password?
<a href="${resetPasswordPath}">Reset it</a>.`;
  }
  return room.hasSignIn
    ? 'You find “Log in” on our <a href="/">main page</a>, and what to do about a forgotten password.'
    : `Reload this page if your browser asks for a password here,
or look for “Log in” on our main page.`;
}

/** The contact that the wizard is given; without one, the page on which the wizard can find it. */
function contact(room: Room): string {
  if (room.options(room.protectedPath)['contact-email'] === undefined) {
    return '<a href="/contact">how to reach us</a>';
  }
  return `<a href="mailto:${escapeHtml(room.email)}">${escapeHtml(room.email)}</a>`;
}

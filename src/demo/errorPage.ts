import { attributes, scriptTag, sitePage } from './page.js';
import { escapeHtml } from './escapeHtml.js';
import type { Refusal, Room, Visit } from './room.js';
import { resetPasswordPath, signUpPath } from './signIn.js';

const reasons = { 401: '401 Unauthorized', 403: '403 Forbidden' } as const;

/**
 * The error page as an owner would deploy it: plain HTML that helps without any script, and one script tag.
 * Never throws.
 */
export function errorPage(room: Room, refusal: Refusal, visit: Visit): string {
  const options = room.options(visit.path);
  const steps = refusal.status === 403 ? forbiddenSteps(room) : fiveSteps(room, options['login-url']);
  const asElement = room.wizard === 'element';
  const help = asElement ? `<fix-401${attributes(options)}>\n${steps}\n</fix-401>` : steps;
  return sitePage(room.site, visit, {
    title: `${reasons[refusal.status]} – ${room.site.name}`,
    main: `<p class="code">${reasons[refusal.status]}</p>
<h1>${escapeHtml(refusal.heading)}</h1>
<p class="lead">${escapeHtml(refusal.sentence)}</p>
${help}`,
    tag: scriptTag(asElement ? {} : options),
  });
}

function fiveSteps(room: Room, loginUrl: string | true | undefined): string {
  return `<ol class="steps">
<li><strong>Check the address.</strong> Read it once more in the bar above: one wrong letter is enough.</li>
<li><strong>Log in.</strong> ${logIn(typeof loginUrl === 'string' ? loginUrl : null)}</li>
<li><strong>Reload this page.</strong> It may have been loaded wrongly this once.</li>
<li><strong>Clear this site’s cookies and stored data</strong> in your browser’s settings, in case an old
sign-in is in the way. This signs you out here; log in again afterwards.</li>
<li><strong>Contact us</strong> if this page should be open to you: ${contact(room)}.</li>
</ol>`;
}

/** A 403 has another way out: logging in again does not help, so it is not among the steps. */
function forbiddenSteps(room: Room): string {
  return `<ol class="steps">
<li><strong>Check the address.</strong> The link may lead to a part that is not meant for readers.</li>
<li><strong>Use another account</strong> if you have one that is allowed in. With the same one the answer
stays the same, however often you log in.</li>
<li><strong>Ask for access</strong> if you need this page: ${contact(room)}.</li>
</ol>`;
}

function logIn(loginUrl: string | null): string {
  if (loginUrl === null) {
    return `Reload this page if your browser asks for a password here,
or look for “Log in” on our main page.`;
  }
  return `Open the <a href="${escapeHtml(loginUrl)}">sign-in page</a>; it brings you back here.
No account yet? <a href="${signUpPath}">Sign up</a>. Forgotten your password?
<a href="${resetPasswordPath}">Reset it</a>.`;
}

/** The same contact that the wizard is told; where it is told none, the page on which it can find one. */
function contact(room: Room): string {
  if (room.options(room.protectedPath)['contact-email'] === undefined) {
    return '<a href="/contact">how to reach us</a>';
  }
  return `<a href="mailto:${escapeHtml(room.email)}">${escapeHtml(room.email)}</a>`;
}

import { startDeadline } from '../probe/deadline.js';
import { askAnonymously, closeBody, fetchText } from '../probe/fetchText.js';
import type { Answer } from '../probe/fetchText.js';
import { isSignInPage, mailIn, noSiteLinks, linksIn } from './linksIn.js';
import type { FoundLinks } from './linksIn.js';
import { readHtml } from './readHtml.js';

/** Most bytes of a home page that are read. */
const longestPage = 256_000;
/** Most bytes of a security.txt; the real ones have a few lines, signed ones one kilobyte more. */
const longestSecurity = 32_000;

interface Search {
  /** The page's own origin, the only one that is asked. */
  origin: string;
  /** Calls the search off. */
  signal: AbortSignal;
  /** One deadline for all its requests, in milliseconds. */
  timeoutMs: number;
}

type Network = { fetch: typeof fetch };

/**
 * Where the site's home page leads those who need help, by one anonymous request. What it answers is read
 * whatever its status: an error page has links, too. A home page that leads on to a sign-in page is that.
 *
 * Never throws, never rejects, and ends at its deadline.
 */
export async function fetchSiteLinks(
  { origin, homeUrl, signal, timeoutMs }: Search & { homeUrl: string },
  network: Network,
): Promise<FoundLinks> {
  const question = { address: homeUrl, origin, signal, timeoutMs, limit: longestPage };
  const answer = await fetchText(question, network);
  if (answer === null || !isHtml(answer.contentType)) return noSiteLinks;
  const page = readHtml(answer.text, answer.address);
  const siteLinks = linksIn(page, answer.address);
  const redirected = URL.canParse(homeUrl) && new URL(homeUrl).pathname !== new URL(answer.address).pathname;
  const isSignIn = isSignInPage(page, { finalAddress: answer.address, redirected }) !== null;
  return { ...siteLinks, loginUrl: siteLinks.loginUrl ?? (isSignIn ? answer.address : null) };
}

const isHtml = (contentType: string | null): boolean => /html|^\s*$/i.test(contentType ?? '');

/**
 * The well-known address for changing a password, which browsers' password managers use as well (W3C, A
 * Well-Known URL for Changing Passwords), by two anonymous requests. It counts where it is there or leads
 * on, and the server answers honestly about an address that nobody has (W3C, Detecting the reliability of
 * HTTP status codes). A server that leads every address to its sign-in page has none.
 *
 * Never throws, never rejects, and ends at its deadline.
 */
export async function findResetPage(
  { origin, signal, timeoutMs }: Search,
  network: Network,
): Promise<string | null> {
  const deadline = startDeadline(signal, timeoutMs);
  const ask = async (name: string, redirect: RequestRedirect): Promise<Answer['response'] | null> => {
    const question = { address: `${origin}/.well-known/${name}`, origin, signal: deadline.signal, redirect };
    const answer = await askAnonymously(question, network);
    if (answer) void closeBody(answer.response);
    return answer && answer.response;
  };
  try {
    const there = await ask('change-password', 'manual');
    if (there === null || !(there.ok || leadsOn(there))) return null;
    const counter = await ask('resource-that-should-not-exist-whose-status-code-should-not-be-200', 'follow');
    const isHonest = counter !== null && !counter.ok && !(counter.redirected && leadsOn(there));
    return isHonest ? `${origin}/.well-known/change-password` : null;
  } finally {
    deadline.end();
  }
}

/** Browsers hide a redirect's status, Node does not. */
const leadsOn = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400);

/**
 * The first contact of the site's security.txt (RFC 9116) that is a mail address or an https page, by one
 * anonymous request. It is meant for reports of vulnerabilities: say so. Null when there is none, when the
 * answer is no such file, or when it has expired.
 *
 * Never throws, never rejects, and ends at its deadline.
 *
 * @param nowMs the visitor's clock, milliseconds since 1970
 */
export async function findSecurityContact(
  { origin, nowMs, signal, timeoutMs }: Search & { nowMs: number },
  network: Network,
): Promise<{ email: string } | { url: string } | null> {
  const address = `${origin}/.well-known/security.txt`;
  const question = { address, origin, signal, timeoutMs, limit: longestSecurity };
  const answer = await fetchText(question, network);
  if (answer === null || answer.status !== 200 || !/^\s*(?:text\/plain\b|$)/i.test(answer.contentType ?? ''))
    return null;
  const fields = answer.text.split(/\r?\n|\r/).map(fieldIn);
  const valuesOf = (name: string) =>
    fields.filter((field) => field?.name === name).map((field) => field?.value);
  if (!valuesOf('expires').every((value) => isAhead(value ?? '', nowMs))) return null;
  return (
    valuesOf('contact')
      .map((value) => contactIn(value ?? ''))
      .find((contact) => contact !== null) ?? null
  );
}

function fieldIn(line: string): { name: string; value: string } | null {
  const { name, value } = /^(?<name>[a-z-]{1,40}):\s?(?<value>.{1,2000})$/i.exec(line)?.groups ?? {};
  return name === undefined || value === undefined ? null : { name: name.toLowerCase(), value: value.trim() };
}

/** A date of RFC 3339; what cannot be read may have passed. */
function isAhead(value: string, nowMs: number): boolean {
  const date = value.toUpperCase().replace(' ', 'T');
  const isDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(date);
  return isDate && Date.parse(date) > nowMs;
}

function contactIn(value: string): { email: string } | { url: string } | null {
  const email = mailIn(value);
  if (email !== null) return { email };
  if (!/^https:\/\//i.test(value) || !URL.canParse(value)) return null;
  const { href, username, password } = new URL(value);
  return username === '' && password === '' ? { url: href } : null;
}

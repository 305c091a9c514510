import { fetchText } from '../probe/fetchText.js';
import type { SiteSearch } from './fetchSiteLinks.js';
import { mailIn } from './mailIn.js';

/** Most bytes that are read; real files have a few lines, signed ones one kilobyte more. */
const maxBytes = 32_000;

/**
 * The first contact of the site's security.txt (RFC 9116) that is a mail address or an https page, by one anonymous
 * request. It is meant for reports of vulnerabilities, and the visitor must be told so. Null when there is none, when the
 * answer is no such file, or when it has expired.
 *
 * Never throws, never rejects, and ends at its deadline.
 *
 * @param nowMs the visitor's clock, milliseconds since 1970
 */
export async function findSecurityContact(
  { origin, nowMs, signal, timeoutMs }: SiteSearch & { nowMs: number },
  network: { fetch: typeof fetch },
): Promise<{ email: string } | { url: string } | null> {
  const address = `${origin}/.well-known/security.txt`;
  const answer = await fetchText({ address, origin, signal, timeoutMs, limit: maxBytes }, network);
  if (answer === null || answer.status !== 200 || !/^\s*(?:text\/plain\b|$)/i.test(answer.contentType ?? ''))
    return null;
  const fields = answer.text.split(/\r?\n|\r/).map(fieldIn);
  const valuesOf = (name: string) =>
    fields.filter((field) => field?.name === name).map((field) => field?.value);
  if (!valuesOf('expires').every((value) => isInFuture(value ?? '', nowMs))) return null;
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

/** A date of RFC 3339. One that cannot be read may have passed. */
function isInFuture(value: string, nowMs: number): boolean {
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

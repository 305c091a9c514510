/** Longest wait that is told to a visitor: one day, in seconds. */
const longest = 86_400;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const clock = '(?<hours>[01]\\d|2[0-3]):(?<minutes>[0-5]\\d):(?<seconds>[0-5]\\d|60)';

/**
 * The three forms of RFC 9110 §5.6.7. `Date.parse` is no help: it also takes `-1` and `5 minutes 3` for
 * dates.
 */
const dateForms = [
  new RegExp(
    `^[A-Z][a-z]+, (?<day>\\d\\d)[ -](?<month>[A-Z][a-z]{2})[ -](?<year>\\d{4}|\\d\\d) ${clock} GMT$`,
  ),
  new RegExp(`^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \\d]\\d) ${clock} (?<year>\\d{4})$`),
];

/**
 * How long the server asks to wait, from its `Retry-After` (RFC 9110 §10.2.3): seconds, or a date. A date is
 * counted from the server's own `Date`, since the visitor's clock may be wrong; from `nowMs` without one.
 *
 * @param header `Retry-After`, null when absent.
 * @param date `Date` of the same answer, null when absent.
 * @param nowMs the visitor's clock, milliseconds since 1970.
 * @returns whole seconds, 0 to 86,400, rounded up; null when there is nothing readable.
 *
 * Never throws.
 */
export function retryAfterSeconds(header: string | null, date: string | null, nowMs: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text), longest);
  const until = readHttpDate(text);
  const from = readHttpDate(date?.trim() ?? '') ?? nowMs;
  if (until === null || !Number.isFinite(from)) return null;
  return Math.min(Math.max(Math.ceil((until - from) / 1000), 0), longest);
}

/**
 * An HTTP-date in milliseconds since 1970; null when it is none. Two-digit years lie between 1970 and 2069.
 */
function readHttpDate(text: string): number | null {
  const found = dateForms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return null;
  const month = months.indexOf(found['month'] ?? '');
  const day = Number(found['day']);
  if (month < 0 || day < 1 || day > 31) return null;
  const year = Number(found['year']);
  const fullYear = found['year']?.length === 2 ? year + (year < 70 ? 2000 : 1900) : year;
  return Date.UTC(
    fullYear,
    month,
    day,
    Number(found['hours']),
    Number(found['minutes']),
    Number(found['seconds']),
  );
}

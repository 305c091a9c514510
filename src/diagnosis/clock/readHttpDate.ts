const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const clock = '(?<hours>[01]\\d|2[0-3]):(?<minutes>[0-5]\\d):(?<seconds>[0-5]\\d|60)';

/** The three forms of RFC 9110 §5.6.7. `Date.parse` is of no use: it also reads `-1` and `5 minutes 3` as dates. */
const dateForms = [
  new RegExp(
    `^[A-Z][a-z]+, (?<day>\\d\\d)[ -](?<month>[A-Z][a-z]{2})[ -](?<year>\\d{4}|\\d\\d) ${clock} GMT$`,
  ),
  new RegExp(`^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \\d]\\d) ${clock} (?<year>\\d{4})$`),
];

/**
 * An HTTP-date in milliseconds since 1970; null when the text is none. Two-digit years lie between 1970 and 2069.
 * Never throws.
 */
export function readHttpDate(text: string): number | null {
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

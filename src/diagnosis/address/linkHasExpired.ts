import { maxAddressLength } from './correctAddress.js';

const signatures = ['signature', 'sig', 'x-amz-signature', 'x-goog-signature', 'hmac'];

/**
 * True when a signed address is past the time that it names itself: `Expires`, `expires` or `exp` in seconds since 1970
 * (S3, CloudFront, Google Cloud Storage, Laravel), Amazon's and Google's date with a duration, Azure's `se`. Such a
 * parameter counts only beside a signature. Never throws.
 *
 * @param nowMs the visitor's clock, milliseconds since 1970
 */
export function linkHasExpired(address: string, nowMs: number): boolean {
  if (address.length > maxAddressLength || !URL.canParse(address)) return false;
  const all = [...new URL(address).searchParams].toReversed();
  const query = new Map(all.map(([name, value]) => [name.toLowerCase(), value]));
  if (!signatures.some((name) => query.get(name))) return false;
  const ends = [
    // A CloudFront policy says itself how long it holds.
    query.has('policy') ? null : secondsIn(query.get('expires') ?? query.get('exp')),
    endOfDuration(query.get('x-amz-date'), query.get('x-amz-expires')),
    endOfDuration(query.get('x-goog-date'), query.get('x-goog-expires')),
    query.has('sig') ? dateIn(query.get('se')) : null,
  ];
  return ends.some((end) => end !== null && end < nowMs);
}

const secondsIn = (value: string | undefined): number | null =>
  value !== undefined && /^\d{9,11}$/.test(value) ? Number(value) * 1000 : null;

/** `20261123T101500Z` and seconds. */
function endOfDuration(from: string | undefined, duration: string | undefined): number | null {
  const form = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
  const start = dateIn(from?.replace(form, '$1-$2-$3T$4:$5:$6Z'));
  return start !== null && duration !== undefined && /^\d{1,7}$/.test(duration)
    ? start + Number(duration) * 1000
    : null;
}

/** The forms of ISO 8601 that Azure takes; a day alone begins at midnight UTC. */
function dateIn(value: string | undefined): number | null {
  const isDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(value ?? '');
  const date = isDate ? Date.parse(value ?? '') : NaN;
  return Number.isNaN(date) ? null : date;
}

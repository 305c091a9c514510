import type { CorrectedAddress } from './correctedAddress.js';

/** Second-level names that registries sell domains under: `example.co.uk` has no subdomain. */
const suffix = /^(?:ac|co|com|edu|go|gob|gov|gouv|ne|net|or|org)$/;

/** The address with https, and with or without `www.`. Empty for IP addresses and `localhost`. Never throws. */
export function otherOrigins(address: string): CorrectedAddress[] {
  const { protocol, hostname, port } = new URL(address);
  if (/^[\d.]+$|^\[|(?:^|\.)localhost$/.test(hostname)) return [];
  const [name, second = '', ...rest] = hostname.split('.');
  const isBare = rest.length === 0 || (rest.length === 1 && suffix.test(second));
  const changed = (change: Partial<URL>): string => Object.assign(new URL(address), change).href;
  const all: CorrectedAddress[] = [];
  if (protocol === 'http:' && port === '')
    all.push({ fault: 'not-https', address: changed({ protocol: 'https:' }) });
  if (name === 'www' && rest.length > 0)
    all.push({ fault: 'www', address: changed({ hostname: hostname.slice(4) }) });
  else if (name !== 'www' && second !== '' && isBare)
    all.push({ fault: 'www', address: changed({ hostname: `www.${hostname}` }) });
  return all;
}

import { percentDecoded } from '../address/percentDecoded.js';

const mailbox = /^[^\s@<>()[\]\\,;:"'?&%]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}$/u;

/**
 * The mail address of a `mailto:` link, without subject, copies and text (RFC 6068); of several, the first. Null for
 * none that has the form of one. Never throws.
 */
export function mailIn(href: string): string | null {
  const addresses = percentDecoded(/^mailto:([^?#,]{3,400})/i.exec(href)?.[1] ?? '') ?? '';
  const first = addresses.split(',')[0]?.trim() ?? '';
  return first.length <= 254 && mailbox.test(first) ? first : null;
}

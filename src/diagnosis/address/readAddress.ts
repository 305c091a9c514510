import type { Reading } from '../../wizard/contracts.js';

type Address = Extract<Reading, { kind: 'address' }>;

/** `localhost` and IP addresses, which seldom have a certificate. */
const local = String.raw`(?:[\w-]+\.)*localhost|\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\]`;
const domain = String.raw`(?:[\p{L}\p{M}\p{N}_-]+\.)+\p{L}[\p{L}\p{M}\p{N}-]+`;
const user = String.raw`(?<user>[^\s/?#@]*@)?`;

/** An address as people type it, without `https://`. A name without a dot needs a port and a path to be one. */
const typedAddress = new RegExp(
  String.raw`^(?:\/\/)?${user}(?:(?<local>${local})|(?:${domain}))\.?(?::\d{1,5})?(?<rest>[/?#]|$)` +
    String.raw`|^[a-z][a-z\d-]*:\d{2,5}\/`,
  'iu',
);

/**
 * Reads one word as a web address: http(s), or without any scheme (`example.com/a`, `localhost:3000`), which
 * becomes https, but http for `localhost` and IP addresses. User name, password and fragment are dropped.
 * Null when it is none: a mail address, a bare word, another scheme. Never throws.
 */
export function readAddress(word: string): Address | null {
  const full = withScheme(word);
  if (full === null || !URL.canParse(full)) return null;
  const url = new URL(full);
  const droppedPassword = url.username !== '' || url.password !== '';
  Object.assign(url, { username: '', password: '', hash: '' });
  return { kind: 'address', address: url.href, droppedPassword };
}

function withScheme(word: string): string | null {
  if (/^https?:[/\\]{2}/i.test(word)) return word;
  const found = typedAddress.exec(word);
  if (found === null) return null;
  const { user: name, local: own, rest } = found.groups ?? {};
  if (name !== undefined && !name.includes(':') && rest === '') return null;
  return `${own === undefined ? 'https' : 'http'}://${word.replace(/^\/\//, '')}`;
}

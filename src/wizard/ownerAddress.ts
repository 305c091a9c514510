/** A host that has no mail of its own: an IP address, this machine, or a name without a dot. */
const withoutMail = (host: string): boolean =>
  host.startsWith('[') || /^[\d.]+$/.test(host) || host.endsWith('.localhost') || !host.includes('.');

/**
 * The address that works for some sites when the owner names none: `webmaster@` and the domain without `www.`.
 * Null for an IP address, `localhost`, a bare name, and a text that is no address. Never throws.
 */
export function ownerAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  return withoutMail(host) ? null : `webmaster@${host}`;
}

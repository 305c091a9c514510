/**
 * Where the site's owner can often be reached when no address is known: `webmaster@` (RFC 2142 §5) and the domain,
 * without a leading `www.`. Null where no such mailbox can exist: an IP address, this machine (`localhost`,
 * RFC 6761 §6.3), a name without a dot, and anything that is no http(s) address.
 *
 * @param address absolute address of the page. International names give their ASCII form (`xn--…`).
 *
 * Never throws.
 */
export function ownerAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const host = hostname.replace(/\.$/, '');
  if (isIpAddress(host) || !host.includes('.') || host.endsWith('.localhost')) return null;
  const domain = host.replace(/^www\./, '');
  // `www.example` has nothing to take the `www.` off: a mailbox at a bare top-level domain is nobody's.
  return `webmaster@${domain.includes('.') ? domain : host}`;
}

/** Addresses come normalised from `URL`: IPv6 in brackets, IPv4 as four decimal numbers however it was written. */
function isIpAddress(host: string): boolean {
  return host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host);
}

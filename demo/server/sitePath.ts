/**
 * Reads where a visitor wants to go back to, and lets through paths of this site only: a sign-in page
 * that sends people to any address is a gift to phishers. Anything else becomes `/`. Never throws.
 */
export function sitePath(wanted: string | null): string {
  // Browsers read a backslash as a slash, so `/\evil.example` would leave the site.
  if (wanted === null || !/^\/(?![/\\])[^\\]*$/.test(wanted)) return '/';
  try {
    const address = new URL(wanted, 'http://here.invalid');
    // Browsers drop tabs and dots in an address, so `/\t/evil` and `/.//evil` only show their face now.
    const stays = address.host === 'here.invalid' && !address.pathname.startsWith('//');
    return stays ? address.pathname + address.search + address.hash : '/';
  } catch {
    return '/';
  }
}

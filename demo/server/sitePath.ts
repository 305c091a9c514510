/**
 * Parses the address to return to, and accepts paths of this site only: a sign-in page that redirects anywhere is an
 * open redirect, which phishers use. Anything else becomes `/`. Never throws.
 */
export function sitePath(wanted: string | null): string {
  // Browsers read a backslash as a slash, so `/\evil.example` would leave the site.
  if (wanted === null || !/^\/(?![/\\])[^\\]*$/.test(wanted)) return '/';
  try {
    const address = new URL(wanted, 'http://here.invalid');
    // Browsers drop tabs and dots in an address, so `/\t/evil` and `/.//evil` are recognised only after parsing.
    const stays = address.host === 'here.invalid' && !address.pathname.startsWith('//');
    return stays ? address.pathname + address.search + address.hash : '/';
  } catch {
    return '/';
  }
}

/** Schemes for which browsers open their own password box, or sign in by themselves. */
const boxSchemes: ReadonlySet<string> = new Set(['basic', 'digest', 'ntlm', 'negotiate']);

/** A quoted string without any backslash. Others count in full: browsers differ in how they read escapes. */
const plainQuotedString = /"[^"\\]*"/g;

/** The text between two tokens (RFC 9110 §5.6.2). `X-Basic` is one token, and another scheme than `Basic`. */
const betweenTokens = /[^!#$%&'*+\-.^_`|~\da-z]+/;

/**
 * True when a request with cookies might make the browser open its own password box. A wrong yes costs one
 * measurement, a wrong no opens a box that nobody asked for: in doubt it is yes. So the header is not parsed; any mention
 * of Basic, Digest, NTLM or Negotiate outside of quoted strings counts, and every mention in a header whose quotes cannot
 * be paired.
 *
 * Measured in Chromium 156, Firefox ESR 153 and WebKitGTK 2.50: Bearer, unknown schemes and no challenge at
 * all open nothing. Negotiate alone opened nothing there either, but on Linux only. Two header lines are
 * joined by Chromium and WebKitGTK and hidden (null) by Firefox.
 *
 * @param header `WWW-Authenticate` as the page's script reads it.
 * @param repeatedHeadersAreHidden true in Firefox: null may then hide two challenges, and counts as yes.
 * Elsewhere null means that there is no challenge.
 *
 * Never throws.
 */
export function opensBox(header: string | null, repeatedHeadersAreHidden: boolean): boolean {
  if (header === null) return repeatedHeadersAreHidden;
  const outside = header.replace(plainQuotedString, ' ');
  const suspect = outside.includes('"') ? header : outside;
  return suspect
    .toLowerCase()
    .split(betweenTokens)
    .some((word) => boxSchemes.has(word));
}

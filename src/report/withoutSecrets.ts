/** What stands for what was left out. */
const leftOut = '…';

/**
 * A JSON Web Token (RFC 7519): its parts begin with `{"` in base64url. A mended address may have it in small letters.
 * Its first part has an end, or a text made of nothing else would take the square of its length; a longer one is taken
 * out as a long row.
 */
const jwt = /eyJ[\w-]{5,1000}(?:\.[\w-]*){1,4}/gi;
const mail = /[^\s/@<>"']{1,64}(?:@|%40)[^\s/@<>"']{1,255}/gi;
/** Long rows of letters and digits that nobody reads: keys, sessions, links of one's own. */
const opaque = /(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{20,}(?![\w-])/gi;
const userInfo = /\/\/[^\s/?#]*@/g;
/** Also behind an address that is typed without `https://`. */
const queryOrFragment = /(?<=\S)[?#]\S+/g;

const cleaned = (text: string): string =>
  text.replace(jwt, leftOut).replace(mail, leftOut).replace(opaque, leftOut);

/**
 * The address without what may hold a secret: user name, password, query, fragment, and in its path mail addresses,
 * tokens and other long rows of letters and digits. Null when it is none. Never throws.
 */
export function withoutSecrets(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  return origin === 'null' ? null : origin + cleaned(pathname);
}

/** The same for a text: whatever stands in it as an address, a mail address or a token. Never throws. */
export const redacted = (text: string): string =>
  cleaned(text.replace(userInfo, '//').replace(queryOrFragment, ''));

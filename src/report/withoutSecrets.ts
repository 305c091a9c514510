/** Stands for a part that was left out. */
const leftOut = '…';

/**
 * A JSON Web Token (RFC 7519): its parts begin with `{"` in base64url. A corrected address may have it in small letters.
 * The first part is limited, or the search would take time in proportion to the square of the text's length; a longer
 * part is left out as an opaque row.
 */
const jwt = /eyJ[\w-]{5,1000}(?:\.[\w-]*){1,4}/gi;
const mail = /[^\s/@<>"']{1,64}(?:@|%40)[^\s/@<>"']{1,255}/gi;
/** Long rows of letters and digits: keys, sessions, personal links. */
const opaque = /(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{20,}(?![\w-])/gi;
const userInfo = /\/\/[^\s/?#]*@/g;
/** Matches behind an address without `https://` as well. */
const queryOrFragment = /(?<=\S)[?#]\S+/g;

const cleaned = (text: string): string =>
  text.replace(jwt, leftOut).replace(mail, leftOut).replace(opaque, leftOut);

/**
 * The address without the parts that may hold a secret: user name, password, query, fragment, and in its path mail
 * addresses, tokens and other long rows of letters and digits. Null when it is none. Never throws.
 */
export function withoutSecrets(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  return origin === 'null' ? null : origin + cleaned(pathname);
}

/** The text without the same parts of any address in it, and without mail addresses and tokens. Never throws. */
export const redacted = (text: string): string =>
  cleaned(text.replace(userInfo, '//').replace(queryOrFragment, ''));

/** Placeholder for a part that was left out. */
const leftOut = '…';

/**
 * A JSON Web Token (RFC 7519): its parts begin with `{"` in base64url. A corrected address may have it in small letters.
 * The length of the first part is limited, since the search would otherwise take time in proportion to the square of the
 * text's length; `opaque` matches a longer part.
 */
const jwt = /eyJ[\w-]{5,1000}(?:\.[\w-]*)+/gi;
const mail = /[^\s/@<>"']{1,64}(?:@|%40)[^\s/@<>"']{1,255}/gi;
/** Long sequences of letters and digits: keys, session ids, personal links. */
const opaque = /(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{20,}(?![\w-])/gi;
/** Values that are named after their purpose, `token=…`, and the values of an `Authorization` header (RFC 9110 §11.6.2). */
const named =
  /(?<![a-z])(?:[a-z]{2,12}[-_]?)?(?:token|key|secret|passw(?:or)?d|pwd|pass|sid|sess(?:ion)?(?:[-_]?id)?|code|otp|auth|sig|signature|ticket)\s?=\s?(?!\d{1,3}(?:\.\d+)?(?![\w-]))[^\s&;,]+|(?<![a-z])(?:bearer|basic)\s+(?=\S*\d)[\w.~+/-]{6,1000}=*/gi;
/** The same values behind a name that only ends so, `Mytoken=…`, and behind a scheme that is not parted from a word. */
const namedAtTheEnd =
  /(?<=(?:token|key|secret|passw(?:or)?d|pwd|sid|session|session[-_]?id|auth|signature|ticket)\s?=\s?)(?!\d{1,3}(?:\.\d+)?(?![\w-]))[^\s&;,…]+|(?<=(?:bearer|basic)\s)(?=\S*\d)[\w.~+/-]{6,1000}=*/gi;
/** Keys that services mark by how they begin: Stripe, GitHub, GitLab, Slack, AWS. */
const marked = /(?<![a-z\d])(?:[prs]k_(?:live|test)_|gh[opsru]_|glpat-|xox[abeoprs]-|AKIA)[\w-]{4,1000}/gi;
const userInfo = /\/\/[^\s/?#]*@/g;
/** The address before it may lack its `https://`. */
const queryOrFragment = /(?<=\S)[?#]\S+/g;

/** The names come first: a token may run into the name of the next one. */
const cleaned = (text: string): string =>
  [namedAtTheEnd, jwt, mail, named, marked, opaque].reduce(
    (rest, secret) => rest.replace(secret, leftOut),
    text,
  );

/**
 * The address without the parts that may hold a secret: user name, password, query, fragment, and in its path mail
 * addresses, tokens and other long sequences of letters and digits. Null for a text that is no address. Never throws.
 */
export function withoutSecrets(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  return origin === 'null' ? null : origin + cleaned(pathname);
}

/** The text without the same parts of the addresses in it, and without mail addresses and tokens. Never throws. */
export const redacted = (text: string): string =>
  cleaned(text.replace(userInfo, '//').replace(queryOrFragment, ''));

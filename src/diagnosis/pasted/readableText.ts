/** Zeros of the digits that the wizard's languages are written with: Arabic, Persian, Hindi. The other nine follow. */
const zeros = [0x06_60, 0x06_f0, 0x09_66];
const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;

const toDigit = (sign: string): string => {
  const code = sign.charCodeAt(0);
  return String(code - (zeros.findLast((zero) => zero <= code) ?? code));
};

/** Escapes that JSON and programs write for a character. */
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ' };

/**
 * A pasted text as it would be read on a screen: without tags and addresses, its escapes (`&eacute;`, `\u00e9`)
 * resolved, its digits those of ASCII, full width made narrow, single blanks and single line ends. Case and accents
 * stay. Takes time in proportion to the text. Never throws.
 */
export const readableText = (text: string): string =>
  text
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\([nrt"/])/g, (_, sign: string) => escapes[sign] ?? sign)
    .replace(/https?:\/\/[^\s<>"']+/gi, ' ')
    .replace(/<[a-z/!][^<>]*>/gi, '\n')
    .replace(/&([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron);/gi, '$1')
    .replace(/&#(x[\da-f]{1,4}|\d{1,5});/gi, (_, code: string) => String.fromCharCode(Number(`0${code}`)))
    .replace(/&[a-z]{2,8};/gi, "'")
    .normalize('NFKC')
    .replace(/[【「『〔〈《⟨]/g, '(')
    .replace(/[】」』〕〉》⟩]/g, ')')
    .replace(otherDigits, toDigit)
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/\s+/g, (blank) => (blank.includes('\n') ? '\n' : ' '))
    .trim();

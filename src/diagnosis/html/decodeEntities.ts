/**
 * Replaces character references of HTML and XML by their characters, once. Names beyond ISO 8859-1 and a few that are
 * common in texts stay as they are, and so do names without a semicolon, as `&copy=1` in an address. Never throws.
 */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,12});?|#x([\da-f]{1,8});?|([a-z]\w{1,7});)/gi,
    (whole, ...found: string[]) => {
      const [decimal, hex, name] = found;
      if (name !== undefined) return namedCharacters.get(name) ?? whole;
      return characterOf(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal));
    },
  );
}

/** The named characters of ISO 8859-1, from U+00A0 on (HTML Living Standard §13.5). */
const latinNames =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 ' +
  'acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml ' +
  'Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde ' +
  'Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ' +
  'ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide ' +
  'oslash ugrave uacute ucirc uuml yacute thorn yuml';

const namedCharacters = new Map([
  ...latinNames.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    commat: '@',
    period: '.',
    colon: ':',
  }),
  ...Object.entries({ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—', sol: '/' }),
  ...Object.entries({
    hellip: '…',
    bull: '•',
    rarr: '→',
    larr: '←',
    lsaquo: '‹',
    rsaquo: '›',
    zwnj: '\u200c',
  }),
]);

/** Browsers read the numbers 128 to 159 as windows-1252. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function characterOf(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return windows1252[code - 0x80] ?? String.fromCodePoint(isCharacter ? code : 0xfffd);
}

/** Accents, the vowel signs and the elongation of Arabic and Hebrew, and the dot below of Hindi. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u093c]/g;

/** Letters that are written for each other: Turkish, Polish, and Arabic beside Persian. */
const alike: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ة: 'ه',
  ى: 'ی',
  ي: 'ی',
  ك: 'ک',
};

/**
 * Text as it is compared: in lower case, without accents, vowel signs and differences of width. Two spellings of one
 * word come out the same. Never throws.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .normalize('NFC')
    .replace(/[ßıłأإآةىيك]/g, (letter) => alike[letter] ?? letter)
    .replace(/[’‘ʼ`´]/g, "'");

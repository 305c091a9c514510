import MagicString from 'magic-string';

/**
 * A module with the long texts of its errors in short form. XState explains to a developer what is wrong with a machine;
 * the script build holds one machine, whose every transition is tested, and says to a visitor what they can do.
 * Texts that hold another template are left as they are.
 *
 * @param code of XState
 * @param name stands in place of each text
 */
export const shortenErrors = (code: string, name: string): MagicString =>
  new MagicString(code).replace(errorText, (found) => (found.length < minLength ? found : `'${name}'`));

/** The text of an error: a template whose values hold no braces and no template, or a string. */
const errorText = /(?<=\bnew Error\()(?:`(?:[^`$]|\$\{[^{}`]*\})*`|"[^"\n]*"|'[^'\n]*')/g;

/** Shorter texts are worth no change, in characters. */
const minLength = 30;

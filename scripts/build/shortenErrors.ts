import MagicString from 'magic-string';

/**
 * A module with the long texts of its errors in short form. XState explains to a developer what is wrong with a machine;
 * the script build holds one machine, whose every transition is tested, and says to a visitor what they can do.
 * A value in a text may hold another template, but no third one.
 *
 * @param code of XState
 * @param name stands in place of each text
 */
export const shortenErrors = (code: string, name: string): MagicString =>
  new MagicString(code).replace(errorText, (found) => (found.length < minLength ? found : `'${name}'`));

/** A template whose values hold no braces and no template. */
const template = /`(?:[^`$]|\$\{[^{}`]*\})*`/.source;

/** The text of an error, where comments may stand before it: a template, or a string. */
const errorText = new RegExp(
  String.raw`(?<=\bnew Error\(\s*(?://.*\n\s*)*)(?:\`(?:[^\`$]|\$\{(?:[^{}\`]|${template})*\})*\`|"[^"\n]*"|'[^'\n]*')`,
  'g',
);

/** Shorter texts are worth no change, in characters. */
const minLength = 30;

import { attributeNames } from '../attributes.js';

/** Attributes of the tag that the script reads itself. They reach the element with the others. */
export const scriptAttributes: readonly string[] = ['target', 'watch'];

/** Attributes of every HTML element, and those that frameworks write for themselves. */
const ofEveryElement =
  /^(?:data-|aria-|on|[@:_#.]|v-|ng|(?:id|is|class|style|title|hidden|slot|part|dir|role|tabindex|inert|ref|key)$)/;

/** The names that belong neither to the wizard nor to HTML: misspelt ones are among them. Never throws. */
export const unknownAttributes = (names: readonly string[]): string[] =>
  names.filter(
    (name) =>
      !attributeNames.includes(name) && !scriptAttributes.includes(name) && !ofEveryElement.test(name),
  );

import type { DeferredWords, OpeningWords, Words } from '../../copy/words.js';
import type { MessageCode } from '../../wizard/sentences/messageCode.js';
import type { Busy } from '../../wizard/wizardContext.js';
import type { Pressed } from '../../wizard/choice.js';

/** The words that are loaded: all of a language, or those with which a conversation can begin. */
export interface WordsAtHand
  extends Omit<OpeningWords, 'busy' | 'messages' | 'choices'>, Partial<Pick<DeferredWords, 'ticks'>> {
  busy: OpeningWords['busy'] & Partial<Record<Busy, string>>;
  messages: Partial<Record<MessageCode, string>>;
  choices: Partial<Record<Pressed, string>>;
}

/** All words of a language, from its two parts. */
export const mergeWords = (first: OpeningWords, rest: DeferredWords): Words => ({
  ...first,
  ...rest,
  busy: { ...first.busy, ...rest.busy },
  messages: { ...first.messages, ...rest.messages },
  choices: { ...first.choices, ...rest.choices },
  inEnglish: new Set([...(first.inEnglish ?? []), ...(rest.inEnglish ?? [])]),
});

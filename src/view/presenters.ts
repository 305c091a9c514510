import type { OpeningWords } from '../copy/words.js';
import type { TakenBack } from '../wizard/conversation.js';
import type { Offered } from '../wizard/offered.js';
import type { Pressed } from '../wizard/choice.js';
import type { LogEntry, WizardContext } from '../wizard/wizardContext.js';
import { pageHrefOf } from './choices/pageHrefOf.js';
import type { EntryOf } from './entryOf.js';
import { presentMessage } from './message/presentMessage.js';
import type { Item, View } from './view.js';
import type { WordsAtHand } from './words/mergeWords.js';

/** The conversation that an entry belongs to. */
export interface Moment {
  context: WizardContext;
  /** When the page was first seen, milliseconds since the epoch. */
  seenAtMs: number;
}

/** A presenter for each kind of log entry. It returns null while the entry's words are not loaded. */
export type ItemPresenters = {
  [Kind in LogEntry['kind']]: (entry: EntryOf<Kind>, moment: Moment) => Item | null;
};

/** Everything that turns codes into words, with the words that are loaded. */
export interface Presenters {
  words: WordsAtHand;
  items: Partial<ItemPresenters>;
  /** The address that an answer opens, or null where it opens none. */
  hrefOf: (choice: Pressed, moment: Moment) => string | null;
  /** The answers on offer that are typed, picked or ticked. */
  forms: (
    onOffer: readonly Offered[],
    context: WizardContext,
    takenBack: TakenBack | null,
  ) => Pick<View, 'form' | 'select' | 'ticks'>;
}

/** The presenters of the first message: those of sentences. */
export const presentersOf = (words: OpeningWords): Presenters => ({
  words,
  items: { message: (entry) => presentMessage(entry, words) },
  hrefOf: (choice, { context }) => pageHrefOf(choice, context),
  forms: () => ({ form: null, select: null, ticks: null }),
});

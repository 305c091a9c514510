import type { OpeningWords } from '../copy/words.js';
import type { TakenBack } from '../wizard/conversation.js';
import { offered } from '../wizard/offered.js';
import type { Offered, WizardSnapshot } from '../wizard/offered.js';
import { stepPosition } from '../wizard/situation.js';
import type { LogEntry, WizardContext } from '../wizard/wizardContext.js';
import { labelOf } from './choices/labelOf.js';
import { isPressed, presentChoices } from './choices/presentChoices.js';
import type { Loadable } from './loadable.js';
import { presentersOf } from './presenters.js';
import type { ItemPresenters, Moment, Presenters } from './presenters.js';
import type { Item, View } from './view.js';
import { fill, plain } from './words/fill.js';
import type { WordsAtHand } from './words/mergeWords.js';

/** Everything that a view depends on besides the machine. */
export interface PresentOptions {
  /** The words with which a conversation can begin. */
  copy: OpeningWords;
  /** Presenters of all kinds of items, in all words, once they are loaded. */
  presenters: Loadable<Presenters>;
  canGoBack: boolean;
  takenBack: TakenBack | null;
  /** When the page was first seen, milliseconds since the epoch. */
  seenAtMs: number;
}

/** Turns the codes of a conversation into everything that is shown. Pure: another language is another call. */
export function present(snapshot: WizardSnapshot, options: PresentOptions): View {
  const { copy, canGoBack, takenBack, seenAtMs } = options;
  const { status } = options.presenters;
  const presenters = status === 'ready' ? options.presenters.value : presentersOf(copy);
  const { context } = snapshot;
  const { words } = presenters;
  const items = itemsOf({ context, seenAtMs }, presenters, status);
  const all = offered(snapshot);
  const worded = all.filter(({ choice }) => labelOf(choice, words) !== undefined);
  const isWaiting =
    status === 'pending' &&
    (items.length < context.log.length || worded.length < all.length || all.some(isMoreThanPressed));
  const isBusy = snapshot.hasTag('busy') || isWaiting;
  const onOffer = isBusy ? [] : worded;
  return {
    state: snapshot.hasTag('ended') ? 'ended' : isBusy ? 'busy' : 'waiting',
    step: context.step,
    progress: snapshot.matches('otherError') ? null : progressOf(context, words),
    items,
    said: context.log.length,
    busy: isWaiting ? words.busy.reading : busyText(snapshot, words),
    choices: presentChoices(onOffer, { context, seenAtMs }, takenBack, presenters),
    ...presenters.forms(onOffer, context, takenBack),
    canGoBack,
    labels: copy,
  };
}

const isMoreThanPressed = ({ choice }: Offered): boolean => !isPressed(choice);

function progressOf(context: WizardContext, { progress }: WordsAtHand): View['progress'] {
  if (!context.step || context.outcome) return null;
  const position = stepPosition(context, context.step);
  return position.index > 0 ? { ...position, label: plain(fill(progress, position)) } : null;
}

function busyText(snapshot: WizardSnapshot, { busy }: WordsAtHand): string | null {
  const meta = Object.values(snapshot.getMeta()).find((value) => value !== undefined);
  return snapshot.hasTag('busy') && meta ? (busy[meta.busy] ?? busy.looking) : null;
}

/**
 * The log up to the first entry whose words are still loading. Where they could not be loaded, entries that need them
 * are left out, and one sentence in place of the first of them says so.
 */
function itemsOf(moment: Moment, { items, words }: Presenters, status: Loadable<unknown>['status']): Item[] {
  const shown: Item[] = [];
  const failure: Item[] =
    status === 'failed' ? [{ kind: 'message', parts: fill(words.messages['problem.own'] ?? '', {}) }] : [];
  for (const entry of moment.context.log) {
    const item =
      itemOf(entry, moment, items) ?? (status === 'pending' ? placeholderFor(entry) : failure.pop());
    if (item) shown.push(item);
    else if (status !== 'failed') break;
  }
  return shown;
}

function itemOf(entry: LogEntry, moment: Moment, items: Partial<ItemPresenters>): Item | null {
  // A saved log can have been tampered with: its kinds may be the names of inherited properties.
  if (!Object.hasOwn(items, entry.kind)) return null;
  // The compiler does not relate an entry's kind to its presenter: the map's type does.
  const presenter = items[entry.kind] as ((one: LogEntry, moment: Moment) => Item | null) | undefined;
  return presenter?.(entry, moment) ?? null;
}

/** A placeholder for the facts while their words are loading. */
const placeholderFor = ({ kind }: LogEntry): Item | null =>
  kind === 'finding' ? { kind: 'facts', title: '', facts: [] } : null;

import type { Copy } from '../copy/copy.js';
import type { TakenBack } from '../wizard/conversation.js';
import type { MessageCode } from '../wizard/messages.js';
import { offered } from '../wizard/offered.js';
import type { Offered, WizardSnapshot } from '../wizard/offered.js';
import type { Busy } from '../wizard/setup.js';
import { stepPosition } from '../wizard/situation.js';
import { isPicked, isTicked, isTyped } from '../wizard/vocabulary.js';
import type { Choice, LogEntry, WizardContext } from '../wizard/vocabulary.js';
import { fill, plain } from './words/fill.js';
import { hrefOf } from './choices/hrefOf.js';
import type { Later } from './later.js';
import type { ChoiceView, Item, View } from './view.js';

/** What stands beside the machine: the words, the way back, and the time when the page was seen. */
export interface Surroundings {
  copy: Copy;
  /** What is shown after the first message; null while it is on its way. */
  later: Later | null | 'failed';
  canGoBack: boolean;
  takenBack: TakenBack | null;
  /** Milliseconds since the epoch. */
  seenAtMs: number;
}

/** Turns the codes of a conversation into what to show. Pure: another language is another call. */
export function present(snapshot: WizardSnapshot, surroundings: Surroundings): View {
  const { copy, canGoBack } = surroundings;
  const { context } = snapshot;
  const items = itemsOf(context, surroundings);
  const all = offered(snapshot);
  const spoken = all.filter(({ choice }) => labelOf(choice, surroundings) !== undefined);
  const wordsAreMissing =
    surroundings.later === null &&
    (items.length < context.log.length || spoken.length < all.length || all.some(isMoreThanPressed));
  const isBusy = snapshot.hasTag('busy') || wordsAreMissing;
  const onOffer = isBusy ? [] : spoken;
  return {
    state: snapshot.hasTag('ended') ? 'ended' : isBusy ? 'busy' : 'waiting',
    step: context.step,
    progress: snapshot.matches('otherError') ? null : progressOf(context, copy),
    items,
    said: context.log.length,
    busy: wordsAreMissing ? copy.busy.reading : busyText(snapshot, surroundings),
    choices: choicesOf(onOffer, context, surroundings),
    form: null,
    select: null,
    ticks: null,
    ...laterOf(surroundings)?.answers(onOffer, context, surroundings.takenBack),
    canGoBack,
    labels: copy,
  };
}

/** Answers that need a part of the panel that comes after the first message. */
const isMoreThanPressed = ({ choice }: Offered): boolean =>
  isTyped(choice) || isPicked(choice) || isTicked(choice);

function progressOf(context: WizardContext, copy: Copy): View['progress'] {
  if (!context.step || context.outcome) return null;
  const place = stepPosition(context, context.step);
  return place.index > 0 ? { ...place, label: plain(fill(copy.progress, place)) } : null;
}

function busyText(snapshot: WizardSnapshot, surroundings: Surroundings): string | null {
  const meta = Object.values(snapshot.getMeta()).find((value) => value !== undefined);
  if (!snapshot.hasTag('busy') || !meta) return null;
  const words: Partial<Record<Busy, string>> = {
    ...surroundings.copy.busy,
    ...laterOf(surroundings)?.copy.busy,
  };
  return words[meta.busy] ?? surroundings.copy.busy.looking;
}

function choicesOf(onOffer: Offered[], context: WizardContext, surroundings: Surroundings): ChoiceView[] {
  const { seenAtMs, takenBack } = surroundings;
  const hasForm = onOffer.some(({ choice }) => isTyped(choice) || isTicked(choice));
  const pressed = onOffer.flatMap(({ choice, inherited }) =>
    isTyped(choice) || isPicked(choice) || isTicked(choice)
      ? []
      : [{ choice, inherited, label: labelOf(choice, surroundings) ?? '' }],
  );
  return pressed.map(({ choice, inherited, label }, at) => ({
    choice,
    label,
    href: hrefOf(choice, context) ?? laterOf(surroundings)?.hrefOf(choice, context, seenAtMs) ?? null,
    rank: inherited
      ? 'quiet'
      : at === 0 && !hasForm && !choice.startsWith('helpful.')
        ? 'recommended'
        : 'other',
    takenBack: takenBack?.choice === choice,
  }));
}

const laterOf = ({ later }: Surroundings): Later | null => (later === 'failed' ? null : later);

/**
 * All that was said, up to the first for which the words are still on their way. What failed to come is left out, and
 * that is said once, where the first of it would stand.
 */
function itemsOf(context: WizardContext, surroundings: Surroundings): Item[] {
  const { copy, later } = surroundings;
  const items: Item[] = [];
  const failure: Item[] =
    later === 'failed' ? [{ kind: 'message', parts: fill(copy.messages['problem.own'], {}) }] : [];
  let answer = 0;
  for (const entry of context.log) {
    const item = itemOf(entry, context, surroundings, answer) ?? failure.pop();
    if (item) items.push(item);
    else if (later !== 'failed') break;
    if (item?.kind === 'answer') answer += 1;
  }
  return items;
}

/** Undefined while its words are on their way, or when they failed to come. */
function sentenceOf(code: MessageCode, surroundings: Surroundings): string | undefined {
  const messages: Partial<Record<MessageCode, string>> = surroundings.copy.messages;
  const laterMessages: Partial<Record<MessageCode, string>> = laterOf(surroundings)?.copy.messages ?? {};
  return messages[code] ?? laterMessages[code];
}

function itemOf(
  entry: LogEntry,
  context: WizardContext,
  surroundings: Surroundings,
  answer: number,
): Item | null {
  const { copy, seenAtMs } = surroundings;
  const later = laterOf(surroundings);
  if (entry.kind === 'message') {
    const sentence = sentenceOf(entry.code, surroundings);
    const inWords = later?.values(sentence, entry, context);
    const values = { ...entry.values, realm: entry.values.realm ?? entry.values.site, ...inWords };
    return sentence === undefined ? null : { kind: 'message', parts: fill(sentence, values) };
  }
  if (entry.kind === 'answer') {
    const text = later?.answerText(entry) ?? (entry.text || (labelOf(entry.choice, surroundings) ?? '…'));
    return { kind: 'answer', text, answer, change: plain(fill(copy.change, { answer: text })) };
  }
  if (later) return later.item(entry, context, seenAtMs);
  // On their way.
  const isSoon = entry.kind === 'finding' && surroundings.later === null;
  return isSoon ? { kind: 'facts', title: '', facts: [] } : null;
}

/** What stands on an answer; undefined while its words are on their way, or when they failed to come. */
function labelOf(choice: Choice, surroundings: Surroundings): string | undefined {
  if (isTyped(choice) || isPicked(choice)) return '…';
  if (isTicked(choice)) return laterOf(surroundings)?.copy.ticks[choice].submit;
  const [first, later]: Partial<Record<Choice, string>>[] = [
    surroundings.copy.choices,
    laterOf(surroundings)?.copy.choices ?? {},
  ];
  return first?.[choice] ?? later?.[choice];
}

import type { Copy } from '../copy/copy.js';
import type { Result, StoredData } from '../wizard/contracts.js';
import type { TakenBack } from '../wizard/conversation.js';
import type { MessageCode } from '../wizard/messages.js';
import { offered } from '../wizard/offered.js';
import type { Offered, WizardSnapshot } from '../wizard/offered.js';
import type { Busy } from '../wizard/setup.js';
import { placeOf } from '../wizard/situation.js';
import { isPicked, isTicked, isTyped } from '../wizard/vocabulary.js';
import type { Choice, LogEntry, WizardContext } from '../wizard/vocabulary.js';
import { fill, plain } from './fill.js';
import { hrefOf } from './hrefOf.js';
import type { Later } from './later.js';
import type { ChoiceView, FormView, Item, TicksView, View } from './view.js';

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
    form: formOf(onOffer, surroundings),
    select: onOffer.some(({ choice }) => isPicked(choice)) ? selectOf(context, surroundings) : null,
    ticks: ticksOf(onOffer, context, surroundings),
    canGoBack,
    labels: copy,
  };
}

/** Answers that need a part of the panel that comes after the first message. */
const isMoreThanPressed = ({ choice }: Offered): boolean =>
  isTyped(choice) || isPicked(choice) || isTicked(choice);

function progressOf(context: WizardContext, copy: Copy): View['progress'] {
  if (!context.step || context.outcome) return null;
  const place = placeOf(context, context.step);
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

function formOf(onOffer: Offered[], surroundings: Surroundings): FormView | null {
  const { takenBack } = surroundings;
  const choice = onOffer.map((one) => one.choice).find(isTyped);
  const words = laterOf(surroundings)?.copy.forms;
  if (!choice || !words) return null;
  const value = takenBack?.choice === choice ? (takenBack.text ?? '') : '';
  return { choice, ...words[choice], value, kind: choice === 'address.submitted' ? 'address' : 'text' };
}

function ticksOf(onOffer: Offered[], context: WizardContext, surroundings: Surroundings): TicksView | null {
  const choice = onOffer.map((one) => one.choice).find(isTicked);
  if (!choice) return null;
  const stored = choice === 'reload.ticked' ? [theWorker] : context.stored;
  return laterOf(surroundings)?.ticks(choice, stored) ?? null;
}
/** What answers instead of the server, and is taken off before the page is loaded anew. */
const theWorker: StoredData = { kind: 'workers', names: [], more: 0 };

const laterOf = ({ later }: Surroundings): Later | null => (later === 'failed' ? null : later);

const selectOf = ({ browser }: WizardContext, surroundings: Surroundings): View['select'] =>
  laterOf(surroundings)?.select(browser) ?? null;

/** All that was said, up to the first for which the words are still on their way. */
function itemsOf(context: WizardContext, surroundings: Surroundings): Item[] {
  const items: Item[] = [];
  let answer = 0;
  for (const entry of context.log) {
    const item = itemOf(entry, context, surroundings, answer);
    if (!item) break;
    items.push(item);
    if (item.kind === 'answer') answer += 1;
  }
  return items;
}

/** The sentence; when its words failed to come, the one that says so. Null while they are on their way. */
function sentenceOf(code: MessageCode, { copy, later }: Surroundings): string | null {
  const messages: Partial<Record<MessageCode, string>> = copy.messages;
  if (messages[code] !== undefined) return messages[code];
  if (later === 'failed') return copy.messages['problem.own'];
  const laterMessages: Partial<Record<MessageCode, string>> = later?.copy.messages ?? {};
  return laterMessages[code] ?? null;
}

function itemOf(
  entry: LogEntry,
  context: WizardContext,
  surroundings: Surroundings,
  answer: number,
): Item | null {
  const { copy, seenAtMs } = surroundings;
  const later = laterOf(surroundings);
  const failed: Item | null = surroundings.later === 'failed' ? { kind: 'message', parts: [] } : null;
  switch (entry.kind) {
    case 'message': {
      const sentence = sentenceOf(entry.code, surroundings);
      const keys = later?.privateKeys(context.browser);
      const values = { ...entry.values, realm: entry.values.realm ?? entry.values.site, keys };
      return sentence === null ? null : { kind: 'message', parts: fill(sentence, values) };
    }
    case 'answer': {
      const text = answerText(entry, surroundings);
      return { kind: 'answer', text, answer, change: plain(fill(copy.change, { answer: text })) };
    }
    case 'finding': {
      // What came to be known since belongs to the case that is open.
      const facts = isOpenCase(entry, context) ? context.finding?.facts : undefined;
      return { kind: 'facts', title: copy.checked, facts: later?.facts(facts ?? entry.finding.facts) ?? [] };
    }
    case 'verdict': {
      const { result, status } = entry.verdict;
      if (!later) return failed;
      const { verdicts, verdictsWithoutStatus } = later.copy;
      const withoutStatus: Partial<Record<Result, string>> = status === null ? verdictsWithoutStatus : {};
      const words = withoutStatus[result] ?? verdicts[result];
      return { kind: 'verdict', result, parts: fill(words, { status: status ?? undefined }) };
    }
    case 'instructions':
      return later?.instructions(entry.browser) ?? failed;
    case 'stored':
      return later?.stored(entry.stored) ?? failed;
    case 'wait':
      return later?.wait(entry.untilMs) ?? failed;
    case 'report':
      return later
        ? { kind: 'report', title: later.copy.reportTitle, text: later.report(context, seenAtMs) }
        : failed;
  }
}

const isOpenCase = (entry: LogEntry, { log }: WizardContext): boolean =>
  log.findLast(({ kind }) => kind === 'finding') === entry;

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

function answerText({ browser, text, choice, ticked }: Answer, surroundings: Surroundings): string {
  const kinds = laterOf(surroundings)?.copy.dataKinds;
  if (ticked && ticked.length > 0 && kinds) return ticked.map((kind) => kinds[kind]).join(', ');
  if (browser) return laterOf(surroundings)?.browserName(browser) ?? browser;
  return text || (labelOf(choice, surroundings) ?? '…');
}
type Answer = Extract<LogEntry, { kind: 'answer' }>;

import type { Copy } from '../copy/copy.js';
import { buildReport } from '../report/buildReport.js';
import { browsers } from '../wizard/browsers.js';
import type { Browser } from '../wizard/browsers.js';
import type { TakenBack } from '../wizard/conversation.js';
import { offered } from '../wizard/offered.js';
import type { Offered, WizardSnapshot } from '../wizard/offered.js';
import { placeOf } from '../wizard/situation.js';
import { isPicked, isTyped } from '../wizard/vocabulary.js';
import type { LogEntry, Pressed, WizardContext } from '../wizard/vocabulary.js';
import { factSentence } from './factSentence.js';
import { fill, plain } from './fill.js';
import { hrefOf } from './hrefOf.js';
import { browserName, mailto, reportText } from './reportText.js';
import type { ChoiceView, FormView, Item, SelectView, View } from './view.js';

/** What stands beside the machine: the words, the way back, and the time when the page was seen. */
export interface Surroundings {
  copy: Copy;
  canGoBack: boolean;
  takenBack: TakenBack | null;
  /** Milliseconds since the epoch. */
  seenAtMs: number;
}

/** Turns the codes of a conversation into what to show. Pure: another language is another call. */
export function present(snapshot: WizardSnapshot, surroundings: Surroundings): View {
  const { copy, canGoBack, takenBack } = surroundings;
  const { context } = snapshot;
  const onOffer = offered(snapshot);
  return {
    state: snapshot.hasTag('ended') ? 'ended' : snapshot.hasTag('busy') ? 'busy' : 'waiting',
    step: context.step,
    progress: progressOf(context, copy),
    items: itemsOf(context, surroundings),
    busy: busyText(snapshot, copy),
    choices: choicesOf(onOffer, context, surroundings),
    form: formOf(onOffer, copy, takenBack),
    select: onOffer.some(({ choice }) => isPicked(choice)) ? selectOf(context, copy) : null,
    canGoBack,
    labels: copy,
  };
}

function progressOf(context: WizardContext, copy: Copy): View['progress'] {
  if (!context.step || context.outcome) return null;
  const place = placeOf(context, context.step);
  return place.index > 0 ? { ...place, label: plain(fill(copy.progress, place)) } : null;
}

function busyText(snapshot: WizardSnapshot, copy: Copy): string | null {
  const meta = Object.values(snapshot.getMeta()).find((value) => value !== undefined);
  return snapshot.hasTag('busy') && meta ? copy.busy[meta.busy] : null;
}

function choicesOf(
  onOffer: Offered[],
  context: WizardContext,
  { copy, seenAtMs, takenBack }: Surroundings,
): ChoiceView[] {
  const hasForm = onOffer.some(({ choice }) => isTyped(choice));
  const mail = (email: string) => mailto(email, buildReport(context, seenAtMs), copy);
  const pressed = onOffer.flatMap(({ choice, inherited }) =>
    isTyped(choice) || isPicked(choice) ? [] : [{ choice, inherited }],
  );
  return pressed.map(({ choice, inherited }, at) => ({
    choice,
    label: copy.choices[choice],
    href: hrefOf(choice, context, mail),
    rank: inherited ? 'quiet' : at === 0 && !hasForm ? 'recommended' : 'other',
    takenBack: takenBack?.choice === choice,
  }));
}

function formOf(onOffer: Offered[], copy: Copy, takenBack: TakenBack | null): FormView | null {
  const choice = onOffer.map((one) => one.choice).find(isTyped);
  if (!choice) return null;
  const value = takenBack?.choice === choice ? (takenBack.text ?? '') : '';
  return { choice, ...copy.forms[choice], value, kind: choice === 'address.submitted' ? 'address' : 'text' };
}

const selectOf = ({ browser }: WizardContext, copy: Copy): SelectView => ({
  choice: 'clear.browser',
  label: copy.pickBrowser,
  value: browser,
  options: Object.keys(browsers).map((value) => ({ value: value as Browser, label: browserName(value as Browser, copy) })),
});

function itemsOf(context: WizardContext, surroundings: Surroundings): Item[] {
  let answer = 0;
  return context.log.map((entry) => itemOf(entry, context, surroundings, () => answer++));
}

function itemOf(entry: LogEntry, context: WizardContext, { copy, seenAtMs }: Surroundings, count: () => number): Item {
  switch (entry.kind) {
    case 'message': {
      const keys = browsers[context.browser].privateKeys ?? copy.privateMenu;
      const values = { ...entry.values, realm: entry.values.realm ?? entry.values.site, keys };
      return { kind: 'message', parts: fill(copy.messages[entry.code], values) };
    }
    case 'answer': {
      const text = answerText(entry, copy);
      return { kind: 'answer', text, answer: count(), change: plain(fill(copy.change, { answer: text })) };
    }
    case 'finding':
      return {
        kind: 'facts',
        title: copy.checked,
        facts: entry.finding.facts.map((fact) => ({
          parts: factSentence(fact, copy),
          source: fact.source,
          sourceName: copy.sources[fact.source],
        })),
      };
    case 'verdict': {
      const { result, status } = entry.verdict;
      const words = result === 'changed' && status === null ? copy.verdictWithoutStatus : copy.verdicts[result];
      return { kind: 'verdict', result, parts: fill(words, { status: status ?? undefined }) };
    }
    case 'instructions': {
      const title = plain(fill(copy.instructionsFor, { browser: browserName(entry.browser, copy) }));
      return { kind: 'instructions', title, steps: copy.clear[browsers[entry.browser].menu] };
    }
    case 'report':
      return { kind: 'report', title: copy.reportTitle, text: reportText(buildReport(context, seenAtMs), copy) };
  }
}

function answerText(entry: Extract<LogEntry, { kind: 'answer' }>, copy: Copy): string {
  if (entry.browser) return browserName(entry.browser, copy);
  return entry.text || copy.choices[entry.choice as Pressed] || '…';
}

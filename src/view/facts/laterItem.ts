import { browsers } from '../../wizard/browsers.js';
import type { WizardContext } from '../../wizard/vocabulary.js';
import { durationIn } from '../words/durationIn.js';
import { factSentence } from './factSentence.js';
import { fill, plain } from '../words/fill.js';
import { namesOf, verdictSentence } from '../words/laterWords.js';
import type { LaterWords } from '../words/laterWords.js';
import type { Item, LaterEntry } from '../view.js';

type Entry<Kind extends LaterEntry['kind']> = Extract<LaterEntry, { kind: Kind }>;

/** A line of the conversation that is more than words, as it is shown. */
export function laterItem(
  entry: Exclude<LaterEntry, { kind: 'report' }>,
  context: WizardContext,
  words: LaterWords,
): Item {
  switch (entry.kind) {
    case 'finding':
      return facts(entry, context, words);
    case 'verdict':
      return verdict(entry, words);
    case 'instructions':
      return instructions(entry, words);
    case 'stored':
      return {
        kind: 'stored',
        rows: entry.stored.map((one) => ({
          kind: one.kind,
          title: words.copy.dataKinds[one.kind],
          names: namesOf(one, words),
        })),
      };
    case 'wait':
      return {
        kind: 'wait',
        untilMs: entry.untilMs,
        label: (seconds) => plain(fill(words.copy.countdown, { time: durationIn(words.lang, seconds) })),
      };
  }
}

function facts(entry: Entry<'finding'>, context: WizardContext, words: LaterWords): Item {
  // What came to be known since belongs to the case that is open.
  const isOpenCase = context.log.findLast(({ kind }) => kind === 'finding') === entry;
  const known = (isOpenCase ? context.finding?.facts : undefined) ?? entry.finding.facts;
  return {
    kind: 'facts',
    title: words.copy.checked,
    facts: known.map((fact) => ({
      parts: factSentence(fact, words),
      source: fact.source,
      sourceName: words.copy.sources[fact.source],
    })),
  };
}

const verdict = ({ verdict: it }: Entry<'verdict'>, { copy }: LaterWords): Item => ({
  kind: 'verdict',
  result: it.result,
  parts: verdictSentence(it, copy),
});

function instructions(entry: Entry<'instructions'>, { copy, own }: LaterWords): Item {
  const browser = entry.browser ?? own;
  const { name, menu } = browsers[browser];
  return {
    kind: 'instructions',
    title:
      browser === 'other' ? copy.instructionsForAny : plain(fill(copy.instructionsFor, { browser: name })),
    steps: copy.clear[menu],
  };
}

import type { WizardContext } from '../../wizard/wizardContext.js';
import type { PresenterOptions } from '../presenterOptions.js';
import type { EntryOf } from '../entryOf.js';
import type { ItemOf } from '../view.js';
import { factSentence } from './factSentence.js';

/** The facts of a finding. The last finding includes the facts that were learned after it. */
export function presentFacts(
  entry: EntryOf<'finding'>,
  { log, finding }: Pick<WizardContext, 'log' | 'finding'>,
  options: PresenterOptions,
): ItemOf<'facts'> {
  const { words } = options;
  const isLast = log.findLast(({ kind }) => kind === 'finding') === entry;
  const facts = (isLast ? finding?.facts : undefined) ?? entry.finding.facts;
  return {
    kind: 'facts',
    title: words.checked,
    facts: facts.map((fact) => ({
      ...factSentence(fact, options),
      source: fact.source,
      sourceName: words.sources[fact.source],
    })),
  };
}

import { reading } from './reading.js';
import { absorbObservations, answers, askingFirst, sayWhatFits } from './routes.js';
import { wizardSetup } from '../wizardSetup.js';
import type { StateConfig } from '../wizardSetup.js';

const describingChoices = {
  ...absorbObservations,
  ...answers({ 'failure.submitted': 'reading', 'failure.unknown': '#nextStep' }),
};

/** Nothing is known to have failed here: which page was it, or what did it say? */
export const asking: StateConfig = wizardSetup.createStateConfig({
  id: 'asking',
  initial: 'question',
  states: {
    question: {
      tags: 'waiting',
      entry: sayWhatFits(({ address }) => (address ? 'failure.otherSite' : 'failure.ask')),
      on: describingChoices,
    },
    /** The same question, which is not said twice. */
    again: { tags: 'waiting', on: describingChoices },
    reading: reading({ errorText: '#concluding', own: 'looking', other: 'question', unreadable: 'again' }),
    looking: askingFirst('#concluding', 'looking'),
  },
});

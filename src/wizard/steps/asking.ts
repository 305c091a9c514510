import { answers, askingFirst, reading, sayWhatFits, undisturbed } from '../routes.js';
import { wizardSetup } from '../setup.js';
import type { StateConfig } from '../setup.js';

const waysToTell = {
  ...undisturbed,
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
      on: waysToTell,
    },
    /** The same, without asking once more. */
    again: { tags: 'waiting', on: waysToTell },
    reading: reading({ errorText: '#concluding', own: 'looking', other: 'question', unreadable: 'again' }),
    looking: askingFirst('#concluding', 'looking'),
  },
});

import { answers, faultLeadsToOwner, sayWhatFits } from '../routes.js';
import { wizardSetup } from '../setup.js';

const waysToTell = answers({ 'failure.submitted': 'reading', 'failure.unknown': '#nextStep' });

/** Nothing is known to have failed here: which page was it, or what did it say? */
export const asking = wizardSetup.createStateConfig({
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
    reading: {
      tags: 'busy',
      meta: { busy: 'reading' },
      invoke: {
        id: 'readInput',
        src: 'readInput',
        input: ({ context, event }) => ({ text: 'text' in event ? event.text : '', page: context.page }),
        onDone: [
          {
            guard: { type: 'isErrorText', params: ({ event }) => ({ reading: event.output }) },
            target: '#concluding',
            actions: { type: 'takeErrorText', params: ({ event }) => ({ reading: event.output }) },
          },
          {
            guard: { type: 'isOwnSiteAddress', params: ({ event }) => ({ reading: event.output }) },
            target: 'looking',
            actions: { type: 'takeReading', params: ({ event }) => ({ reading: event.output }) },
          },
          {
            guard: { type: 'isAddress', params: ({ event }) => ({ reading: event.output }) },
            target: 'question',
            actions: { type: 'takeReading', params: ({ event }) => ({ reading: event.output }) },
          },
          {
            target: 'again',
            actions: { type: 'sayUnreadable', params: ({ event }) => ({ reading: event.output }) },
          },
        ],
        onError: faultLeadsToOwner,
      },
    },
    looking: {
      tags: 'busy',
      meta: { busy: 'looking' },
      invoke: {
        id: 'checkAddress',
        src: 'checkAddress',
        input: ({ context: { address, page } }) => ({ address, page }),
        onDone: [
          {
            guard: {
              type: 'verdictIs',
              params: ({ event }) => ({ observation: event.output, result: 'fixed' }),
            },
            target: '#solved',
            actions: { type: 'judge', params: ({ event }) => ({ observation: event.output }) },
          },
          { target: '#concluding', actions: { type: 'learn', params: ({ event }) => event.output } },
        ],
        onError: faultLeadsToOwner,
      },
    },
  },
});

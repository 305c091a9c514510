import { answers, checking, enter, faultLeadsToOwner, say, sayWhatFits, ways } from '../routes.js';
import { wizardSetup } from '../setup.js';

/** Step: is it the right address? Typed wrongly, or a link to something that only some people may open. */
export const checkUrl = wizardSetup.createStateConfig({
  id: 'checkUrl',
  initial: 'offering',
  entry: enter('check-url'),
  on: ways,
  states: {
    offering: {
      tags: 'waiting',
      entry: sayWhatFits(({ address }) => (address ? 'address.offer' : 'address.offerUnknown')),
      on: answers({ 'address.right': '#nextStep', 'address.wrong': 'correcting' }),
    },
    correcting: {
      id: 'correcting',
      tags: 'waiting',
      entry: say('address.correct'),
      on: answers({ 'address.submitted': 'reading', 'address.right': '#nextStep' }),
    },
    reading: {
      tags: 'busy',
      meta: { busy: 'reading' },
      invoke: {
        id: 'readInput',
        src: 'readInput',
        input: ({ context, event }) => ({ text: 'text' in event ? event.text : '', page: context.page }),
        onDone: [
          {
            guard: { type: 'addressIsSame', params: ({ event }) => ({ reading: event.output }) },
            target: 'correcting',
            actions: say('address.same'),
          },
          {
            guard: { type: 'isOwnSiteAddress', params: ({ event }) => ({ reading: event.output }) },
            target: 'checking',
            actions: { type: 'takeReading', params: ({ event }) => ({ reading: event.output }) },
          },
          {
            guard: { type: 'isAddress', params: ({ event }) => ({ reading: event.output }) },
            target: 'elsewhere',
            actions: { type: 'takeReading', params: ({ event }) => ({ reading: event.output }) },
          },
          {
            target: 'correcting',
            actions: { type: 'sayUnreadable', params: ({ event }) => ({ reading: event.output }) },
          },
        ],
        onError: faultLeadsToOwner,
      },
    },
    checking: checking({ still: 'alsoAsks', unclear: 'elsewhere', changed: 'otherError' }),
    alsoAsks: {
      tags: 'waiting',
      entry: say('address.alsoAsks'),
      on: answers({ 'step.next': '#nextStep', 'address.wrong': 'correcting' }),
    },
    otherError: {
      tags: 'waiting',
      entry: say('address.otherError'),
      on: answers({ 'address.wrong': 'correcting', 'step.next': '#nextStep' }),
    },
    elsewhere: {
      tags: 'waiting',
      entry: say('address.tryIt'),
      on: answers({
        'address.open': {},
        'reload.worked': '#solved.told',
        'step.next': '#nextStep',
        'address.wrong': 'correcting',
      }),
    },
  },
});

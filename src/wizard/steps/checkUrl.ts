import { answers, checking, enter, reading, say, sayWhatFits, ways } from '../routes.js';
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
    reading: reading({ same: 'correcting', own: 'checking', other: 'elsewhere', unreadable: 'correcting' }),
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

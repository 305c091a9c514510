import {
  answers,
  checking,
  enter,
  faultLeadsToOwner,
  reading,
  say,
  sayWhatFits,
  takeOutput,
  tellFixed,
  absorbObservations,
  commonChoices,
} from '../routes.js';
import { wizardSetup } from '../setup.js';
import type { StateConfig } from '../setup.js';
import { addressOffer, correction } from '../situation.js';

/** Leads to the mended address that was found. One that was proved opens: nothing is left to ask. */
const toSuggested = [
  {
    guard: 'isSuggestionProved',
    target: '#opening',
    actions: ['takeSuggestion', tellFixed('check-url')],
  },
  { guard: 'hasSuggestion' },
] as const;

/** Step: is it the right address? Typed wrongly, or a link to something that only some people may open. */
export const checkUrl: StateConfig = wizardSetup.createStateConfig({
  id: 'checkUrl',
  initial: 'offering',
  entry: enter('check-url'),
  on: commonChoices,
  states: {
    offering: {
      tags: 'waiting',
      entry: sayWhatFits(addressOffer),
      on: answers({
        'address.openSuggested': toSuggested,
        'address.right': '#nextStep',
        'address.wrong': 'mending',
      }),
    },
    /** Before the visitor types: perhaps only a full stop came along, or a letter is wrong. */
    mending: {
      id: 'correcting',
      always: [{ guard: 'mayMend', target: 'searching' }, { target: 'typing' }],
    },
    searching: {
      tags: 'busy',
      meta: { busy: 'searching' },
      on: absorbObservations,
      invoke: {
        id: 'findAddress',
        src: 'findAddress',
        input: ({ context: { address, page } }) => ({ address, page }),
        onDone: { target: 'typing', actions: takeOutput },
        onError: faultLeadsToOwner,
      },
    },
    typing: {
      tags: 'waiting',
      entry: sayWhatFits(correction),
      on: {
        ...absorbObservations,
        ...answers({
          'address.openSuggested': toSuggested,
          'address.submitted': 'reading',
          'address.right': '#nextStep',
        }),
      },
    },
    reading: reading({ same: 'typing', own: 'checking', other: 'elsewhere', unreadable: 'typing' }),
    checking: checking({ still: 'alsoAsks', unclear: 'elsewhere', changed: 'otherError' }),
    alsoAsks: {
      tags: 'waiting',
      entry: say('address.alsoAsks'),
      on: answers({ 'step.next': '#nextStep', 'address.wrong': 'mending' }),
    },
    otherError: {
      tags: 'waiting',
      entry: say('address.otherError'),
      on: answers({ 'address.wrong': 'mending', 'step.next': '#nextStep' }),
    },
    elsewhere: {
      tags: 'waiting',
      entry: say('address.tryIt'),
      on: answers({
        'address.open': {},
        'reload.worked': '#solved.told',
        'step.next': '#nextStep',
        'address.wrong': 'mending',
      }),
    },
  },
});

import {
  answers,
  checking,
  enter,
  faultLeadsToOwner,
  say,
  sayWhatFits,
  addOutput,
  absorbObservations,
  commonChoices,
  thenGoOn,
} from './routes.js';
import { reading } from './reading.js';
import { wizardSetup } from '../wizardSetup.js';
import type { StateConfig } from '../wizardSetup.js';
import { addressOffer, correction, refusingAddress, untestedAddress } from '../sentences/addressOffer.js';

/** Leads to the corrected address. It answers strangers; whether it opens for this visitor, opening it shows. */
const toSuggested = [
  { guard: 'isSuggestionProved', target: '#opening', actions: ['setSuggestedAddress'] },
  { guard: 'hasSuggestion' },
] as const;

/** Step: the address may be typed wrongly, or be a link to a page that only some people may open. */
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
        'address.openTarget': { guard: 'leadsOn' },
        'address.open': { target: '#opening', guard: 'opensOnlyForStrangers' },
        'address.right': '#nextStep',
        'address.wrong': 'correcting',
      }),
    },
    /** Before the visitor types: a full stop may have come along, or one letter may be wrong. */
    correcting: {
      id: 'correcting',
      always: [{ guard: 'mayCorrect', target: 'searching' }, { target: 'typing' }],
    },
    searching: {
      tags: 'busy',
      meta: { busy: 'searching' },
      on: absorbObservations,
      invoke: {
        id: 'findAddress',
        src: 'findAddress',
        input: ({ context: { address, page } }) => ({ address, page }),
        onDone: thenGoOn('typing', addOutput),
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
    checking: checking({ still: 'alsoAsks', unclear: 'deciding', changed: 'otherError' }),
    /** The check proved nothing for this visitor, but it may have shown how the address answers strangers. */
    deciding: { always: [{ guard: 'refusesStrangers', target: 'alsoAsks' }, { target: 'elsewhere' }] },
    alsoAsks: {
      tags: 'waiting',
      entry: sayWhatFits(refusingAddress),
      on: answers({ 'step.next': '#nextStep', 'address.wrong': 'correcting' }),
    },
    otherError: {
      tags: 'waiting',
      entry: say('address.otherError'),
      on: answers({ 'address.wrong': 'correcting', 'step.next': '#nextStep' }),
    },
    elsewhere: {
      tags: 'waiting',
      entry: sayWhatFits(untestedAddress),
      on: answers({
        'address.openTarget': { guard: 'leadsOn' },
        'address.open': {},
        'reload.worked': '#solved.told',
        'step.next': '#nextStep',
        'address.wrong': 'correcting',
      }),
    },
  },
});

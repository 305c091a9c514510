import type { Reason } from '../contracts.js';
import { wizardSetup } from '../wizardSetup.js';
import type { StateConfig } from '../wizardSetup.js';
import { absorbObservations, addPage, answers, judgePage, keepWatch, pageIs, say } from './routes.js';

const rate = (helpful: boolean, reason?: Reason) =>
  ({ type: 'rate', params: { helpful, ...(reason && { reason }) } }) as const;

const whetherHelpful = {
  'helpful.yes': { target: '#thanked', actions: [rate(true), say('helpful.thanks')] },
  'helpful.no': '#why',
};

/** The page opens: measured, or told by the visitor. */
export const solved: StateConfig = wizardSetup.createStateConfig({
  id: 'solved',
  initial: 'measured',
  entry: { type: 'end', params: { outcome: 'solved' } },
  states: {
    measured: {
      tags: 'waiting',
      entry: say('helpful.ask'),
      on: {
        ...absorbObservations,
        ...answers({
          'result.open': { target: 'opening', guard: 'needsOpening' },
          ...whetherHelpful,
          'result.stillFails': '#doubted',
        }),
        'page.reopened': keepWatch,
      },
    },
    told: {
      id: 'solved.told',
      tags: 'waiting',
      entry: say('helpful.ask'),
      on: { ...absorbObservations, ...answers({ ...whetherHelpful, 'result.stillFails': '#doubted' }) },
    },
    /** The visitor went to the page. The conversation waits there, without standing in its way. */
    opening: {
      tags: ['waiting', 'quiet'],
      on: {
        ...absorbObservations,
        ...answers({ ...whetherHelpful, 'result.stillFails': '#doubted' }),
        'page.reopened': keepWatch,
      },
    },
  },
});

/** The visitor went to an address that was not proved to open for them. They see it, or say it. */
export const opening: StateConfig = wizardSetup.createStateConfig({
  id: 'opening',
  tags: ['waiting', 'quiet'],
  on: {
    ...absorbObservations,
    ...answers({ 'reload.worked': '#solved.told', 'reload.noChange': '#nextStep' }),
    'page.reopened': [
      { guard: pageIs('fixed'), target: '#solved', actions: judgePage },
      { guard: pageIs('cannot-tell'), actions: addPage },
      { target: '#concluding', actions: judgePage },
    ],
  },
});

/** After the outcome: did this help, and if not, why? */
export const rating: StateConfig = wizardSetup.createStateConfig({
  id: 'rating',
  initial: 'asking',
  // The conversation has ended: that the page was loaded again changes nothing.
  on: { 'page.reopened': {}, 'page.observed': {} },
  states: {
    asking: { tags: 'waiting', entry: say('helpful.ask'), on: answers(whetherHelpful) },
    why: {
      id: 'why',
      tags: 'waiting',
      entry: say('helpful.why'),
      on: answers({
        'helpful.notEnoughDetails': {
          target: 'thanked',
          actions: [rate(false, 'not-enough-details'), say('helpful.sorry')],
        },
        'helpful.hardToUnderstand': {
          target: 'thanked',
          actions: [rate(false, 'hard-to-understand'), say('helpful.sorry')],
        },
        'helpful.other': 'telling',
      }),
    },
    telling: {
      tags: 'waiting',
      entry: say('helpful.tell'),
      on: answers({
        'helpful.submitted': { target: 'thanked', actions: [rate(false, 'other'), say('helpful.sorry')] },
      }),
    },
    thanked: {
      id: 'thanked',
      tags: ['waiting', 'ended'],
      on: answers({ 'owner.contact': { target: '#contactOwner', guard: 'ownerNotAsked' } }),
    },
  },
});

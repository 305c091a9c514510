import { answers, checking, keepWatch, say, sayWhatFits } from '../routes.js';
import type { Reason } from '../contracts.js';
import { wizardSetup } from '../setup.js';
import { explanation, nextStep } from '../situation.js';

const rate = (helpful: boolean, reason?: Reason) =>
  ({ type: 'rate', params: { helpful, ...(reason && { reason }) } }) as const;

const whetherHelpful = {
  'helpful.yes': { target: '#thanked', actions: [rate(true), say('helpful.thanks')] },
  'helpful.no': '#why',
};

/** Another error than a 401, or one that a minute's wait mends: explained, with what helps for it. */
export const otherError = wizardSetup.createStateConfig({
  id: 'otherError',
  initial: 'explained',
  entry: { type: 'enterStep', params: ({ context }) => ({ step: nextStep(context) }) },
  states: {
    explained: {
      id: 'explained',
      tags: 'waiting',
      entry: sayWhatFits(explanation),
      on: answers({
        'error.checkAddress': { target: '#correcting', guard: 'addressMayBeWrong' },
        'error.tryAgain': { target: 'checking', guard: 'retryMayHelp' },
        'owner.contact': '#contactOwner',
        'error.understood': '#understood',
      }),
    },
    checking: checking({ still: '#concluding', unclear: '#concluding' }),
  },
});

/** It opens: measured, or told by the visitor. */
export const solved = wizardSetup.createStateConfig({
  id: 'solved',
  initial: 'measured',
  entry: { type: 'end', params: { outcome: 'solved' } },
  states: {
    measured: {
      tags: 'waiting',
      entry: say('helpful.ask'),
      on: {
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
      on: answers({ ...whetherHelpful, 'result.stillFails': '#doubted' }),
    },
    /** The visitor went to the page. The conversation waits there, without standing in its way. */
    opening: {
      tags: ['waiting', 'quiet'],
      on: {
        ...answers({ ...whetherHelpful, 'result.stillFails': '#doubted' }),
        'page.reopened': keepWatch,
      },
    },
  },
});

/** After the outcome: did this help, and if not, why? */
export const rating = wizardSetup.createStateConfig({
  id: 'rating',
  initial: 'asking',
  // It has ended: that the page was loaded again changes nothing.
  on: { 'page.reopened': {} },
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

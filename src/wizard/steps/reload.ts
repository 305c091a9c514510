import {
  answers,
  checking,
  dataClearing,
  enter,
  faultLeadsToOwner,
  judgePage,
  loadAgain,
  pageIs,
  rememberReload,
  say,
  sayWhatFits,
  addPage,
  absorbObservations,
  commonChoices,
} from './routes.js';
import { wizardSetup } from '../wizardSetup.js';
import type { StateConfig } from '../wizardSetup.js';
import { reloadOffer } from '../sentences/reloadOffer.js';

/** Step: the page may have been loaded wrongly once. The address is asked first, then the page is loaded again. */
export const reload: StateConfig = wizardSetup.createStateConfig({
  id: 'reload',
  initial: 'offering',
  entry: enter('reload'),
  on: commonChoices,
  states: {
    offering: {
      tags: 'waiting',
      entry: sayWhatFits(reloadOffer),
      on: answers({
        'reload.ticked': { target: 'releasing', guard: 'workerIsInTheWay' },
        ...loadAgain,
        'reload.now': { target: 'checking', guard: 'canReloadPlainly' },
      }),
    },
    checking: checking({ still: '#reloading', unclear: '#reloading', isPreliminary: true }),
    /** A service worker answers for the site, and would go on: where it is ticked, it is taken off first. */
    releasing: {
      id: 'releasing',
      tags: 'busy',
      meta: { busy: 'clearing' },
      on: absorbObservations,
      invoke: { ...dataClearing, onDone: '#reloading' },
    },
  },
});

/** Loads the page again, for the step on show. The conversation goes on in the page that comes. */
export const reloading: StateConfig = wizardSetup.createStateConfig({
  id: 'reloading',
  initial: 'leaving',
  states: {
    leaving: {
      tags: 'busy',
      meta: { busy: 'reloading' },
      invoke: {
        id: 'reloadPage',
        src: 'reloadPage',
        input: ({ context }) => ({ context }),
        onDone: 'unclear',
        onError: faultLeadsToOwner,
      },
      on: {
        'page.observed': { actions: addPage },
        'page.reopened': [
          { guard: pageIs('fixed'), target: '#solved', actions: judgePage },
          { guard: pageIs('cannot-tell'), target: 'unclear', actions: judgePage },
          { target: '#concluding', actions: [judgePage, rememberReload] },
        ],
      },
    },
    unclear: {
      tags: 'waiting',
      entry: say('reload.unclear'),
      on: {
        ...commonChoices,
        ...answers({
          'reload.worked': '#solved.told',
          'reload.byHand': { guard: 'canReloadByHand', actions: [say('reload.byHand')] },
          'reload.noChange': '#nextStep',
        }),
      },
    },
  },
});

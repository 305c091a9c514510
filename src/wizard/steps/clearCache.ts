import {
  answers,
  askingFirst,
  checking,
  dataClearing,
  enter,
  loadAgain,
  say,
  sayWhatFits,
  learnFromVisitor,
  absorbObservations,
  commonChoices,
} from './routes.js';
import type { Cleared } from '../contracts.js';
import { wizardSetup } from '../wizardSetup.js';
import type { StateConfig } from '../wizardSetup.js';
import { clearOffer } from '../sentences/clearOffer.js';

/** Step: something that the browser keeps of this site disturbs the sign-in. */
export const clearCache: StateConfig = wizardSetup.createStateConfig({
  id: 'clearCache',
  initial: 'listing',
  entry: enter('clear-cache'),
  on: commonChoices,
  states: {
    /** Lists the data to clear, as far as a script can see it. */
    listing: {
      tags: 'busy',
      meta: { busy: 'listing' },
      on: absorbObservations,
      invoke: {
        id: 'listData',
        src: 'listData',
        onDone: {
          target: 'offering',
          actions: { type: 'setStored', params: ({ event }) => ({ stored: event.output }) },
        },
        onError: 'byHand',
      },
    },
    offering: {
      entry: sayWhatFits(clearOffer),
      always: [{ guard: 'canClear', target: 'choosing' }, { target: 'byHand' }],
    },
    choosing: {
      tags: 'waiting',
      entry: say('clear.choose'),
      on: answers({
        'clear.ticked': 'asking',
        'clear.private': { target: 'private', guard: 'showsMoreInPrivate' },
        'clear.byHand': { target: 'byHand', actions: [say('clear.byHand')] },
      }),
    },
    /** The page may open by now, and then nothing needs to be cleared. */
    asking: askingFirst('clearing', 'checking'),
    clearing: {
      tags: 'busy',
      meta: { busy: 'clearing' },
      on: absorbObservations,
      invoke: {
        ...dataClearing,
        onDone: {
          target: 'checking',
          actions: {
            type: 'setCleared',
            params: ({ event }: { event: { output: Cleared } }) => ({ cleared: event.output }),
          },
        },
      },
    },
    byHand: {
      tags: 'waiting',
      entry: 'showInstructions',
      on: answers({
        'clear.done': 'checking',
        'clear.private': { target: 'private', guard: 'showsMoreInPrivate' },
        'clear.browser': { actions: ['pickBrowser', 'showInstructions'] },
      }),
    },
    private: {
      tags: 'waiting',
      entry: say('clear.private'),
      on: answers({
        'clear.privateOpens': {
          target: 'offering',
          actions: [learnFromVisitor({ name: 'opens-privately', value: true }), say('clear.proved')],
        },
        'clear.privateFails': {
          target: '#nextStep',
          actions: [learnFromVisitor({ name: 'opens-privately', value: false })],
        },
      }),
    },
    checking: checking({ still: 'signedOut', unclear: 'unclear' }),
    /** Clearing took the sign-in as well: a new one can last now. */
    signedOut: {
      tags: 'waiting',
      entry: say('clear.signInAgain'),
      on: answers({
        'signIn.open': { target: '#signingIn', guard: 'hasSignInPage' },
        'signIn.openHome': { target: '#signingIn', guard: 'hasOnlyHomePage' },
        'signIn.accepted': 'checking',
        'clear.byHand': { target: 'byHand', actions: [say('clear.byHand')] },
      }),
    },
    unclear: {
      tags: 'waiting',
      entry: say('clear.unclear'),
      on: answers({ ...loadAgain, 'clear.byHand': 'byHand', 'reload.noChange': '#nextStep' }),
    },
  },
});

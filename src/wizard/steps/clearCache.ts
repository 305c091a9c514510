import { answers, checking, enter, loadAgain, say, sayWhatFits, tell, ways } from '../routes.js';
import { wizardSetup } from '../setup.js';
import { clearOffer } from '../situation.js';

/** Step: something that the browser keeps of this site disturbs the sign-in. */
export const clearCache = wizardSetup.createStateConfig({
  id: 'clearCache',
  initial: 'offering',
  entry: enter('clear-cache'),
  on: ways,
  states: {
    offering: {
      tags: 'waiting',
      entry: [sayWhatFits(clearOffer), 'showInstructions'],
      on: answers({
        'clear.done': 'checking',
        'clear.private': 'private',
        'clear.browser': { actions: ['pickBrowser', 'showInstructions'] },
      }),
    },
    private: {
      tags: 'waiting',
      entry: say('clear.private'),
      on: answers({
        'clear.privateOpens': {
          target: 'offering',
          actions: [tell({ name: 'opens-privately', value: true }), say('clear.proved')],
        },
        'clear.privateFails': {
          target: '#nextStep',
          actions: [tell({ name: 'opens-privately', value: false })],
        },
      }),
    },
    checking: checking({ still: '#nextStep', unclear: 'unclear' }),
    unclear: {
      tags: 'waiting',
      entry: say('clear.unclear'),
      on: answers({ ...loadAgain, 'reload.noChange': '#nextStep' }),
    },
  },
});

import { explanation } from '../sentences/explanation.js';
import { wizardSetup } from '../wizardSetup.js';
import type { StateConfig } from '../wizardSetup.js';
import { firstStep } from '../situation.js';
import { absorbObservations, answers, checking, loadAgain, say, sayWhatFits } from './routes.js';

/** Another error than a 401, or one that needs only a wait: explained, with the steps that help for it. */
export const otherError: StateConfig = wizardSetup.createStateConfig({
  id: 'otherError',
  initial: 'explained',
  entry: { type: 'enterStep', params: ({ context }) => ({ step: firstStep(context) }) },
  states: {
    explained: {
      always: [
        { guard: 'mustWait', target: 'waitingForServer' },
        { target: 'ready', actions: sayWhatFits(explanation) },
      ],
    },
    /** The server asked for a wait: no request goes out, and the time is counted down. */
    waitingForServer: {
      tags: 'waiting',
      entry: [say('error.wait'), 'showWait'],
      invoke: {
        id: 'waitForServer',
        src: 'waitForServer',
        input: ({ context }) => ({ untilMs: context.waitUntilMs }),
        onDone: { target: 'ready', actions: ['endWait', say('error.waitOver')] },
        onError: { target: 'ready', actions: 'endWait' },
      },
      on: {
        ...absorbObservations,
        ...answers({ 'owner.contact': '#contactOwner', 'error.understood': '#understood' }),
      },
    },
    ready: {
      tags: 'waiting',
      on: answers({
        'error.checkAddress': { target: '#correcting', guard: 'addressMayBeWrong' },
        'error.tryAgain': { target: 'checking', guard: 'retryMayHelp' },
        'owner.contact': '#contactOwner',
        'error.signIn': { target: '#logIn', guard: 'maySignInAfter403' },
        'error.understood': '#understood',
      }),
    },
    checking: checking({ still: '#concluding', unclear: 'deciding' }),
    deciding: {
      always: [{ guard: 'opensForStrangers', target: 'unclear' }, { target: '#concluding' }],
    },
    /** Strangers are let in again: only loading the page shows whether it opens for this visitor. */
    unclear: {
      tags: 'waiting',
      entry: say('reload.opensForStrangers'),
      on: answers({
        ...loadAgain,
        'owner.contact': '#contactOwner',
        'error.understood': '#understood',
      }),
    },
  },
});

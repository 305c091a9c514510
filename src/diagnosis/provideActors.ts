import { fromPromise } from 'xstate';
import type { WizardContext } from '../wizard/vocabulary.js';
import type { LookInput, OwnReading } from '../wizard/setup.js';
import type { Observation } from '../wizard/contracts.js';
import { wizardMachine } from '../wizard/wizardMachine.js';
import type { Observer } from './observe.js';
import type { World } from './world.js';

/** How long loading the page again may take until it is said that it did not happen. */
const reloadTimeoutMs = 10_000;

const after = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });

export interface ActorOptions {
  world: World;
  observer: Observer;
  /** The page before was busy with a reload, and this is the page that came of it. */
  arrived: boolean;
  /** Resolves when the wizard is open for the first time: nothing is looked at for nobody. */
  opened: Promise<void>;
  reportFor: (context: WizardContext) => Promise<string>;
}

/** The machine with the world put in. */
export function provideActors({
  world,
  observer,
  arrived,
  opened,
  reportFor,
}: ActorOptions): typeof wizardMachine {
  let hasArrived = arrived;
  return wizardMachine.provide({
    actors: {
      lookAtPage: fromPromise<Observation, LookInput>(async ({ input, signal }) => {
        await opened;
        return observer.lookAtPage(input.address, signal);
      }),
      checkAddress: fromPromise<Observation, LookInput>(({ input, signal }) => {
        const address = input.address ?? input.page;
        return address
          ? observer.checkAddress(address, signal)
          : Promise.resolve({ facts: [{ name: 'no-status', value: 'not-possible', source: 'measured' }] });
      }),
      readInput: fromPromise<OwnReading, { text: string; page: string | null }>(async ({ input }) => {
        // The wordings of error pages come when the first text is sent, and not with the first message.
        const { readInput } = await import('./readInput.js');
        const reading = readInput(input.text);
        return {
          ...reading,
          ownSite: reading.kind === 'address' && new URL(reading.address).origin === world.origin,
        };
      }),
      reloadPage: fromPromise<void, { context: WizardContext }>(async ({ signal }) => {
        if (!hasArrived) world.reload();
        hasArrived = false;
        await after(reloadTimeoutMs, signal);
      }),
      copyReport: fromPromise<boolean, { context: WizardContext }>(async ({ input }) =>
        world.copyText(await reportFor(input.context)),
      ),
    },
  });
}

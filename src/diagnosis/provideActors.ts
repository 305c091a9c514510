import { fromPromise } from 'xstate';
import type { Observation } from '../wizard/contracts.js';
import { statusIn } from '../wizard/evidence/facts.js';
import type { LookInput } from '../wizard/wizardContext.js';
import type { WizardContext } from '../wizard/wizardContext.js';
import { wizardMachine } from '../wizard/wizardMachine.js';
import type { ActorImplementations } from './actorImplementations.js';
import type { World } from './browser/world.js';
import type { Observer } from './createObserver.js';
import { factIn } from './measured.js';
import { pause } from './probe/startDeadline.js';

/** Longest time for a reload to leave the page, in milliseconds; after it the reload counts as failed. */
const reloadTimeoutMs = 10_000;

/** Longest time that the first message waits for the full check, in milliseconds. Later facts join the conversation. */
const patienceMs = 2000;

export interface ActorOptions {
  world: World;
  observer: Observer;
  /** Loads the actors that wait for the visitor's first act. Tries again after a failure. */
  loadActorImplementations: () => Promise<ActorImplementations>;
  /** The previous page was reloading, and this is the page that came of it. */
  arrived: boolean;
  /** Resolves when the wizard opens for the first time: before that nothing is measured. */
  opened: Promise<void>;
  /** Takes over a full check that is still running when the first message is due. */
  onLate: (check: Promise<Observation>) => void;
}

/** The machine with its actors implemented. */
export function provideActors(options: ActorOptions): typeof wizardMachine {
  const { world, observer, opened, loadActorImplementations } = options;
  let hasArrived = options.arrived;
  const loadedActor = (name: keyof ActorImplementations) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the name says which input and output
    fromPromise(async ({ input }) => (await loadActorImplementations())[name](input as never));
  /** The file does not load when the visitor is offline: then one anonymous probe says so. */
  const check = (
    address: string,
    how: (actors: ActorImplementations) => Promise<Observation>,
  ): Promise<Observation> => loadActorImplementations().then(how, () => observer.inspectAddress(address));

  return wizardMachine.provide({
    actors: {
      inspectPage: fromPromise<Observation, LookInput>(async ({ input, signal }) => {
        await opened;
        const seen = await observer.inspectPage(input.address);
        if (!observer.hasActed()) return seen;
        const acted = { ...seen, hasActed: true } as const;
        // Where the browser does not tell the page's status, opening the wizard is reason enough for a request.
        const isKnown = input.address !== null || answered(seen, (status) => status >= 400);
        const address = input.address ?? input.page;
        if (address === null || (!isKnown && world.navigation().status !== null)) return acted;
        const full = check(address, (actors) => actors.fullCheck(address));
        const inTime = await Promise.race([full, pause(patienceMs, signal)]);
        if (!inTime) options.onLate(full);
        // Anybody's 403 or 404 is no reason to speak of an error of this page; a 401, and this visitor's own error, are.
        const isRefused =
          isKnown ||
          (inTime &&
            (answered(inTime, (status) => status === 401) ||
              Number(factIn(inTime.facts, 'visitor-status')) >= 400));
        if (!inTime || !isRefused) return acted;
        return { ...acted, ...inTime, facts: [...seen.facts, ...inTime.facts], hasActed: true };
      }),
      waitForServer: fromPromise<void, { untilMs: number }>(({ input, signal }) =>
        pause(input.untilMs - world.now(), signal),
      ),
      reloadPage: fromPromise<void, { context: WizardContext }>(async ({ input, signal }) => {
        if (!hasArrived) {
          await (await loadActorImplementations()).renewCopy(input.context);
          if (signal.aborted) return; // The wizard was removed meanwhile.
          world.reload();
        }
        hasArrived = false;
        await pause(reloadTimeoutMs, signal);
      }),
      ...(Object.fromEntries(deferredActors.map((name) => [name, loadedActor(name)])) as object),
      checkAddress: fromPromise<Observation, LookInput>(({ input }) => {
        // Where no address is known to have failed, none is asked: the page's own would be another question.
        const address = input.address ?? '';
        return check(address, (actors) => actors.checkAddress(address));
      }),
    },
  });
}

/** The actors that wait for the visitor's first act. */
const deferredActors = [
  'findAddress',
  'findSiteLinks',
  'listData',
  'clearData',
  'readInput',
  'deliverReport',
  'copyAddress',
] as const satisfies (keyof ActorImplementations)[];

/** True when an answer had such a status. */
const answered = ({ facts }: Observation, fits: (status: number) => boolean): boolean =>
  facts.map(statusIn).some((status) => status !== undefined && fits(status));

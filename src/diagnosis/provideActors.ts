import { fromPromise } from 'xstate';
import type { Observation } from '../wizard/contracts.js';
import { statusIn } from '../wizard/evidence/facts.js';
import type { LookInput } from '../wizard/setup.js';
import type { WizardContext } from '../wizard/vocabulary.js';
import { wizardMachine } from '../wizard/wizardMachine.js';
import { pause } from './probe/deadline.js';
import type { ActorImplementations } from './actorImplementations.js';
import type { Observer } from './observe.js';
import type { World } from './browser/world.js';

/** How long loading the page again may take until it is said that it did not happen. */
const reloadTimeoutMs = 10_000;

/** How long the first message waits for a closer look; what that finds later is said then. Milliseconds. */
const patienceMs = 2000;

export interface ActorOptions {
  world: World;
  observer: Observer;
  /** What only an act of the visitor's can want is brought then. Tries again after a failure. */
  loadActorImplementations: () => Promise<ActorImplementations>;
  /** The page before was busy with a reload, and this is the page that came of it. */
  arrived: boolean;
  /** Resolves when the wizard is open for the first time: nothing is looked at for nobody. */
  opened: Promise<void>;
  /** Takes a closer look that is still under way when the first message should stand. */
  onLate: (deeper: Promise<Observation>) => void;
}

/** The machine with the world put in. */
export function provideActors(options: ActorOptions): typeof wizardMachine {
  const { world, observer, opened, loadActorImplementations: bringDeeds } = options;
  let hasArrived = options.arrived;
  const deed = (name: keyof ActorImplementations) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the name says which input and output
    fromPromise(async ({ input }) => (await bringDeeds())[name](input as never));
  /** Who is offline gets no file either: the plain look says so. */
  const look = (
    address: string,
    how: (deeds: ActorImplementations) => Promise<Observation>,
  ): Promise<Observation> => bringDeeds().then(how, () => observer.inspectAddress(address));

  return wizardMachine.provide({
    actors: {
      inspectPage: fromPromise<Observation, LookInput>(async ({ input, signal }) => {
        await opened;
        const seen = await observer.inspectPage(input.address);
        if (!observer.hasActed()) return seen;
        const acted = { ...seen, hasActed: true } as const;
        // Where the browser does not tell the page's status, the visitor's wish for help is reason enough to ask.
        const isKnown = input.address !== null || answered(seen, (status) => status >= 400);
        const address = input.address ?? input.page;
        if (address === null || (!isKnown && world.navigation().status !== null)) return acted;
        const deeper = look(address, (deeds) => deeds.fullCheck(address));
        const inTime = await Promise.race([deeper, pause(patienceMs, signal)]);
        if (!inTime) options.onLate(deeper);
        if (!inTime || !(isKnown || answered(inTime, (status) => status === 401))) return acted;
        return { ...acted, ...inTime, facts: [...seen.facts, ...inTime.facts], hasActed: true };
      }),
      waitForServer: fromPromise<void, { untilMs: number }>(({ input, signal }) =>
        pause(input.untilMs - world.now(), signal),
      ),
      reloadPage: fromPromise<void, { context: WizardContext }>(async ({ input, signal }) => {
        if (!hasArrived) {
          await (await bringDeeds()).renewCopy(input.context);
          if (signal.aborted) return; // taken out meanwhile
          world.reload();
        }
        hasArrived = false;
        await pause(reloadTimeoutMs, signal);
      }),
      ...(Object.fromEntries(loadedActors.map((name) => [name, deed(name)])) as object),
      checkAddress: fromPromise<Observation, LookInput>(({ input }) => {
        const address = input.address ?? input.page ?? '';
        return look(address, (deeds) => deeds.checkAddress(address));
      }),
    },
  });
}

/** What only an act of the visitor's can want. */
const loadedActors = [
  'findAddress',
  'findSiteLinks',
  'listData',
  'clearData',
  'readInput',
  'deliverReport',
  'copyAddress',
] as const satisfies (keyof ActorImplementations)[];

/** Whether something was answered with such a status. */
const answered = ({ facts }: Observation, fits: (status: number) => boolean): boolean =>
  facts.map(statusIn).some((status) => status !== undefined && fits(status));

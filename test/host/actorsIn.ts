import { allErrorWords } from '../../src/copy/allErrorWords.js';
import { createActorImplementations } from '../../src/diagnosis/actorImplementations.js';
import type {
  ActorImplementationOptions,
  ActorImplementations,
} from '../../src/diagnosis/actorImplementations.js';
import { createChecks } from '../../src/diagnosis/createChecks.js';

/** What an act can want, on a site whose owner said nothing. */
export const actorsIn = ({
  world,
  observer,
  signal,
  ...more
}: Pick<ActorImplementationOptions, 'world' | 'observer' | 'signal'> &
  Partial<ActorImplementationOptions>): ActorImplementations =>
  createActorImplementations({
    world,
    observer,
    signal,
    checks: createChecks({ world, observer, signal, checkUrl: null, isPosted: false }),
    homeUrl: `${world.origin}/`,
    clearUrl: null,
    reportUrl: null,
    loadErrorWords: () => Promise.resolve(Object.values(allErrorWords)),
    reportFor: () => Promise.resolve({ text: 'the report', data: { status: 401 } }),
    ...more,
  });

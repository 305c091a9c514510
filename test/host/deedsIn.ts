import { createDeeds } from '../../src/diagnosis/actorImplementations.js';
import type { DeedOptions, Deeds } from '../../src/diagnosis/actorImplementations.js';
import { createCloserLook } from '../../src/diagnosis/fullCheck.js';

/** What an act can want, on a site whose owner said nothing. */
export const deedsIn = ({
  world,
  observer,
  signal,
  ...more
}: Pick<DeedOptions, 'world' | 'observer' | 'signal'> & Partial<DeedOptions>): Deeds =>
  createDeeds({
    world,
    observer,
    signal,
    closer: createCloserLook({ world, observer, signal, checkUrl: null, isPosted: false }),
    homeUrl: `${world.origin}/`,
    clearUrl: null,
    reportUrl: null,
    reportFor: () => Promise.resolve({ text: 'the report', data: { status: 401 } }),
    ...more,
  });

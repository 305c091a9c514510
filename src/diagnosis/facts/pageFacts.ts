import type { Fact } from '../../wizard/contracts.js';
import type { World } from '../browser/world.js';
import { factFrom, measured } from '../measured.js';

/** The state of the page that its facts depend on. */
export interface PageState {
  world: World;
  /** The owner says that this page answered 401. */
  knownAs401: boolean;
  /** The page came back from the history, its scripts still running. */
  wasRestored: boolean;
}

/**
 * Facts that the page tells about itself, without any request to its address. What few pages need is loaded where there
 * may be something to read; where a file does not load, its facts are missing. Never throws, never rejects.
 */
export async function pageFacts(state: PageState): Promise<Fact[]> {
  const { world, knownAs401 } = state;
  const { status } = world.navigation();
  const isRefused = status === null ? knownAs401 : status === 401 || status === 403;
  return [
    ...measured('page-status', status),
    // Where the engine does not tell, the owner's word counts.
    ...(status === null && knownAs401 ? factFrom('page-status', 401, 'configured') : []),
    ...(await factsInWords(world, status)),
    ...(isRefused && world.hasSignInForm() ? measured('sign-in-page', 'here') : []),
    ...(await copyFacts(state, false)),
    ...(await doubleFacts(world)),
  ];
}

async function factsInWords(world: World, status: number | null): Promise<Fact[]> {
  const { serverTiming } = world.navigation();
  if (serverTiming.length === 0 && !`${world.title()} ${world.heading()}`.includes('401')) return [];
  const file = await import('./wordFacts.js').catch(() => null);
  return file?.wordFacts(world, status) ?? [];
}

/**
 * The store that the page on show came from. Never rejects.
 *
 * @param isWorkersCopy it is proved that the worker's answer is not the network's
 */
export async function copyFacts(
  { world, wasRestored }: Pick<PageState, 'world' | 'wasRestored'>,
  isWorkersCopy: boolean,
): Promise<Fact[]> {
  const { deliveryType, type, transferSize, bodySize, loaded } = world.navigation();
  const mayBeCopy =
    isWorkersCopy || wasRestored || transferSize === 0 || deliveryType || type === 'back_forward';
  if (!mayBeCopy) return [];
  const readings = { deliveryType, navigationType: type, transferSize, bodySize, loaded };
  const controlled = world.isControlled();
  const stored = await loadStoredFacts();
  return stored?.copy({ ...readings, controlled, isWorkersCopy, wasRestored }) ?? [];
}

/** Cookies of one name that are there more than once. */
async function doubleFacts(world: World): Promise<Fact[]> {
  const cookies = world.cookies();
  const names = cookies.split(/;\s*/).map((pair) => pair.split('=', 1)[0]);
  if (new Set(names).size === names.length) return [];
  return (await loadStoredFacts())?.doubles(cookies) ?? [];
}

const loadStoredFacts = () =>
  import('./storedFacts.js').then(
    ({ storedFacts }) => storedFacts,
    () => null,
  );

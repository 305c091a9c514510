import { subCodes } from '../wizard/contracts.js';
import type { Fact } from '../wizard/contracts.js';
import type { World } from './browser/world.js';
import { factFrom, measured } from './measured.js';

/** The state of the page that its facts depend on. */
export interface PageState {
  world: World;
  /** The owner says that this page answered 401. */
  knownAs401: boolean;
  /** The page came back from the history, its scripts still running. */
  wasRestored: boolean;
}

/** Facts that the page tells about itself, without any request. Never throws. */
export async function pageFacts(state: PageState): Promise<Fact[]> {
  const { world, knownAs401 } = state;
  const { status } = world.navigation();
  const says401 = /^\W*(?:HTTP\s+)?(?:(?:Error|Status)\s+)?401\b/i.test(world.title());
  return [
    ...measured('page-status', status),
    // Where the engine does not tell, the owner's word counts.
    ...(status === null && knownAs401 ? factFrom('page-status', 401, 'configured') : []),
    ...(status !== null && status < 400 && says401 ? measured('text-status', 401) : []),
    ...serverTimingFacts(world),
    ...(await copyFacts(state, null)),
    ...(await doubleFacts(world)),
  ];
}

/** The IIS sub-code that the owner has the server send in `Server-Timing`. */
function serverTimingFacts({ navigation }: World): Fact[] {
  const texts = navigation().serverTiming.map(({ name, description }) => `${name} ${description}`);
  return measured(
    'sub-code',
    subCodes.find((code) => texts.some((text) => text.split(' ').includes(code))),
  );
}

/**
 * The store that the page on show came from.
 *
 * @param answerHasDate an answer of the page's address had a `Date`; null without any answer
 */
export async function copyFacts(
  { world, wasRestored }: Pick<PageState, 'world' | 'wasRestored'>,
  answerHasDate: boolean | null,
): Promise<Fact[]> {
  const { deliveryType, type, transferSize, bodySize, loaded } = world.navigation();
  const controlled = world.isControlled();
  const mayBeCopy =
    controlled || wasRestored || transferSize === 0 || Boolean(deliveryType) || type === 'back_forward';
  if (!mayBeCopy) return [];
  const { storedFacts } = await import('./storedFacts.js');
  const readings = { deliveryType, navigationType: type, transferSize, bodySize, loaded };
  return storedFacts.copy({ ...readings, controlled, answerHasDate, wasRestored });
}

/** Cookies of one name that are there more than once. */
async function doubleFacts(world: World): Promise<Fact[]> {
  const cookies = world.cookies();
  const names = cookies.split(/;\s*/).map((pair) => pair.split('=', 1)[0]);
  if (new Set(names).size === names.length) return [];
  return (await import('./storedFacts.js')).storedFacts.doubles(cookies);
}

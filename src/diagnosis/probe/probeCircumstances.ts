import type { World } from '../browser/world.js';

/** The circumstances of a probe that its facts depend on. */
export interface ProbeCircumstances {
  /** The address that was probed. */
  address: string;
  /** The visitor's cookies went along: the status is this visitor's, and not anybody's. */
  carriesCookies: boolean;
  /** The page that probed it. */
  world: World;
}

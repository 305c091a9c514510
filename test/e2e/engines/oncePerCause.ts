import type { Room } from '../../../demo/room.js';
import { rooms } from '../../../demo/rooms.js';
import { journeys } from '../journeys/journeys.js';

/** Firefox gives no kept 403 to a link (measured), so there the worker stands for all stored copies. */
const leftOut: readonly string[] = ['old-copy'];

/** One room for each cause: the first of the list that has a journey. */
export const oncePerCause: readonly Room[] = rooms
  .filter(({ name }) => journeys[name] && !leftOut.includes(name))
  .filter(({ cause }, at, all) => all.findIndex((other) => other.cause === cause) === at);

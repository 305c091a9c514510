import type { Room } from '../../../demo/room.js';
import { rooms } from '../../../demo/rooms.js';
import { journeys } from '../journeys/journeys.js';

/**
 * Firefox gives no kept 403 to a link (measured), so there the worker stands for all stored copies. WebKit tells no status
 * of the page, so there a colleague's page stands for all that is not permitted.
 */
const leftOut: readonly string[] = ['old-copy', 'forbidden'];

/** One room for each cause: the first of the list that has a journey. */
export const oncePerCause: readonly Room[] = rooms
  .filter(({ name }) => journeys[name] && !leftOut.includes(name))
  .filter(({ cause }, at, all) => all.findIndex((other) => other.cause === cause) === at);

import type { Room } from './room.js';
import { basic } from './rooms/basic.js';
import { bearer } from './rooms/bearer.js';
import { flaky } from './rooms/flaky.js';
import { forbidden } from './rooms/forbidden.js';
import { locked } from './rooms/locked.js';
import { session } from './rooms/session.js';
import { staleCookie } from './rooms/staleCookie.js';

/** Every room, in the order of the list on the standalone page. */
export const rooms: readonly Room[] = [session, basic, bearer, flaky, staleCookie, locked, forbidden];

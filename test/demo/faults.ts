import { rooms } from '../../demo/rooms.js';
import type { Room } from '../../demo/room.js';
import type { WireRequest } from './askServer.js';

/** What a browser sends that still carries the cookie from before the notice board was rebuilt. */
export const oldCookie = { Cookie: 'session=v1-abandoned' };

/** How a visitor comes upon a room's fault. */
export interface WayToFault {
  path: string;
  plainPath: string;
  more: Partial<WireRequest>;
}

const special: Readonly<Record<string, Partial<WayToFault>>> = {
  'stale-cookie': { more: { headers: oldCookie } },
  'two-cookies': { more: { headers: { Cookie: 'session=old; session=b7-current' } } },
  form: { more: { form: { seeds: 'Peas' } } },
  typo: { path: '/programme.', plainPath: '/programme/plain.' },
};

/** Mostly it is enough to ask for the protected page. */
export function wayToFault({ name, protectedPath }: Room): WayToFault {
  return { path: protectedPath, plainPath: `${protectedPath}/plain`, more: {}, ...special[name] };
}

/** Rooms whose server refuses; the fault of the others lies in the browser alone, or on another site. */
export const faultyRooms = rooms.filter(({ name }) => !['old-worker', 'portal'].includes(name));

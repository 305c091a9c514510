import type { Room } from '../room.js';

/** The origin of a room, on the port that the list itself is served from. Never throws. */
export function roomOrigin(room: Pick<Room, 'name' | 'domain'>, listAddress: string): string {
  return `http://${room.name}.${room.domain ?? 'localhost'}:${new URL(listAddress).port}`;
}

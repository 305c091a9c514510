import { errorPage } from '../pages/errorPage.js';
import { pageAnswer, seeOther } from '../pages/page.js';
import type { Answer, Guard, Refusal, Room, Visit } from '../room.js';
import { openedPage, plainSuffix, sharedPage } from '../pages/sharedPages.js';

/** A room that is being visited: its memory, and whether its fault is still there. */
export interface OpenRoom {
  answer(visit: Visit): Answer;
  /** Headers of every answer of this host, files included. */
  headersEverywhere(): Answer['headers'];
  /** Resets the room to its start, fault included. */
  reset(): void;
  /** Removes the fault: the protected page answers 200 to everybody. */
  heal(): void;
}

/**
 * Opens a room at its start.
 * @param now milliseconds since the epoch
 */
export function openRoom(room: Room, now: () => number): OpenRoom {
  let guard = room.start(now);
  let isHealed = false;
  const reset = (): void => {
    guard = room.start(now);
    isHealed = false;
  };
  return {
    reset,
    heal: () => {
      isHealed = true;
    },
    headersEverywhere: () => guard.headersEverywhere?.(isHealed) ?? {},
    answer: (visit) => {
      if (visit.path === '/reset' && visit.method === 'POST') {
        reset();
        return seeOther(room.firstPath, forgetEverything(room));
      }
      return answerVisit(room, guard, isHealed, visit);
    },
  };
}

/** {@link Room.firstPath} of the variant that has no tag once it opens. Never throws. */
export function plainFirstPath(room: Room): string {
  const [path = '/', ...query] = room.firstPath.split('?');
  return room.plainFirstPath ?? [path === '/' ? plainSuffix : path + plainSuffix, ...query].join('?');
}

function answerVisit(room: Room, guard: Guard, isHealed: boolean, visit: Visit): Answer {
  const isPlain = visit.path === room.protectedPath + plainSuffix;
  const isProtected = isPlain || visit.path === room.protectedPath;
  if (!isProtected || visit.method !== (room.method ?? 'GET')) {
    const reply = guard.answer?.(visit, isHealed) ?? sharedPage(room, visit);
    return asAnswer(room, reply, visit);
  }
  const reply = isHealed ? null : guard.refuse(visit);
  return asAnswer(room, reply ?? openedPage(room, visit, !isPlain), visit);
}

function asAnswer(room: Room, reply: Answer | Refusal, visit: Visit): Answer {
  if ('body' in reply) return reply;
  const challenge = reply.challenge === null ? {} : { 'WWW-Authenticate': reply.challenge };
  return pageAnswer(reply.status, errorPage(room, reply, visit), { ...challenge, ...reply.headers });
}

/** Clear-Site-Data also drops the wizard's saved conversation and, in Chromium, a password given to Basic. */
function forgetEverything(room: Room): Answer['headers'] {
  const expired = (room.cookiePaths ?? ['/']).flatMap((path) =>
    room.cookies.map((name) => `${name}=; HttpOnly; Path=${path}; SameSite=Lax; Max-Age=0`),
  );
  const cache = room.isCached ? ', "cache"' : '';
  return { 'Clear-Site-Data': `"cookies", "storage"${cache}`, 'Set-Cookie': expired };
}

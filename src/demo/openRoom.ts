import { errorPage } from './errorPage.js';
import { pageAnswer, seeOther } from './page.js';
import type { Answer, Guard, Refusal, Room, Visit } from './room.js';
import { methodNotAllowed, openedPage, sharedPage } from './sharedPages.js';

/** A room that is being visited: its memory, and whether its fault is still there. */
export interface OpenRoom {
  answer(visit: Visit): Answer;
  /** Back to the start, fault included. */
  reset(): void;
  /** Takes the fault away: the protected page answers 200 to everybody. */
  heal(): void;
}

const plainSuffix = '/plain';

/** Opens a room at its start. */
export function openRoom(room: Room): OpenRoom {
  let guard = room.start();
  let isHealed = false;
  const reset = (): void => {
    guard = room.start();
    isHealed = false;
  };
  return {
    reset,
    heal: () => {
      isHealed = true;
    },
    answer: (visit) => {
      if (visit.path === '/reset' && visit.method === 'POST') {
        reset();
        return seeOther(room.firstPath, forgetEverything(room));
      }
      return answerVisit(room, guard, isHealed, visit);
    },
  };
}

/** The way in to the variant of {@link Room.firstPath} that carries no tag once it opens. Never throws. */
export function plainFirstPath(room: Room): string {
  const [path = '/', ...query] = room.firstPath.split('?');
  return [path === '/' ? plainSuffix : path + plainSuffix, ...query].join('?');
}

function answerVisit(room: Room, guard: Guard, isHealed: boolean, visit: Visit): Answer {
  const isPlain = visit.path === room.protectedPath + plainSuffix;
  if (!isPlain && visit.path !== room.protectedPath) return guard.answer?.(visit) ?? sharedPage(room, visit);
  if (visit.method !== 'GET') return methodNotAllowed();
  const refusal = isHealed ? null : guard.refuse(visit);
  return refusal === null ? openedPage(room, visit, !isPlain) : refuse(room, refusal, visit);
}

function refuse(room: Room, refusal: Refusal, visit: Visit): Answer {
  const challenge = refusal.challenge === null ? {} : { 'WWW-Authenticate': refusal.challenge };
  return pageAnswer(refusal.status, errorPage(room, refusal, visit), challenge);
}

/** Clear-Site-Data also drops the wizard's saved conversation and, in Chromium, a password given to Basic. */
function forgetEverything(room: Room): Answer['headers'] {
  const expired = room.cookies.map((name) => `${name}=; HttpOnly; Path=/; SameSite=Lax; Max-Age=0`);
  return { 'Clear-Site-Data': '"cookies", "storage"', 'Set-Cookie': expired };
}

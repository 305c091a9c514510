import type { IncomingMessage } from 'node:http';
import { purposeOf } from './purposeOf.js';
import type { Answer, Visit } from '../room.js';

/** One request, as the tests read it. Nothing secret is kept: that a password came, not which. */
export interface LoggedRequest {
  /** The room's name, or `standalone`. */
  room: string;
  method: string;
  /** Without the query. */
  path: string;
  /** 0 where the connection was cut instead of an answer. */
  status: number;
  /** `WWW-Authenticate` of the answer. */
  challenge: string | null;
  /** Whether a Cookie header was sent. */
  cookie: boolean;
  /** Whether an Authorization header was sent. */
  authorization: boolean;
  /** What the browser says it asked for; `other` also where it says nothing. */
  purpose: Visit['purpose'];
}

/** What the log keeps of a request and its answer. Never throws. */
export function logEntry(request: IncomingMessage, answer: Answer, room: string): LoggedRequest {
  const challenge = answer.headers['WWW-Authenticate'];
  return {
    room,
    method: request.method ?? '',
    path: (request.url ?? '').replace(/[?#].*$/s, ''),
    status: answer.status,
    challenge: typeof challenge === 'string' ? challenge : null,
    cookie: request.headers.cookie !== undefined,
    authorization: request.headers.authorization !== undefined,
    purpose: purposeOf(request.headers),
  };
}

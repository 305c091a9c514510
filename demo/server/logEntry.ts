import type { IncomingMessage } from 'node:http';
import { purposeOf } from './purposeOf.js';
import type { Answer, Visit } from '../room.js';

/** One request, as the tests read it. No secret is logged: that a password was sent, not which one. */
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
  /** A Cookie header was sent. */
  cookie: boolean;
  /** An Authorization header was sent. */
  authorization: boolean;
  /** Purpose of the request as the browser states it; `other` where it states none. */
  purpose: Visit['purpose'];
}

/** The log's record of a request and its answer. Never throws. */
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

import type { Cause, Step } from '../src/wizard/contracts.js';

/**
 * A room of the demo: a small site with one page that is refused for a known reason.
 * Adding a room means one file in `rooms/` and one row in `rooms.ts`.
 */

/** A parsed request: everything that a room may base its answer on. */
export interface Visit {
  /** HEAD is shown as GET; the server leaves the body out. */
  method: string;
  path: string;
  query: URLSearchParams;
  /** Body of a POST, at most 10 kB; empty for any other method. */
  body: string;
  /** The same as the fields of a form. */
  form: URLSearchParams;
  cookies: ReadonlyMap<string, string>;
  /** Every cookie as it was sent, `name=value`: one name may come several times. */
  everyCookie: readonly string[];
  authorization: string | null;
  /** Purpose of the request as the browser states it: a page to show, an answer for a script, anything else. */
  purpose: 'navigate' | 'fetch' | 'other';
  /** Address of the standalone page, for the link to the list of rooms. */
  listAddress: string;
}

/** Answer to the browser. `Content-Length` and, unless it is there, `Date` are added by the server. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[]>>;
  body: string | Buffer;
}

/** No answer: the connection is cut. It is logged with the status 0. */
export const noAnswer: Answer = { status: 0, headers: {}, body: '' };

/** The refusal of a page, and the words of its error page. */
export interface Refusal {
  status: 401 | 403 | 429 | 503;
  /** Value of `WWW-Authenticate`, where one is sent. */
  challenge: string | null;
  heading: string;
  sentence: string;
  /** Headers besides those of every page. */
  headers?: Answer['headers'];
  /** HTML of a line below the help: a link to a page that stands in for something that no page can do. */
  standIn?: string;
}

/** The memory and the decisions of a started room. Starting another one resets the room. */
export interface Guard {
  /**
   * Decides on the protected page: null shows it, a refusal becomes the error page, and an answer is sent as it is.
   * Called once for each request, and no longer once the fault is removed.
   */
  refuse(visit: Visit): Refusal | Answer | null;
  /** Answers the room's other pages; null for pages that every room has. */
  answer?(visit: Visit, isHealed: boolean): Refusal | Answer | null;
  /** Headers of every answer of this host, files included. */
  headersEverywhere?(isHealed: boolean): Answer['headers'];
}

/** Colours that a room's pages can have, see `looks/colours.css`: one for each room. */
export type Accent =
  | ('plum' | 'berry' | 'rose' | 'coral' | 'rust' | 'amber' | 'straw' | 'slate')
  | ('olive' | 'fern' | 'moss' | 'pine' | 'jade' | 'lagoon' | 'teal' | 'azure')
  | ('sand' | 'brick')
  | ('steel' | 'sea' | 'cobalt' | 'indigo' | 'ink' | 'violet' | 'orchid' | 'heather');

/** Name of the site that the pages belong to. */
export interface Site {
  name: string;
  accent: Accent;
  /** Path that the site's name links to. */
  homePath: string;
}

/** Options of the wizard, named as the attributes of `<fix-401>`; `true` is an attribute without value. */
export type TagOptions = Readonly<Record<string, string | true>>;

/** A room of the demo. */
export interface Room {
  /** Host name without its domain. */
  name: string;
  /** `test` for a room that needs http without a secure context: browsers trust `localhost`. */
  domain?: 'test';
  title: string;
  /** One sentence for the list of rooms. */
  story: string;
  /** The cause of the refusal, by the wizard's name for it. */
  cause: Cause;
  /** The step that helps. */
  step: Step;
  /** The first page of a visit, query included. */
  firstPath: string;
  /** The first page of the variant without the tag, where it is not the first path followed by `/plain`. */
  plainFirstPath?: string;
  /** The refused page. Followed by `/plain`, it has no tag once it opens. */
  protectedPath: string;
  /** Method of the protected page: GET, unless it takes a form. */
  method?: 'POST';
  site: Site;
  /** Mail address of the site's owner. */
  email: string;
  /** The site has the pages of `signIn.ts`. */
  hasSignIn: boolean;
  /** Form of the wizard in the error page: the element `<fix-401>`, or the bubble of the script tag alone. */
  wizard: 'element' | 'bubble';
  /** The wizard's options on the page with this path. */
  options(path: string): TagOptions;
  /** Names of the cookies that a reset of the room deletes. */
  cookies: readonly string[];
  /** Paths on which they are deleted; `/` by default. */
  cookiePaths?: readonly string[];
  /** The browser keeps pages of this site: resetting it must empty the browser's cache. */
  isCached?: true;
  /** Content of the protected page once it opens. */
  opened: { heading: string; lead: string; rows: ReadonlyArray<readonly [string, string]> };
  /**
   * Starts the room without any memory.
   * @param now milliseconds since the epoch
   */
  start(now: () => number): Guard;
}

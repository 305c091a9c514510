import type { Cause, Step } from '../src/wizard/contracts.js';

/**
 * A room of the demo: a small site with one page that is refused for a known reason.
 * Adding a room means one file in `rooms/` and one row in `rooms.ts`.
 */

/** A request, read: what a room may look at to decide on its answer. */
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
  /** Address of the standalone page, for the way back to the list of rooms. */
  listAddress: string;
}

/** Answer to the browser. `Content-Length` and, unless it is there, `Date` are added by the server. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[]>>;
  body: string | Buffer;
}

/** No answer: the connection is cut. It stands in the log with the status 0. */
export const noAnswer: Answer = { status: 0, headers: {}, body: '' };

/** Why a room keeps a page shut, and how its error page says so. */
export interface Refusal {
  status: 401 | 403 | 429 | 503;
  /** Value of `WWW-Authenticate`, where one is sent. */
  challenge: string | null;
  heading: string;
  sentence: string;
  /** Headers beside those of every page. */
  headers?: Answer['headers'];
  /** HTML of a line below the help: the page that stands in for what no page can do. */
  standIn?: string;
}

/** A room while it is open: it keeps the room's memory. Starting another one sets the room back. */
export interface Guard {
  /**
   * Decides on the protected page: null shows it, a refusal becomes the error page, and an answer goes out as
   * it is. Asked once for each request, and never after the fault was taken away.
   */
  refuse(visit: Visit): Refusal | Answer | null;
  /** The same for the room's other pages; null leaves a page to those that every room has. */
  answer?(visit: Visit, isHealed: boolean): Refusal | Answer | null;
  /** Headers of every answer of this host, its files included. */
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
  /** Where the site's name leads to. */
  homePath: string;
}

/** Options of the wizard, named as the attributes of `<fix-401>`; `true` is an attribute without value. */
export type TagOptions = Readonly<Record<string, string | true>>;

/** A room of the demo. */
export interface Room {
  /** Host name without its domain. */
  name: string;
  /** `test` for a room that needs plain http which browsers do not trust, as they do that of `localhost`. */
  domain?: 'test';
  title: string;
  /** One sentence for the list of rooms. */
  story: string;
  /** Why the page is refused, as the wizard names it. */
  cause: Cause;
  /** The step that gets a visitor out. */
  step: Step;
  /** Where a visitor enters, query included. */
  firstPath: string;
  /** The same for the variant without the tag, where it is not the first path with `/plain` behind it. */
  plainFirstPath?: string;
  /** The page that is refused. The same with `/plain` behind it carries no tag once it opens. */
  protectedPath: string;
  /** How the protected page is asked for: GET, unless it takes a form. */
  method?: 'POST';
  site: Site;
  /** Where the site's owner can be reached. */
  email: string;
  /** The site has the pages of `signIn.ts`. */
  hasSignIn: boolean;
  /** How the wizard stands in the error page: as `<fix-401>`, or as the bubble of the script tag alone. */
  wizard: 'element' | 'bubble';
  /** The wizard's options on the page with this path. */
  options(path: string): TagOptions;
  /** Names of the cookies that setting the room back deletes. */
  cookies: readonly string[];
  /** Paths on which they are deleted: `/` unless it says more. */
  cookiePaths?: readonly string[];
  /** The browser keeps pages of this site: resetting it must empty the browser's cache. */
  isCached?: true;
  /** Content of the protected page once it opens. */
  opened: { heading: string; lead: string; rows: ReadonlyArray<readonly [string, string]> };
  /**
   * Opens the room with nothing remembered.
   * @param now milliseconds since the epoch
   */
  start(now: () => number): Guard;
}

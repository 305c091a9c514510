/**
 * What a room of the demo is: a small site of its own with one page that answers 401 (or 403) for a
 * known reason. Adding a room means one file in `rooms/` and one row in `rooms.ts`.
 */

/** A request, read: what a room may look at to decide on its answer. */
export interface Visit {
  /** HEAD is shown as GET; the server leaves the body out. */
  method: string;
  path: string;
  query: URLSearchParams;
  /** Fields of a form that was sent; empty unless the method is POST. */
  form: URLSearchParams;
  cookies: ReadonlyMap<string, string>;
  authorization: string | null;
  /** Address of the standalone page, for the way back to the list of rooms. */
  listAddress: string;
}

/** What goes back to the browser. `Content-Length` and `Date` are added by the server. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[]>>;
  body: string | Buffer;
}

/** Why a room keeps its page shut, and how its error page says so. */
export interface Refusal {
  status: 401 | 403;
  /** Value of `WWW-Authenticate`; a 403 has none. */
  challenge: string | null;
  heading: string;
  sentence: string;
}

/** A room while it is open: it keeps the room's memory. Starting another one sets the room back. */
export interface Guard {
  /** Decides on the protected page: a refusal, or null to show it. Asked once for each request. */
  refuse(visit: Visit): Refusal | null;
  /** Answers the room's other pages; null leaves a page to those that every room has. */
  answer?(visit: Visit): Answer | null;
}

/** Colours that a room's pages can have, see `pages.css`. */
export type Accent = 'plum' | 'teal' | 'ink' | 'rust' | 'moss' | 'sea' | 'slate';

/** Whose pages these are. */
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
  /** Host name without `.localhost`. */
  name: string;
  title: string;
  /** One sentence for the list of rooms. */
  story: string;
  /** Where a visitor enters, query included. */
  firstPath: string;
  /** The page that is refused. The same with `/plain` behind it carries no tag once it opens. */
  protectedPath: string;
  site: Site;
  /** Where the site's owner can be reached. */
  email: string;
  /** Whether the account of `credentials.ts` opens something here. */
  hasAccount: boolean;
  /** Whether the site has the pages of `signIn.ts`. */
  hasSignIn: boolean;
  /** How the wizard stands in the error page: as `<fix-401>`, or as the bubble of the script tag alone. */
  wizard: 'element' | 'bubble';
  /** The wizard's options on the page with this path. */
  options(path: string): TagOptions;
  /** Names of the cookies that setting the room back deletes. */
  cookies: readonly string[];
  /** What the protected page shows once it opens. */
  opened: { heading: string; lead: string; rows: ReadonlyArray<readonly [string, string]> };
  /** Opens the room with nothing remembered. */
  start(): Guard;
}

import type { Cleared, DataKind, FactValues, StoredData } from '../../wizard/contracts.js';
import type { Engine } from '../challenge/forecastBox.js';

/**
 * How the browser got the page. Null where an engine does not tell, and once the page shows another address than the one
 * that was loaded (`history.pushState`).
 */
export interface Navigation {
  /** HTTP status of the page's own request. WebKit does not tell. */
  status: number | null;
  /** `cache`, or empty for the network. Only Chromium tells. */
  deliveryType: string | null;
  /** `navigate`, `reload`, `back_forward`, `prerender`. */
  type: string | null;
  /** Bytes; 0 for a stored copy. Firefox says 0 until the page is loaded. */
  transferSize: number | null;
  bodySize: number | null;
  /** Milliseconds since the page's time origin when a service worker took the request; 0 without one, and in Firefox. */
  workerStart: number;
  /** The page's `load` event has passed. */
  loaded: boolean;
  /** Entries of the response's `Server-Timing` header. */
  serverTiming: readonly { name: string; description: string }[];
}

/** The way in which the browser got an answer, by its resource timing. */
export interface Delivery {
  /** No byte and no protocol: a service worker answered. */
  byWorker: boolean;
  /** It came from the cache storage. Only Chromium tells. */
  fromStore: boolean;
}

/** Actions in the browser that the visitor asked for, or that wait for the first act. None rejects. */
export interface BrowserActions {
  /** Writes a cookie and reads it back. Null where that is not possible at all (a sandboxed frame). */
  testCookies: () => Promise<FactValues['cookies'] | null>;
  /**
   * Writes a plain and a partitioned cookie, and resolves to a function that tells if all of them have gone. It removes
   * what is left of them.
   */
  plantCookies: () => Promise<() => Promise<boolean>>;
  /** The navigation preload of the page's service worker is on. False where the browser has none. */
  preloadsNavigation: () => Promise<boolean>;
  /** The delivery of the last request of this page for the address; null where the browser's timing has none. */
  deliveryOf: (address: string) => Delivery | null;
  /** Lists what the browser keeps of this site: names, never values. */
  listData: () => Promise<StoredData[]>;
  /** Removes these kinds, and resolves to what is left of them. */
  clearData: (kinds: readonly DataKind[]) => Promise<Cleared['left']>;
  /** Resolves to true when the text is on the clipboard. */
  copyText: (text: string) => Promise<boolean>;
  /** Resolves to true when the text went to an application of the visitor's choice. */
  shareText: (text: string) => Promise<boolean>;
  /** Offers a text file as a download. False where that is not possible. */
  saveFile: (name: string, text: string) => boolean;
}

/** The browser as the diagnosis sees it. It is passed in: no other code reaches for the browser's globals. */
export interface World {
  /** The page's own address without its fragment; null where it is not http(s). */
  page: string | null;
  /** Origin of the page's requests: `null`, as text, in a sandboxed frame. */
  origin: string;
  fetch: typeof fetch;
  navigation: () => Navigation;
  /** Title of the document. An application may have set it. */
  title: () => string;
  /** Text of the first heading, of level 1 or 2; empty without one. */
  heading: () => string;
  /** The page shows a form to sign in. */
  hasSignInForm: () => boolean;
  /** A script of the page has requested this address. */
  isRequested: (address: string) => boolean;
  /** A service worker controls this page. False where the browser has none, or refuses to tell. */
  isControlled: () => boolean;
  /** All cookies that a script is shown, as in `document.cookie`; empty where the browser refuses. */
  cookies: () => string;
  /**
   * Firefox reads several header lines of one name as null, Chromium and WebKit join them (measured in Firefox ESR 153,
   * Chromium 156 and WebKitGTK 2.50).
   */
  engine: Engine;
  /**
   * A request with `keepalive` never opens the browser's password box, and passes the service worker (measured in Firefox
   * ESR 153; in Chromium 156 and WebKitGTK 2.50 it opens one).
   */
  keepaliveOpensNoBox: boolean;
  /** The page stands in a frame of another origin. */
  isInForeignFrame: boolean;
  /** The page was started from the home screen, without a browser's controls. */
  isHomeScreenApp: boolean;
  agent: { userAgent: string; brands?: readonly string[]; maxTouchPoints?: number };
  reload: () => void;
  /** The system has a share sheet. Absent on plain http, and on most desktops. */
  canShare: boolean;
  /** Loads the actions that wait for the visitor's first act. Rejects when the file does not load. */
  loadBrowserActions: () => Promise<BrowserActions>;
  /** The tab's storage; null where the browser refuses it. */
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** From 0 to below 1. */
  random: () => number;
}

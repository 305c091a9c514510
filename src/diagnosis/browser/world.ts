import type { Cleared, DataKind, FactValues, StoredData } from '../../wizard/contracts.js';

/** How the browser got the page. Null where an engine does not tell. */
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
  /** The page's `load` event has passed. */
  loaded: boolean;
  /** Entries of the response's `Server-Timing` header. */
  serverTiming: readonly { name: string; description: string }[];
}

/** Actions in the browser that the visitor asked for, or that wait for the first act. None rejects. */
export interface BrowserActions {
  /** Writes a cookie and reads it back. Null where that is not possible at all (a sandboxed frame). */
  testCookies: () => FactValues['cookies'] | null;
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
  origin: string;
  fetch: typeof fetch;
  navigation: () => Navigation;
  title: () => string;
  /** A service worker controls this page. False where the browser has none, or refuses to tell. */
  isControlled: () => boolean;
  /** All cookies that a script is shown, as in `document.cookie`; empty where the browser refuses. */
  cookies: () => string;
  /** Several header lines of one name read as null (measured in Firefox ESR 153; Chromium and WebKit join them). */
  hidesRepeatedHeaders: boolean;
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

import type { Cleared, DataKind, FactValues, StoredData } from '../../wizard/contracts.js';

/** What the browser says of how it got the page. Null where an engine does not tell. */
export interface Navigation {
  /** HTTP status of the page's own request. WebKit does not tell. */
  status: number | null;
  /** Where it came from: `cache` or nothing. Only Chromium tells. */
  deliveryType: string | null;
  /** `navigate`, `reload`, `back_forward`, `prerender`. */
  type: string | null;
  /** Bytes; 0 for a stored copy. Firefox says 0 until the page is loaded. */
  transferSize: number | null;
  bodySize: number | null;
  /** The page is loaded to its end. */
  loaded: boolean;
  /** What the server says of itself in `Server-Timing`, as `name` and `description`. */
  serverTiming: readonly { name: string; description: string }[];
}

/** What is done in the browser when the visitor wants it, or has acted. Nothing here rejects. */
export interface BrowserActions {
  /** Writes a cookie and reads it back. Null where that is not possible at all (a sandboxed frame). */
  testCookies: () => FactValues['cookies'] | null;
  /** What the browser keeps of this site: names, never values. */
  listData: () => Promise<StoredData[]>;
  /** Takes these kinds away, and looks what is left of them. */
  clearData: (kinds: readonly DataKind[]) => Promise<Cleared['left']>;
  /** Resolves to whether the text is on the clipboard. */
  copyText: (text: string) => Promise<boolean>;
  /** Resolves to whether the text went to an application of the visitor's choice. */
  shareText: (text: string) => Promise<boolean>;
  /** Hands the visitor a text file. Whether that could be tried. */
  saveFile: (name: string, text: string) => boolean;
}

/** What the diagnosis touches, passed in: nothing else reaches for the browser's globals. */
export interface World {
  /** The page's own address without its fragment; null where it is not http(s). */
  page: string | null;
  origin: string;
  fetch: typeof fetch;
  navigation: () => Navigation;
  title: () => string;
  /** A service worker answers for this page. False where the browser has none, or does not let it be asked. */
  isControlled: () => boolean;
  /** All cookies that a script is shown, as the browser writes them; empty where it refuses. */
  cookies: () => string;
  /** Several header lines of one name read as null (measured in Firefox ESR 153; Chromium and WebKit join them). */
  hidesRepeatedHeaders: boolean;
  agent: { userAgent: string; brands?: readonly string[]; maxTouchPoints?: number };
  reload: () => void;
  /** The system has a share sheet. Absent on plain http, and on most desktops. */
  canShare: boolean;
  /** What is done only once the visitor has acted: brought then. Rejects when it does not come. */
  loadBrowserActions: () => Promise<BrowserActions>;
  /** The tab's storage; null where the browser refuses it. */
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** From 0 to below 1. */
  random: () => number;
}

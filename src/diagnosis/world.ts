import type { Cleared, DataKind, FactValues, StoredData } from '../wizard/contracts.js';

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
export interface Hands {
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
  bringHands: () => Promise<Hands>;
  /** The tab's storage; null where the browser refuses it. */
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** From 0 to below 1. */
  random: () => number;
}

/** The same address without its fragment, which is never sent to a server. Null for what is no http(s) address. */
function pageAddress(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

/** In a sandboxed frame, and with cookies blocked, the mere look at most of these throws (measured in three engines). */
function attempt<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    return otherwise;
  }
}

/** TypeScript's own types do not know the newer parts, nor that they may be missing. */
type NavigationEntry = Partial<PerformanceNavigationTiming> & { deliveryType?: string };

function navigation(view: Window & typeof globalThis): Navigation {
  const [entry]: NavigationEntry[] = view.performance.getEntriesByType('navigation');
  return {
    status: entry?.responseStatus || null,
    deliveryType: entry?.deliveryType ?? null,
    type: entry?.type ?? null,
    transferSize: entry?.transferSize ?? null,
    bodySize: entry?.encodedBodySize ?? null,
    loaded: view.document.readyState === 'complete',
    serverTiming: entry?.serverTiming ?? [],
  };
}

interface WithBrands extends Navigator {
  userAgentData?: { brands?: { brand: string }[] };
}

/** The real browser. What is seldom needed is brought when it is. */
export function browserWorld(view: Window & typeof globalThis): World {
  const navigator: WithBrands = view.navigator;
  const brands = navigator.userAgentData?.brands?.map(({ brand }) => brand);
  return {
    page: pageAddress(view.location.href),
    origin: view.location.origin,
    fetch: view.fetch.bind(view),
    navigation: () => navigation(view),
    title: () => view.document.title,
    isControlled: () => attempt(() => Boolean(navigator.serviceWorker?.controller), false),
    cookies: () => attempt(() => view.document.cookie, ''),
    hidesRepeatedHeaders: view.CSS?.supports?.('-moz-appearance', 'none') ?? false,
    agent: {
      userAgent: navigator.userAgent,
      maxTouchPoints: navigator.maxTouchPoints,
      ...(brands && { brands }),
    },
    reload: () => view.location.reload(),
    canShare: 'share' in navigator,
    bringHands: async () => (await import('./browserHands.js')).browserHands(view),
    storage: attempt(() => view.sessionStorage, null),
    now: () => Date.now(),
    random: () => Math.random(),
  };
}

/** What the diagnosis touches, passed in: nothing else reaches for the browser's globals. */
export interface World {
  /** The page's own address without its fragment; null where it is not http(s). */
  page: string | null;
  origin: string;
  fetch: typeof fetch;
  /** HTTP status of the page's own request; null where the engine does not tell (WebKit). */
  navigationStatus: () => number | null;
  title: () => string;
  /** Several header lines of one name read as null (measured in Firefox ESR 153; Chromium and WebKit join them). */
  hidesRepeatedHeaders: boolean;
  agent: { userAgent: string; brands?: readonly string[]; maxTouchPoints?: number };
  reload: () => void;
  /** Resolves to whether the text is on the clipboard. */
  copyText: (text: string) => Promise<boolean>;
  /** The tab's storage; null where the browser refuses it. */
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** The same address without its fragment, which is never sent to a server. Null for what is no http(s) address. */
function pageAddress(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

/** Reading `sessionStorage` alone throws in a sandboxed frame and with cookies blocked (measured in three engines). */
function tabStorage(view: Window): World['storage'] {
  try {
    return view.sessionStorage;
  } catch {
    return null;
  }
}

function navigationStatus(view: Window & typeof globalThis): number | null {
  const [entry] = view.performance.getEntriesByType('navigation');
  // Absent in WebKit, whatever the type says.
  return (entry && 'responseStatus' in entry && Number(entry.responseStatus)) || null;
}

async function copyText(view: Window, text: string): Promise<boolean> {
  try {
    await view.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // refused, or no secure context and so no clipboard
  }
}

interface WithBrands extends Navigator {
  userAgentData?: { brands?: { brand: string }[] };
}

/** The real browser. */
export function browserWorld(view: Window & typeof globalThis): World {
  const navigator: WithBrands = view.navigator;
  const brands = navigator.userAgentData?.brands?.map(({ brand }) => brand);
  return {
    page: pageAddress(view.location.href),
    origin: view.location.origin,
    fetch: view.fetch.bind(view),
    navigationStatus: () => navigationStatus(view),
    title: () => view.document.title,
    hidesRepeatedHeaders: view.CSS?.supports?.('-moz-appearance', 'none') ?? false,
    agent: {
      userAgent: view.navigator.userAgent,
      maxTouchPoints: view.navigator.maxTouchPoints,
      ...(brands && { brands }),
    },
    reload: () => view.location.reload(),
    copyText: (text) => copyText(view, text),
    storage: tabStorage(view),
    now: () => Date.now(),
  };
}

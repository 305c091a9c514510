import { attempt } from '../attempt.js';
import type { Navigation, World } from './world.js';

/** The address without its fragment, which is never sent to a server. Null unless it is http(s). */
function pageAddress(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

/** TypeScript's own types know neither the newer properties nor that they may be missing. */
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

/** The real browser. Seldom needed parts are loaded on demand. Never throws. */
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
    loadBrowserActions: async () => (await import('./browserActions.js')).browserActions(view),
    storage: attempt(() => view.sessionStorage, null),
    now: () => Date.now(),
    random: () => Math.random(),
  };
}

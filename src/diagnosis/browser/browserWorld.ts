import { attempt } from '../attempt.js';
import type { Engine } from '../challenge/forecastBox.js';
import type { Navigation, World } from './world.js';

type BrowserWindow = Window & typeof globalThis;

/** The address without its fragment, which is never sent to a server. Null unless it is http(s). */
function pageAddress(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

/** TypeScript's own types know neither the newer properties nor that they may be missing. */
type NavigationEntry = Partial<PerformanceNavigationTiming> & { deliveryType?: string };

function navigation(view: BrowserWindow): Navigation {
  const [loaded]: NavigationEntry[] = view.performance.getEntriesByType('navigation');
  const isOfPage = pageAddress(loaded?.name ?? '') === pageAddress(view.location.href);
  const entry = isOfPage ? loaded : undefined;
  return {
    status: entry?.responseStatus || null,
    deliveryType: entry?.deliveryType ?? null,
    type: entry?.type ?? null,
    transferSize: entry?.transferSize ?? null,
    bodySize: entry?.encodedBodySize ?? null,
    workerStart: entry?.workerStart ?? 0,
    loaded: view.document.readyState === 'complete',
    serverTiming: entry?.serverTiming ?? [],
  };
}

interface WithBrands extends Navigator {
  userAgentData?: { brands?: { brand: string }[] };
  /** Safari on iOS: the page was started from the home screen. */
  standalone?: boolean;
}

function engineOf({ CSS, navigator }: BrowserWindow): Engine {
  if (CSS?.supports?.('-moz-appearance', 'none')) return 'firefox';
  return navigator.vendor?.startsWith('Apple') ? 'webkit' : 'chromium';
}

/** Fields of a sign-in: a password, or `autocomplete` tokens of one (HTML Living Standard §4.10.18.7.1). */
const signInFields = [
  '[type=password]',
  ...['username', 'current-password', 'one-time-code', 'webauthn'].map(
    (token) => `[autocomplete~=${token} i]`,
  ),
]
  .map((attribute) => `input${attribute}`)
  .join();

/** The real browser. Seldom needed parts are loaded on demand. Never throws. */
export function browserWorld(view: BrowserWindow): World {
  const navigator: WithBrands = view.navigator;
  const { document } = view;
  const brands = navigator.userAgentData?.brands?.map(({ brand }) => brand);
  const engine = engineOf(view);
  return {
    page: pageAddress(view.location.href),
    origin: view.origin,
    fetch: view.fetch.bind(view),
    navigation: () => navigation(view),
    title: () => document.title,
    heading: () => document.querySelector('h1,h2')?.textContent ?? '',
    hasSignInForm: () =>
      [...document.querySelectorAll(signInFields)].some((field) => field.checkVisibility?.() ?? true),
    isRequested: (address) =>
      view.performance
        .getEntriesByName(address, 'resource')
        .some((entry) => 'initiatorType' in entry && /fetch|xml/.test(String(entry.initiatorType))),
    isControlled: () => attempt(() => Boolean(navigator.serviceWorker?.controller), false),
    cookies: () => attempt(() => document.cookie, ''),
    engine,
    keepaliveOpensNoBox: engine === 'firefox' && 'keepalive' in view.Request.prototype,
    // Reading another origin's document throws, or gives null.
    isInForeignFrame: view.top !== view && attempt(() => !view.top?.document, true),
    isHomeScreenApp:
      (navigator.standalone ?? false) ||
      attempt(() => view.matchMedia('(display-mode: standalone)').matches, false),
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

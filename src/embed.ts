/**
 * The script tag: small, without React. It finds its tag, draws the launcher, and brings the panel when it is wanted.
 * It shares no run-time module with the panel: the build fails when it does.
 */
import { drawLauncher } from './embed/drawLauncher.js';

declare const __FIX401_VERSION__: string;

/** The build writes the real file name in. */
const panelFile = '__FIX401_PANEL__';

/** What a page can call. Calls made before the panel is there are kept, and carried out in their order. */
export interface Fix401Api {
  /** Opens the wizard. */
  open: () => void;
  close: () => void;
  /** Begins the conversation anew. */
  restart: () => void;
  /** Takes everything out of the page. Safe at any time. */
  destroy: () => void;
  /** Hears an event of the wizard's by its name without `fix401:`. Returns the function that ends it. */
  on: (type: string, listener: (detail: unknown) => void) => () => void;
  version: string;
}

/** The element as the panel defines it. */
type Host = HTMLElement & {
  open?: () => void;
  close?: () => void;
  restart?: () => void;
  destroy?: () => void;
};

const page = window as Window & { Fix401?: Fix401Api };
const script = (document.currentScript ??
  document.querySelector('script[src*="fix401.js"]')) as HTMLScriptElement | null;
const tell = (line: string) => console.warn(`[fix401] ${line}`); // oxlint-disable-line no-console -- for the owner

const bringModule = (url: string): Promise<unknown> => import(/* @vite-ignore */ url);

const fiveSteps =
  'Help could not be loaded. Check the address; sign in; reload; clear the site’s cookies; write to its owner.';

/** A conversation that the page before had begun, and the visitor had open. */
const isGoingOn = (): boolean => {
  try {
    return (sessionStorage.getItem('fix401') ?? '').includes('"open":true');
  } catch {
    return false;
  }
};

function begin(tag: HTMLScriptElement): void {
  const ended = new AbortController();
  const { signal } = ended;
  const panelUrl = new URL(panelFile, tag.src).href;
  let host: Host | undefined;
  let isOurs = false;
  let panel: Promise<boolean> | undefined;

  /** Values that the loader itself uses; wrong ones are told in one line, and dropped. */
  const wrong: string[] = [];
  const option = (name: string, allowed: string[]): string | undefined => {
    const value = tag.getAttribute(`data-${name}`);
    if (value === null || allowed.includes(value)) return value ?? allowed[0];
    wrong.push(
      `${name}=${JSON.stringify(value.slice(0, 80))} cannot be used; allowed: ${allowed.join(', ')}.`,
    );
    tag.removeAttribute(`data-${name}`);
    return allowed[0];
  };
  const mode = option('mode', ['bubble', 'inline']) ?? '';
  const opens = option('open', ['on-401', 'never', 'always']);
  if (wrong[0]) tell(wrong.join(' '));

  const isKnownAs401 = (): boolean => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const measured = entry?.responseStatus;
    return measured ? measured === 401 : tag.dataset['status']?.startsWith('401') === true;
  };

  /** Asked without a sign-in first: `import()` of a file behind one opens the browser's password box. */
  const isReachable = async (): Promise<void> => {
    const { ok, status } = await fetch(panelUrl, { method: 'HEAD', credentials: 'omit', signal });
    if (!ok) throw new Error(`it answered ${status}; keep its folder outside of the protected part`);
  };
  const bring = async (): Promise<boolean> => {
    try {
      await isReachable();
      // A module that failed once fails again under the same address.
      await bringModule(panelUrl).catch(() => bringModule(`${panelUrl}?again`));
      return !signal.aborted;
    } catch (error) {
      if (!signal.aborted)
        tell(`the panel could not be loaded from ${panelUrl}: ${(error as Error).message}.`);
      return false;
    }
  };
  const load = (): Promise<boolean> => (panel ??= bring());

  const call = (name: 'open' | 'close' | 'restart') => async () => {
    if (signal.aborted) return;
    await placed;
    if (await load()) host?.[name]?.();
    else if (name === 'open' && isOurs) showSteps();
  };

  /** What is left to say when the panel does not come. */
  const showSteps = () => {
    const text = document.createElement('p');
    text.dataset['part'] = 'steps';
    text.role = 'status';
    text.append(fiveSteps);
    host?.shadowRoot?.replaceChildren(text);
  };

  const addLauncher = (shadow: ShadowRoot) => {
    const button = drawLauncher(shadow);
    button.addEventListener('click', api.open, { signal });
    for (const intent of ['pointerenter', 'focus'])
      button.addEventListener(intent, () => void load(), { signal });
  };

  const place = () => {
    if (signal.aborted) return;
    host = document.querySelector<Host>('fix-401') ?? undefined;
    isOurs = !host;
    host ??= document.createElement('fix-401');
    const known = isKnownAs401() || opens === 'always';
    for (const { name, value } of tag.attributes) {
      const own = name.replace(/^data-/, '');
      if (own === name || host.hasAttribute(own)) continue;
      host.setAttribute(own, value);
      signal.addEventListener('abort', () => host?.removeAttribute(own));
    }
    if (isOurs) {
      host.setAttribute('mode', mode);
      if (mode === 'bubble') addLauncher(host.attachShadow({ mode: 'open' }));
      else if (!known) host.setAttribute('open', 'never');
      // Outside of the body, its transforms and zoom do not reach the launcher.
      if (mode === 'bubble') document.documentElement.append(host);
      else if (document.body.contains(tag)) tag.after(host);
      else document.body.append(host);
    }
    if (!isOurs || (known && opens !== 'never') || isGoingOn()) void load();
  };

  /** Waits for the page to be there and to be seen. */
  const seen = new Promise<void>((resolve) => {
    const check = () => {
      if (document.readyState === 'loading' || document.visibilityState === 'hidden') return;
      resolve();
    };
    for (const type of ['DOMContentLoaded', 'visibilitychange']) {
      document.addEventListener(type, check, { signal });
    }
    check();
  });
  const placed = seen.then(place);

  const api: Fix401Api = (page.Fix401 = {
    open: () => void call('open')(),
    close: () => void call('close')(),
    restart: () => void call('restart')(),
    on: (type, listener) => {
      const off = new AbortController();
      const hear = (event: Event) => listener((event as CustomEvent<unknown>).detail);
      document.addEventListener(`fix401:${type}`, hear, { signal: off.signal });
      signal.addEventListener('abort', () => off.abort());
      return () => off.abort();
    },
    destroy: () => {
      ended.abort();
      for (const each of document.querySelectorAll<Host>('fix-401')) each.destroy?.();
      if (isOurs) host?.remove();
      if (page.Fix401 === api) delete page.Fix401;
    },
    version: __FIX401_VERSION__,
  });
}

if (page.Fix401) tell('the script is on this page twice; the second does nothing.');
else if (!CSS.supports('color', 'light-dark(red, red)')) tell('this browser is too old.');
else if (script) begin(script);
else tell('no tag found: its src must hold fix401.js.');

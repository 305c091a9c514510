/**
 * The script tag: small, without React. It finds its tag, draws the launcher, and brings the panel when it is wanted.
 * It shares no run-time module with the panel: the build fails when it does.
 */
import { drawLauncher } from './drawLauncher.js';
import type { ElementCalls } from '../host/api/elementCalls.js';
import type { Fix401Api } from '../host/api/fix401Api.js';
import type { TagPanel } from '../host/tag/tagPanel.js';

declare const __FIX401_VERSION__: string;

/** The build writes in the panel's real file name, and its hash (https://www.w3.org/TR/SRI/). */
const panelFile = '__FIX401_PANEL__';
const panelHash = '__FIX401_HASH__';

const page = window as Window & { Fix401?: Fix401Api };
const script = (document.currentScript ??
  document.querySelector('script[src*="fix401"]')) as HTMLScriptElement | null;
const tell = (line: string) => console.warn(`[fix401] ${line}`); // oxlint-disable-line no-console -- for the owner

const calls = 'open close toggle restart goTo set destroy'.split(' ');

/** What can be called on an element: at once, and carried out when it is there. */
const deferredCalls = (bringElement: () => Promise<object | undefined>) =>
  Object.fromEntries(
    calls.map((name) => [
      name,
      async (...given: never[]) => {
        const element = (await bringElement()) as Record<string, (...all: never[]) => void> | undefined;
        element?.[name]?.(...given);
      },
    ]),
  ) as unknown as Fix401Api; // the names of `calls`, which the type of an object made of entries does not hold

/** A conversation that the page before had begun, and the visitor had open. */
const isGoingOn = (): boolean => {
  try {
    return sessionStorage['fix401'].includes('"open":true');
  } catch {
    return false;
  }
};

function begin(tag: HTMLScriptElement): void {
  const ended = new AbortController();
  const { signal } = ended;
  const { mode = 'bubble', open, launcher, status = '', theme = '', watch = 'false' } = tag.dataset;
  const panelUrl = new URL(panelFile, tag.src).href;
  let host: Element | null | undefined;
  let isOurs = false;
  let bringing: Promise<TagPanel | void> | undefined;

  /**
   * Asked without a sign-in first: to load a module from behind one opens the browser's password box. Then its content
   * is checked; `import()` alone would take any.
   */
  const bring = async (href: string): Promise<TagPanel> => {
    const answer = await fetch(href, { method: 'HEAD', credentials: 'omit', signal });
    if (!answer.ok) throw Error(`it answered ${answer.status}`);
    const link = document.createElement('link');
    await new Promise((onload, onerror) => {
      const integrity = panelHash;
      Object.assign(link, { rel: 'modulepreload', href, integrity, nonce: tag.nonce, onload, onerror });
      document.head.append(link);
    }).finally(() => link.remove());
    return (await import(/* @vite-ignore */ href)).panel;
  };
  /** Undefined where it could not be brought, and from `destroy()` on. */
  const load = async () => {
    bringing ??= bring(panelUrl)
      .catch(() => bring(`${panelUrl}?again`))
      .catch(({ message = 'wrong hash' }: Partial<Error>) => {
        if (signal.aborted) return;
        tell(`the panel could not be loaded from ${panelUrl}: ${message}.`);
        // The page's own words stand in its element.
        if (host && !isOurs) return;
        const text = document.createElement('p');
        text.dataset['part'] = 'launcher';
        text.role = 'status';
        text.append(
          'Help could not be loaded. Check the address, sign in, reload, clear cookies, or ask the owner.',
        );
        (host?.shadowRoot ?? stand()).replaceChildren(text);
      });
    const panel = await bringing;
    return signal.aborted ? undefined : panel;
  };

  /** In the corner: outside of the body, whose transforms and zoom do not reach it there. */
  const stand = (): ShadowRoot => {
    isOurs = true;
    host = document.createElement('fix-401');
    document.documentElement.append(host);
    return host.attachShadow({ mode: 'open' });
  };

  /** Waits for the page to be there and, since frames are drawn only then, to be seen. */
  const place = async () => {
    do await new Promise(requestAnimationFrame);
    while (document.readyState === 'loading');
    if (signal.aborted) return;
    host = document.querySelector('fix-401');
    const shadow = !host && !/inline|page/.test(mode) && stand();
    for (const { name, value } of tag.attributes) {
      const own = name.split('data-')[1];
      if (!own || !host || host.hasAttribute(own)) continue;
      host.setAttribute(own, value);
      signal.addEventListener('abort', () => host?.removeAttribute(own));
    }
    if (shadow) {
      host?.setAttribute('mode', mode);
      if (launcher !== 'none') {
        const button = drawLauncher(shadow, theme);
        // oxlint-disable unicorn/prefer-add-event-listener, typescript/no-misused-promises -- shorter, and nobody waits
        button.onclick = () => api.open();
        button.onpointerenter = button.onfocus = load;
      }
    }
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const isError = (entry?.responseStatus || (mode === 'page' ? 401 : parseInt(status))) === 401;
    if ((host && !isOurs) || (open ? open === 'always' : isError) || isGoingOn()) void ready();
    else if (isError) setTimeout(load, 1000);
    // oxlint-enable unicorn/prefer-add-event-listener, typescript/no-misused-promises
  };
  const placed = place();

  /** The element, once the panel has defined it; undefined where that cannot be. */
  const ready = async () => {
    await placed;
    const panel = await load();
    if (!panel) return undefined;
    const element = await panel.resolveHost(tag, host, signal);
    host = element;
    return element;
  };

  const api: Fix401Api = (page.Fix401 = {
    ...deferredCalls(ready),
    mount: (...given) => {
      const mounted = load().then((panel) => panel?.mount(...given));
      return deferredCalls(() => mounted);
    },
    on: (type, listener) => {
      const name = `fix401:${type}`;
      const hear = (event: Event) => listener((event as CustomEvent).detail as never);
      document.addEventListener(name, hear, { signal });
      return () => document.removeEventListener(name, hear);
    },
    destroy: () => {
      ended.abort();
      for (const each of document.querySelectorAll<HTMLElement & Partial<ElementCalls>>('fix-401'))
        each.destroy?.();
      if (isOurs) host?.remove();
      if (page.Fix401 === api) delete page.Fix401;
    },
    version: __FIX401_VERSION__,
  });

  document.addEventListener(
    'click',
    ({ target }) => {
      if ((target as Partial<Element>).closest?.('[data-fix401-open]')) api.open();
    },
    { signal },
  );
  if (watch !== 'false') {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceResourceTiming[])
        if (entry.responseStatus === 401 && /fetch|xml/.test(entry.initiatorType))
          void ready().then(async (element) => element && (await load())?.notice(element, entry.name));
    });
    observer.observe({ type: 'resource', buffered: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }
}

if (page.Fix401) {
  // Once more in a page whose body was replaced (Turbo): what stood in it, or comes with it, is looked after.
  if (document.readyState === 'complete' && !document.querySelector('fix-401')?.matches('html>*'))
    page.Fix401.set({});
} else if (!script) tell('no script[src*="fix401"] found.');
// A browser that the panel cannot be drawn in keeps the page's own words.
else if (CSS.supports('color', 'lab(from light-dark(red, red) l a b)')) begin(script);

/**
 * The script tag: small, without React. It finds its tag, draws the launcher, and loads the panel when it is wanted.
 * It shares no run-time module with the panel: the build fails when it does.
 */
import { drawLauncher } from './drawLauncher.js';
import type { ElementCalls, WizardElement } from '../host/api/elementCalls.js';
import type { Fix401Api } from '../host/api/fix401Api.js';
import type { TagPanel } from '../host/tag/tagPanel.js';

declare const __FIX401_VERSION__: string;

/** The build replaces them by the name of the panel's file, and by its hash (https://www.w3.org/TR/SRI/). */
const panelFile = '__FIX401_PANEL__';
const panelHash = '__FIX401_HASH__';

const page = window as Window & { Fix401?: Fix401Api };
const script = (document.currentScript ??
  document.querySelector('script[src*="fix401"]')) as HTMLScriptElement | null;
const warn = (line: string) => console.warn(`[fix401] ${line}`); // oxlint-disable-line no-console -- for the developer

const calls = 'open close toggle restart goTo set recover destroy'.split(' ');

type Call = (...given: unknown[]) => Promise<never>;

/** Calls of an element that may not exist yet: each is carried out once it does. */
const deferCalls = (loadElement: () => Promise<object | undefined>): ElementCalls =>
  Object.fromEntries(
    calls.map((name) => [
      name,
      async (...given: unknown[]) =>
        ((await loadElement()) as Record<string, Call> | undefined)?.[name]?.(...given) ?? null,
    ]),
  ) as Record<keyof ElementCalls, Call>;

/** A conversation of the previous page that the visitor had open. */
const isContinuing = (): boolean | undefined => {
  try {
    return sessionStorage['fix401'].includes('"open":true');
  } catch {
    return undefined;
  }
};

function begin(tag: HTMLScriptElement): void {
  const ended = new AbortController();
  const { signal } = ended;
  const { mode = 'bubble', open, launcher, status = '', theme = 'light dark', watch = 'false' } = tag.dataset;
  const panelUrl = new URL(panelFile, tag.src);
  let host: Element | null | undefined;
  let isOurs = false;
  let loading: Promise<TagPanel | void> | undefined;

  /**
   * The file is requested without a sign-in first: `import()` of a protected file opens the browser's password box. Then
   * its hash is compared, which `import()` alone does not do.
   */
  const attempt = async (href: URL | string): Promise<TagPanel> => {
    const answer = await fetch(href, { method: 'HEAD', credentials: 'omit', signal });
    if (!answer.ok) throw Error(`${answer.status}`);
    const link = document.createElement('link');
    await new Promise((onload, onerror) => {
      const integrity = panelHash;
      Object.assign(link, { rel: 'modulepreload', href, integrity, nonce: tag.nonce, onload, onerror });
      document.head.append(link);
    }).finally(() => link.remove());
    return (await import(/* @vite-ignore */ href as string)).panel;
  };
  /** Undefined where the panel cannot be loaded, and from `destroy()` on. */
  const load = async () => {
    loading ??= attempt(panelUrl)
      .catch(() => attempt(`${panelUrl}?again`))
      .catch(({ message = 'wrong hash' }: Partial<Error>) => {
        if (signal.aborted) return;
        warn(`the panel could not be loaded from ${panelUrl}: ${message}.`);
        // An element of the page's own has a fallback.
        if (host && !isOurs) return;
        const text = document.createElement('p');
        text.dataset['part'] = 'launcher';
        text.role = 'status';
        text.append(
          'Help could not be loaded. Check the address, sign in, reload, clear cookies, ask the owner.',
        );
        (host?.shadowRoot ?? insertInCorner()).replaceChildren(text);
      });
    const panel = await loading;
    return signal.aborted ? undefined : panel;
  };

  /** An element in the corner: outside of the body, whose transforms and zoom would move it. */
  const insertInCorner = (): ShadowRoot => {
    isOurs = true;
    host = document.createElement('fix-401');
    host.setAttribute('mode', mode);
    document.documentElement.append(host);
    return host.attachShadow({ mode: 'open' });
  };

  /** Waits for the page, and until it is visible: frames are drawn only then. */
  const place = async () => {
    do await new Promise(requestAnimationFrame);
    while (document.readyState === 'loading');
    if (signal.aborted) return;
    host = document.querySelector('fix-401');
    const shadow = !host && !/inline|page/.test(mode) && insertInCorner();
    for (const { name, value } of tag.attributes) {
      const own = name.split('data-')[1];
      if (!own || !host || host.hasAttribute(own)) continue;
      host.setAttribute(own, value);
      signal.addEventListener('abort', () => host?.removeAttribute(own));
    }
    if (shadow) {
      // A framework that draws the document again wipes what stands beside the body. A page that removes it each time
      // is obeyed.
      let tries = 99;
      const observer = new MutationObserver(() => {
        if (!tries || document.querySelector('fix-401')) return;
        if (--tries) document.documentElement.append(shadow.host);
        else warn('the page removes <fix-401>.');
      });
      observer.observe(document.documentElement, { childList: true });
      signal.addEventListener('abort', () => observer.disconnect());
      if (launcher !== 'none') {
        const button = drawLauncher(shadow, theme);
        // oxlint-disable unicorn/prefer-add-event-listener, typescript/no-misused-promises -- shorter, and nothing waits
        button.onclick = () => api.open();
        button.onpointerenter = button.onfocus = load;
      }
    }
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const isError = (entry?.responseStatus || (mode === 'page' ? 401 : parseInt(status))) === 401;
    if ((host && !isOurs) || (open ? open === 'always' : isError) || isContinuing()) void ready();
    else if (isError) setTimeout(load, 1000);
    // oxlint-enable unicorn/prefer-add-event-listener, typescript/no-misused-promises
  };
  const placed = place();

  /** The element, once the panel has defined it. Without calls where that cannot be. */
  const ready = async () => {
    await placed;
    const panel = await load();
    host = (await panel?.resolveHost(tag, host, signal)) ?? host;
    return host as WizardElement;
  };

  const api: Fix401Api = (page.Fix401 = {
    ...deferCalls(ready),
    mount: (...given) => {
      const mounted = load().then((panel) => panel?.mount(...given));
      return deferCalls(() => mounted);
    },
    on: (type, listener) => {
      const name = `fix401:${type}`;
      const forward = (event: Event) => listener((event as CustomEvent).detail as never);
      document.addEventListener(name, forward, { signal });
      return () => document.removeEventListener(name, forward);
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
    (event) => {
      if ((event.target as Partial<Element>).closest?.('[data-fix401-open]')) api.open();
    },
    { signal },
  );
  if (watch !== 'false') {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceResourceTiming[])
        if (entry.responseStatus === 401 && /fetch|xml/.test(entry.initiatorType))
          void ready().then(async (element) => (await load())?.notice(element, entry.name));
    });
    observer.observe({ type: 'resource', buffered: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }
}

if (page.Fix401) {
  // The tag ran again in a page whose body was replaced (Turbo): an element in the new body is looked for.
  if (document.readyState === 'complete' && !document.querySelector('fix-401')?.matches('html>*'))
    page.Fix401.set({});
} else if (!script) warn('no script[src*="fix401"].');
// A browser that cannot show the panel keeps the page's own words.
else if (CSS.supports('color', 'color(from light-dark(red,red) xyz x y z)')) begin(script);

import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { Root } from 'react-dom/client';
import { readConfig } from './config/readConfig.js';
import type { ConfigProblem } from './config/readConfig.js';
import { browserWorld } from './diagnosis/world.js';
import type { EventDetails, EventName } from './host/events.js';
import { startSession } from './host/session.js';
import type { Session } from './host/session.js';
import { SupportWizard } from './host/SupportWizard.js';
import answersCss from './styles/answers.css?inline';
import conversationCss from './styles/conversation.css?inline';
import panelCss from './styles/panel.css?inline';
import tokensCss from './styles/tokens.css?inline';

/** The element's name. */
export const elementName = 'fix-401';

/** Styles without a `<style>` element, so that they work under `style-src 'none'`. One sheet for all elements. */
function styleSheet(css: string): CSSStyleSheet {
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}
const sheets = new Map<string, CSSStyleSheet>();

function adopt({ adoptedStyleSheets }: ShadowRoot, css: string): void {
  const sheet = styleSheet(css);
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
const firstCss = tokensCss + conversationCss + answersCss + panelCss;

/**
 * `<fix-401>`: the wizard as a plain element. Its attributes are the configuration, its own children the fallback
 * that stands until the wizard is there, and again after it was closed.
 */
export class Fix401Element extends HTMLElement {
  #root: Root | undefined;
  #session: Session | undefined;
  #open = false;
  #byVisitor = false;
  #ended = new AbortController();

  connectedCallback(): void {
    if (this.#session) return;
    this.#ended = new AbortController();
    const { config, problems } = this.#readConfig();
    if (problems.length > 0) void tellOwner(problems);
    // A launcher that the loader drew stands in a root of its own.
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    // The loader's own sheet stays: its launcher is drawn anew when the panel is closed.
    adopt(shadow, firstCss);
    this.#session = startSession({
      config,
      world: browserWorld(window),
      instance: this.id || String([...document.querySelectorAll(elementName)].indexOf(this)),
      knownAs401: this.#mode === 'inline',
      languages: [config.lang, document.documentElement.lang, ...navigator.languages],
      send: (name, detail) => this.#send(name, detail),
      adoptStyles: (css) => adopt(shadow, css),
    });
    this.#open = this.#opensByItself(config.open);
    this.#session.setOpen(this.#open);
    const container = document.createElement('div');
    container.append(document.createElement('slot'));
    shadow.replaceChildren(container);
    this.#root = createRoot(container, { onUncaughtError: (error) => this.#fail(error) });
    this.#listen();
    flushSync(() => this.#render());
    this.#send('ready', { mode: this.#mode });
    if (this.#open) this.#send('open', { mode: this.#mode });
    // The launcher's looks come with what is brought later.
    else void this.#session.bringLater().catch(() => {});
  }

  disconnectedCallback(): void {
    // An element that is only moved is connected again at once.
    queueMicrotask(() => {
      if (!this.isConnected) this.#end(false);
    });
  }

  /** Opens the wizard. Does nothing when it is open. */
  open(): void {
    this.#setOpen(true, isVisitorActing());
  }

  /** Closes it; in `inline`, the element's own children reappear. */
  close(): void {
    this.#setOpen(false, isVisitorActing());
  }

  /** Begins the conversation anew, and forgets the one before. */
  restart(): void {
    this.#session?.conversation.restart();
  }

  /** Ends the wizard, with all that it kept: the element's own children stand again. Safe at any time. */
  destroy(): void {
    this.#end(true);
    this.shadowRoot?.replaceChildren(document.createElement('slot'));
  }

  get #mode(): 'bubble' | 'inline' {
    return this.getAttribute('mode') === 'bubble' ? 'bubble' : 'inline';
  }

  #readConfig(): ReturnType<typeof readConfig> {
    const defaultsHere = (name: string) => (name === 'mode' ? this.#mode : null);
    return readConfig((name) => this.getAttribute(name) ?? defaultsHere(name), document.baseURI);
  }

  #opensByItself(open: 'never' | 'on-401' | 'always'): boolean {
    const session = this.#session;
    if (session?.restored) return this.#mode === 'inline' || session.wantsOpen();
    if (open !== 'on-401') return open === 'always';
    return this.#mode === 'inline' || this.#isKnownAs401();
  }

  #isKnownAs401(): boolean {
    const { status } = browserWorld(window).navigation();
    return status === 401 || (status === null && this.getAttribute('status')?.startsWith('401') === true);
  }

  #listen(): void {
    const { signal } = this.#ended;
    window.addEventListener('pagehide', () => this.#open && this.#session?.leave(), { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#session?.lookAgain(true), {
      signal,
    });
    // A sign-in in another tab: whoever comes back from it finds the page as it is by then.
    for (const target of [window, document]) {
      target.addEventListener(target === window ? 'focus' : 'visibilitychange', () => this.#lookAgain(), {
        signal,
      });
    }
    // Shortcuts of the page that listen while keys bubble do not hear what is typed here.
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      this.addEventListener(type, (event) => event.stopPropagation(), { signal });
    }
  }

  #lookAgain(): void {
    if (document.visibilityState === 'visible') this.#session?.lookAgain(false);
  }

  #setOpen(open: boolean, byVisitor: boolean): void {
    if (!this.#session || (!open && !this.#open)) return;
    const hasChanged = open !== this.#open;
    this.#open = open;
    this.#byVisitor = byVisitor;
    this.#session.act();
    this.#session.setOpen(open);
    if (!open) this.#session.leave();
    this.#render();
    if (hasChanged) this.#send(open ? 'open' : 'close', { mode: this.#mode });
  }

  #render(): void {
    if (!this.#session) return;
    this.#root?.render(
      createElement(SupportWizard, {
        session: this.#session,
        mode: this.#mode,
        open: this.#open,
        byVisitor: this.#byVisitor,
        onOpenChange: (open) => this.#setOpen(open, true),
      }),
    );
  }

  #send<N extends EventName>(name: N, detail: EventDetails[N]): void {
    this.dispatchEvent(new CustomEvent(`fix401:${name}`, { detail, bubbles: true, composed: true }));
  }

  /** A fault of ours: the page goes on, and the element's own children stand again. */
  #fail(error: unknown): void {
    this.#send('problem', { message: String(error) });
    this.#end(true);
    this.shadowRoot?.replaceChildren(document.createElement('slot'));
  }

  #end(forget: boolean): void {
    this.#ended.abort();
    this.#session?.end(forget);
    this.#root?.unmount();
    this.#session = undefined;
    this.#root = undefined;
  }
}

/** What is wrong with the attributes is said by a file that only such owners load. */
async function tellOwner(problems: readonly ConfigProblem[]): Promise<void> {
  const { reportProblems } = await import('./config/reportProblems.js');
  reportProblems(problems);
}

/** Focus is taken only after a click or a key of the visitor's, be it on a button of the page's own. */
const isVisitorActing = (): boolean => navigator.userActivation?.isActive ?? false;

/** Defines the element, once: a second version of the script leaves the first in place. */
export function defineElement(): void {
  if (!customElements.get(elementName)) customElements.define(elementName, Fix401Element);
}

import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import type { Config } from '../config/config.js';
import { attributeNames, attributeOf } from '../config/attributes.js';
import { readConfig } from '../config/readConfig.js';
import { unknownAttributes } from '../config/unknownAttributes.js';
import type { ConfigProblem } from '../config/readConfig.js';
import { english, isEnglish } from '../copy/pickCopy.js';
import { savedSessions } from '../storage/savedSessions.js';
import { browserWorld } from '../diagnosis/browser/browserWorld.js';
import { Boundary } from './Boundary.js';
import type { Changes, ElementCalls, OpenInput, Options } from './calls.js';
import type { EventDetails, EventName } from './events.js';
import type { Prepared, Preparing } from './session/prepare.js';
import { loadLater } from './session/loadOnce.js';
import { startSession } from './session/session.js';
import type { SessionHandover, Session } from './session/sessionTypes.js';
import { wantedLanguages } from './wantedLanguages.js';
import { WizardView } from './WizardView.js';
import { adopt, firstCss } from '../styles/adopt.js';
import type { Step } from '../wizard/contracts.js';

/** The element's name. */
export const elementName = 'fix-401';

/**
 * `<fix-401>`: the wizard as a plain element. Its attributes are the configuration, its own children the fallback
 * that stands until the wizard is there, and again after it was closed.
 */
export class Fix401Element extends HTMLElement implements ElementCalls {
  static readonly observedAttributes: readonly string[] = attributeNames;
  #root: Root | undefined;
  readonly #container = document.createElement('div');
  #session: Session | undefined;
  #config: Config | undefined;
  #open = false;
  #byVisitor = false;
  #opener: HTMLElement | null = null;
  #isChanging = false;
  #isShown = false;
  #waiting: ((session: Session) => void)[] = [];
  #isAnother = false;
  /** What is being prepared: of several at a time, the last one counts. */
  #preparing: Preparing | undefined;
  #ended = new AbortController();
  /** What attributes cannot hold. Not initialised here: it may be set before the element is defined. */
  declare options?: Options;
  /** Who decides whether it is open: asked, instead of doing what the visitor wants. */
  declare onOpenChange?: ((open: boolean) => void) | undefined;

  connectedCallback(): void {
    if (this.#config) return;
    this.#ended = new AbortController();
    const { config, problems } = this.#readConfig();
    this.#config = config;
    warnDeveloper(problems, unknownAttributes(this.getAttributeNames()));
    this.#prepare(config);
  }

  disconnectedCallback(): void {
    // An element that is only moved is connected again at once.
    queueMicrotask(() => {
      if (!this.isConnected) this.#end(false);
    });
  }

  /** Several attributes that change together are one change. */
  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (!this.#config || before === now || this.#isChanging) return;
    this.#isChanging = true;
    queueMicrotask(() => this.#isChanging && this.#change());
  }

  get open(): ElementCalls['open'] {
    return this.#openAbout;
  }
  /** React and Vue set an attribute as a property where there is one of its name. */
  set open(value: Config['open']) {
    this.setAttribute('open', value);
  }

  readonly #openAbout = (input: OpenInput = {}): void => {
    const { step, ...about } = input;
    this.set(about);
    this.#whenShown((session) => {
      // A page that was gone on from without being loaded is another page.
      if (!this.#open && session.world.page !== browserWorld(window).page) this.#anew();
      this.#setOpen(true, isVisitorActing());
    });
    if (step) this.goTo(step);
  };

  close(): void {
    this.#whenShown(() => this.#setOpen(false, isVisitorActing()));
  }

  toggle(): void {
    this.#whenShown(() => (this.#open ? this.close() : this.open()));
  }

  restart(): void {
    this.#whenShown(({ conversation }) => conversation.restart());
  }

  goTo(step: Step): void {
    this.#whenShown((session) => {
      session.act();
      session.conversation.goTo(step);
    });
  }

  set(changes: Changes): void {
    for (const [key, value] of Object.entries(changes)) {
      const name = attributeOf(key);
      if (typeof value === 'object' && value) {
        this.options = { ...this.options, [key]: value };
        this.#isChanging = true;
      } else if (value === null || value === undefined || value === false) this.removeAttribute(name);
      else this.setAttribute(name, value === true ? '' : `${value}`);
    }
    if (this.#isChanging) this.#change();
  }

  /** What is called while it is not there yet is done when it is. */
  #whenShown(what: (session: Session) => void): void {
    if (this.#session && this.#isShown) what(this.#session);
    else if (this.#config) this.#waiting.push(what);
  }

  destroy(): void {
    this.#end(true);
    this.shadowRoot?.replaceChildren(document.createElement('slot'));
  }

  get #mode(): Config['mode'] {
    return this.#config?.mode ?? 'inline';
  }

  /** An element that an owner puts into the error page says by that that it is one; a tag stands in any page. */
  get #standsInError(): boolean {
    return this.#mode === 'page' || (this.#mode === 'inline' && this.dataset['tag'] === undefined);
  }

  #readConfig(): ReturnType<typeof readConfig> {
    const attribute = (name: string) => this.getAttribute(name) ?? (name === 'mode' ? 'inline' : null);
    return readConfig(attribute, document.baseURI, location.href);
  }

  /** Begins at once, unless there is something to wait for: the owner's file, or a conversation to go on with. */
  #prepare(config: Config, before?: SessionHandover, lang?: string): void {
    const world = browserWorld(window);
    const picked = lang ?? this.#preparing?.picked ?? this.#session?.words.picked;
    const wanted = wantedLanguages(picked ?? config.lang);
    const first = { config, words: english, kept: null };
    const isKept = config.persist === 'session' && Object.keys(savedSessions(world.storage)).length > 0;
    const { options } = this;
    if (isEnglish(wanted) && !config.config && !options && !before && !isKept) return this.#begin(first);
    const { signal } = this.#ended;
    const [instance, base] = [this.#instance, document.baseURI];
    const preparing = { config, wanted, picked, world, instance, base, options, before, signal };
    this.#preparing = preparing;
    void import('./session/prepare.js')
      .then(({ prepare }) => prepare(preparing))
      .catch(() => first)
      .then((prepared) => {
        if (this.#preparing !== preparing) return;
        this.#begin(prepared);
        // To pick is an act: what it allows to find out is looked for in the words of now, and the choice is kept.
        if (lang) this.#session?.act();
      });
  }

  get #instance(): string {
    return this.id || String([...document.querySelectorAll(elementName)].indexOf(this));
  }

  #begin({ config, words, kept }: Prepared): void {
    const isFirst = !this.#root;
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#session?.end(false);
    this.#isAnother = false;
    this.#preparing = undefined;
    this.#config = config;
    this.#session = startSession({
      config,
      words,
      kept,
      world: browserWorld(window),
      instance: this.#instance,
      knownAs401: this.#standsInError,
      send: (name, detail) => this.#send(name, detail),
      adoptStyles: (css) => adopt(shadow, css),
      loadLater,
    });
    if (isFirst) return this.#show(shadow, config);
    this.#session.setOpen(this.#open);
    this.#render();
  }

  #show(shadow: ShadowRoot, config: Config): void {
    // The loader's own sheet stays: its launcher is drawn anew when the panel is closed.
    adopt(shadow, firstCss);
    this.#open = this.#opensByItself(config);
    this.#session?.setOpen(this.#open);
    if (!shadow.firstChild) shadow.append(document.createElement('slot'));
    this.#root = createRoot(this.#container);
    this.#listen();
    this.#render();
  }

  /** Drawn, and only now in place of what stood there: nothing is empty in between. */
  #appear(): void {
    this.#isShown = true;
    this.shadowRoot?.replaceChildren(this.#container);
    this.#send('ready', { mode: this.#mode });
    if (this.#open) this.#send('open', { mode: this.#mode });
    // The launcher's looks come with what is brought later.
    else void this.#session?.warmUp(this.shadowRoot);
    for (const what of this.#waiting.splice(0)) this.#whenShown(what);
  }

  /** What the conversation is about begins it anew; all else goes on in it. */
  #change(): void {
    this.#isChanging = false;
    this.#whenShown((session) => {
      const [before, { config, problems }] = [this.#config, this.#readConfig()];
      warnDeveloper(problems);
      this.#isAnother ||= about.some((key) => JSON.stringify(before?.[key]) !== JSON.stringify(config[key]));
      this.#config = config;
      this.#prepare(config, this.#isAnother ? undefined : session.handOver());
    });
  }

  /** Another conversation, in the same place. */
  #anew(): void {
    if (this.#config && this.#session)
      this.#begin({ config: this.#config, words: this.#session.words, kept: null });
  }

  #opensByItself({ open, status }: Config): boolean {
    const session = this.#session;
    if (session?.restored) return this.#standsInError || session.wantsOpen();
    if (open !== 'on-401') return open === 'always';
    const measured = browserWorld(window).navigation().status;
    return this.#standsInError || (measured ?? status?.status) === 401;
  }

  #listen(): void {
    const { signal } = this.#ended;
    window.addEventListener('pagehide', () => this.#open && this.#session?.leave(), { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#session?.recheck(true), {
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
    if (document.visibilityState === 'visible') this.#session?.recheck(false);
  }

  #setOpen(open: boolean, byVisitor: boolean): void {
    if (!this.#session || (!open && !this.#open)) return;
    const hasChanged = open !== this.#open;
    // What the visitor stands on, outside of the wizard.
    if (hasChanged && open) this.#opener = document.querySelector<HTMLElement>('body :focus:not(fix-401)');
    this.#open = open;
    this.#byVisitor = byVisitor;
    this.#session.act();
    this.#session.setOpen(open);
    if (!open) this.#session.leave();
    this.#render();
    if (hasChanged) this.#send(open ? 'open' : 'close', { mode: this.#mode });
  }

  #render(): void {
    const [session, config] = [this.#session, this.#config];
    if (!session || !config) return;
    const { mode, launcher } = config;
    this.#root?.render(
      createElement(
        Boundary,
        { onShown: () => this.#appear(), onFault: (error) => this.#fail(error) },
        createElement(WizardView, {
          key: session.id,
          session,
          mode,
          launcher,
          open: this.#open,
          byVisitor: this.#byVisitor,
          opener: this.#opener,
          // The same conversation in another language: that of now, which may be drawn only a moment later.
          onLanguage: (lang) => this.#prepare(config, this.#session?.handOver(), lang),
          onOpenChange: (open) => (this.onOpenChange ? this.onOpenChange(open) : this.#setOpen(open, true)),
        }),
      ),
    );
  }

  #send<N extends EventName>(name: N, detail: EventDetails[N]): void {
    this.dispatchEvent(new CustomEvent(`fix401:${name}`, { detail, bubbles: true, composed: true }));
  }

  /** A fault of ours: the page goes on, and the element's own children stand again. */
  #fail(error: unknown): void {
    this.#send('problem', { message: String(error) });
    this.destroy();
  }

  #end(forget: boolean): void {
    this.#ended.abort();
    this.#session?.end(forget);
    this.#root?.unmount();
    this.#session = undefined;
    this.#root = undefined;
    this.#config = undefined;
    this.#preparing = undefined;
    this.#isShown = false;
    this.#waiting = [];
  }
}

/** What a conversation is about: with another value of these it is another one. */
const about = ['url', 'status', 'method', 'public', 'persist'] as const satisfies (keyof Config)[];

/** Problems of the attributes are reported by a file that only such owners load. */
function warnDeveloper(problems: readonly ConfigProblem[], unknown: readonly string[] = []): void {
  if (problems.length + unknown.length === 0) return;
  void import('../config/reportProblems.js').then(({ reportAttributes }) =>
    reportAttributes(problems, unknown),
  );
}

/** Focus is taken only after a click or a key of the visitor's, be it on a button of the page's own. */
const isVisitorActing = (): boolean => navigator.userActivation?.isActive ?? false;

/** Defines the element, once: a second version of the script leaves the first in place. */
export function defineElement(): void {
  if (!customElements.get(elementName)) customElements.define(elementName, Fix401Element);
}

import { drawInShadow } from './drawInShadow.js';
import type { Config } from '../../config/config.js';
import { attributeNames, attributeOf } from '../../config/attributes.js';
import { readConfig } from '../../config/readConfig.js';
import type { Changes, ElementCalls, OpenInput, Options } from '../api/elementCalls.js';
import { createHost } from '../createHost.js';
import type { EventDetails, EventName } from '../api/eventDetails.js';
import type { Recover } from '../api/recover.js';
import type { Host } from '../host.js';
import type { Recovery } from '../recovery/createRecovery.js';
import type { Step } from '../../wizard/contracts.js';

/** The element's name. */
export const elementName = 'fix-401';

/**
 * `<fix-401>`: the wizard as a plain element. Its attributes are the configuration. Its own children are the fallback,
 * visible until the wizard is drawn, and again after it is closed.
 */
export class Fix401Element extends HTMLElement implements ElementCalls {
  static readonly observedAttributes: readonly string[] = attributeNames;
  /** Defined while the element is connected. */
  #host: Host | undefined;
  /** Requests of the page that wait for the visitor to sign in. Undefined before the first. */
  #recovery: Recovery | undefined;
  /** Ends drawing and listening. `forget` also removes the saved conversation. */
  #end: (forget: boolean) => void = () => {};
  /** Options that attributes cannot hold. Not initialised here: a page may set them before the element is defined. */
  declare options?: Options;
  /** Takes the visitor's wish to open or close it, where the application decides. */
  declare onOpenChange?: ((open: boolean) => void) | undefined;

  connectedCallback(): void {
    if (this.#host) return;
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (!shadow.firstChild) shadow.append(document.createElement('slot'));
    const drawing = drawInShadow(shadow, {
      onShown: () => host.shown(),
      onFault: (error) => host.fail(error),
      onLanguage: (lang) => host.pickLanguage(lang),
      onOpenChange: (open) => (this.onOpenChange ? this.onOpenChange(open) : host.setOpen(open, true)),
    });
    const host = createHost({
      readConfig: () => this.#readConfig(),
      readOptions: () => this.options,
      askAgain: () => this.#recovery?.askAgain(),
      instance: () => this.id || String([...document.querySelectorAll(elementName)].indexOf(this)),
      standsInError: (mode) => mode === 'page' || (mode === 'inline' && this.dataset['tag'] === undefined),
      shadow,
      send: (name, detail) => this.#send(name, detail),
      draw: drawing.draw,
      giveUp: () => this.destroy(),
    });
    this.#end = (forget) => {
      host.end(forget);
      drawing.end();
      this.#host = undefined;
      this.#recovery?.end();
    };
    this.#host = host;
    host.start();
  }

  disconnectedCallback(): void {
    // An element that is only moved is connected again in the same task.
    queueMicrotask(() => {
      if (!this.isConnected) this.#end(false);
    });
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (before !== now) this.#host?.change();
  }

  get open(): ElementCalls['open'] {
    return this.#open;
  }
  /** React and Vue set an attribute as a property where there is one of its name. */
  set open(value: Config['open']) {
    this.setAttribute('open', value);
  }

  readonly #open = ({ step, ...about }: OpenInput = {}): void => {
    this.set(about);
    this.#host?.open();
    if (step) this.goTo(step);
  };

  close(): void {
    this.#host?.close();
  }

  toggle(): void {
    this.#host?.toggle();
  }

  restart(): void {
    this.#host?.call(({ conversation }) => conversation.restart());
  }

  goTo(step: Step): void {
    this.#host?.call(({ act, conversation }) => {
      act();
      conversation.goTo(step);
    });
  }

  set(changes: Changes): void {
    for (const [key, value] of Object.entries(changes)) {
      const name = attributeOf(key);
      if (typeof value === 'object' && value) {
        this.options = { ...this.options, [key]: value };
        this.#host?.change();
      } else if (value === null || value === undefined || value === false) this.removeAttribute(name);
      else this.setAttribute(name, value === true ? '' : `${value}`);
    }
  }

  async recover(...given: Parameters<Recover>): ReturnType<Recover> {
    const file = await import('../recovery/createRecovery.js').catch(() => null);
    this.#recovery ??= file?.createRecovery(this, () => this.#host);
    return this.#recovery?.recover(...given) ?? null;
  }

  destroy(): void {
    this.#end(true);
    this.shadowRoot?.replaceChildren(document.createElement('slot'));
  }

  #readConfig(): ReturnType<typeof readConfig> {
    const attribute = (name: string) => this.getAttribute(name) ?? (name === 'mode' ? 'inline' : null);
    return readConfig(attribute, document.baseURI, location.href);
  }

  #send<N extends EventName>(name: N, detail: EventDetails[N]): void {
    this.dispatchEvent(new CustomEvent(`fix401:${name}`, { detail, bubbles: true, composed: true }));
  }
}

/** Defines the element once: a second version of the script leaves the first in place. */
export function defineElement(): void {
  if (!customElements.get(elementName)) customElements.define(elementName, Fix401Element);
}

import type { Changes, WizardElement } from '../api/elementCalls.js';

/** The panel's file, as the script tag calls it. */
export interface TagPanel {
  /**
   * The element of a tag: the page's own, or one that is put where the tag says. The page's own takes the tag's options.
   *
   * @param current the element that the loader has; an application may have taken it out with its page
   * @param signal ends what the tag has put into the page
   */
  resolveHost: (
    tag: HTMLScriptElement,
    current: Element | null | undefined,
    signal: AbortSignal,
  ) => Promise<WizardElement>;
  /** Puts one more wizard into the page. Undefined where the target does not exist. */
  mount: (target: Element | string, config?: Changes) => Promise<WizardElement | undefined>;
  /** Offers help: a request of the page's own to this address was refused. */
  notice: (host: WizardElement, address: string) => Promise<void>;
}

import type { WizardElement } from '../api/elementCalls.js';
import { elementName } from '../element/Fix401Element.js';
import { adoptOptions } from './adoptOptions.js';
import { findTarget, waitForTarget } from './findTarget.js';

/** An element that a tag has put into the page. */
export interface InsertedHost {
  host: WizardElement;
  /** Puts it into the page again. */
  insert: () => void;
}

/**
 * Puts an element where a tag says, until the signal ends it: into its target, else behind the tag, else at the end of
 * the page; into the corner for a `bubble` or `dialog`. The target's own children become its fallback. Never rejects.
 *
 * @param hasPageHost tells whether the page has an element of its own by then
 */
export async function insertHost(
  tag: HTMLScriptElement,
  signal: AbortSignal,
  hasPageHost: () => boolean,
): Promise<InsertedHost> {
  const isWithin = /inline|page/.test(tag.dataset['mode'] ?? '');
  const selector = tag.dataset['target'];
  const host = createHostOf(tag, signal, isWithin);
  let target = isWithin && selector !== undefined ? await waitForTarget(selector, signal) : null;
  const insert = (): void => {
    if (target) insertIntoTarget(host, target);
    else if (isWithin) insertBehindTag(host, tag);
    else document.documentElement.append(host);
  };
  if (!signal.aborted) insert();
  signal.addEventListener('abort', () => {
    target?.append(...host.childNodes);
    host.remove();
  });
  if (isWithin) {
    const hadTarget = target !== null;
    observeRemoval(host, signal, () => {
      if (hadTarget) target = findTarget(selector ?? '');
      if (!hasPageHost() && (target || !hadTarget)) insert();
    });
  }
  return { host, insert };
}

function createHostOf(tag: HTMLScriptElement, signal: AbortSignal, isWithin: boolean): WizardElement {
  const host: WizardElement = document.createElement(elementName);
  adoptOptions(host, tag, signal);
  host.dataset['tag'] = '';
  if (!isWithin && !host.hasAttribute('mode')) host.setAttribute('mode', 'bubble');
  return host;
}

function insertIntoTarget(host: Element, target: Element): void {
  host.replaceChildren(...target.childNodes);
  target.append(host);
}

function insertBehindTag(host: Element, tag: HTMLScriptElement): void {
  // Turbo replaces the body: a copy of the tag then stands in its place.
  const source = CSS.escape(tag.getAttribute('src') ?? '');
  const current = tag.isConnected ? tag : document.querySelector(`script[src="${source}"]`);
  if (current && document.body.contains(current)) current.after(host);
  else document.body.append(host);
}

/**
 * An application that goes to another page without loading it removes the element together with what was around it.
 * It is put back before it notices, so that the conversation goes on. An element that was removed alone stays away:
 * that was meant.
 */
function observeRemoval(host: Element, signal: AbortSignal, insert: () => void): void {
  let wasConnected = true;
  let isLost = false;
  const observer = new MutationObserver((records) => {
    if (!host.isConnected) {
      if (wasConnected)
        isLost = records.some(({ removedNodes }) => [...removedNodes].some((node) => node !== host));
      if (isLost) insert();
    }
    wasConnected = host.isConnected;
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

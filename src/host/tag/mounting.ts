import { reportProblems } from '../../config/reportProblems.js';
import { askedAddresses } from '../../diagnosis/probe/askedAddresses.js';
import type { Changes, Panel, WizardElement } from '../api/elementCalls.js';

/** Where the wizard stands, when it is not the corner. */

/** Longest time that a target is waited for, in milliseconds: an application may draw it late. */
export const targetTimeoutMs = 10_000;

const elementName = 'fix-401';
const allowed = 'a CSS selector of an element of this page';

const make = (): WizardElement => document.createElement(elementName);

const isWithin = (tag: HTMLScriptElement): boolean => /inline|page/.test(tag.dataset['mode'] ?? '');

/** An element that came with the page: neither put in by the tag, nor mounted, nor of a React application. */
const pageHost = (): WizardElement | null =>
  document.querySelector<WizardElement>(`body ${elementName}:not([data-tag], [data-managed])`);

/** Those that the tags have put in, each with its way back into the page. */
const inserted = new WeakMap<HTMLScriptElement, Promise<{ host: WizardElement; put: () => void }>>();

/**
 * The element of a tag, where the loader has none that stands in the page: the page's own, or one that is put in.
 *
 * @param before what the loader had until now; an application may have taken it out with its page
 */
export async function resolveHost(
  tag: HTMLScriptElement,
  signal: AbortSignal,
  before?: Element | null,
): Promise<WizardElement> {
  const own = pageHost();
  if (own) {
    if (own !== before) takeOptions(own, tag, signal);
    // One help for one page: what stood in the corner makes room.
    if (own !== before && before?.isConnected) before.remove();
    return own;
  }
  if (before?.isConnected) return before as WizardElement;
  // Who calls while a target is waited for gets the same element.
  if (!inserted.has(tag)) inserted.set(tag, insertHost(tag, signal));
  const { host, put } = (await inserted.get(tag)) ?? (await insertHost(tag, signal));
  if (!host.isConnected && !signal.aborted) put();
  return host;
}

/** An attribute of the element's goes before one of the tag's. */
function takeOptions(host: Element, tag: HTMLScriptElement, signal: AbortSignal): void {
  for (const { name, value } of tag.attributes) {
    const own = name.split('data-')[1];
    if (!own || host.hasAttribute(own)) continue;
    host.setAttribute(own, value);
    signal.addEventListener('abort', () => host.removeAttribute(own));
  }
}

/**
 * In its target, else behind the tag, else at the end of the page; in the corner for a `bubble` or `dialog`. The
 * target's own children are its fallback until it is taken out.
 */
async function insertHost(
  tag: HTMLScriptElement,
  signal: AbortSignal,
): Promise<{ host: WizardElement; put: () => void }> {
  const host = make();
  takeOptions(host, tag, signal);
  host.dataset['tag'] = '';
  if (!isWithin(tag) && !host.hasAttribute('mode')) host.setAttribute('mode', 'bubble');
  const selector = tag.dataset['target'];
  let target = isWithin(tag) ? await targetOf(selector, signal) : null;
  const put = () => {
    // After a navigation of Turbo's, a copy of the tag stands in for it.
    const now = tag.isConnected
      ? tag
      : document.querySelector(`script[src="${CSS.escape(tag.getAttribute('src') ?? '')}"]`);
    if (target) {
      host.replaceChildren(...target.childNodes);
      target.append(host);
    } else if (!isWithin(tag)) document.documentElement.append(host);
    else if (now && document.body.contains(now)) now.after(host);
    else document.body.append(host);
  };
  if (!signal.aborted) put();
  signal.addEventListener('abort', () => {
    target?.append(...host.childNodes);
    host.remove();
  });
  if (isWithin(tag)) {
    const wasInTarget = target !== null;
    reinsert(host, signal, () => {
      if (wasInTarget) target = find(selector ?? '');
      if (!pageHost() && (target || !wasInTarget)) put();
    });
  }
  return { host, put };
}

/**
 * An application that goes to another page without loading it takes the element out with what was around it. Before
 * the element notices, it stands in the new page, and the conversation goes on. Taken out alone, it stays away: that
 * was meant.
 */
function reinsert(host: Element, signal: AbortSignal, put: () => void): void {
  let wasHere = true;
  let isLost = false;
  const observer = new MutationObserver((records) => {
    if (!host.isConnected) {
      if (wasHere)
        isLost = records.some(({ removedNodes }) => [...removedNodes].some((node) => node !== host));
      if (isLost) put();
    }
    wasHere = host.isConnected;
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Null also for what is no selector. */
function find(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}

/** Null where there is none, or none in time: the owner is told. */
async function targetOf(selector: string | undefined, signal: AbortSignal): Promise<Element | null> {
  if (selector === undefined) return null;
  const found = find(selector) ?? (await whenAppears(() => find(selector), signal));
  if (!found && !signal.aborted) reportProblems([{ name: 'target', value: selector, allowed }]);
  return found;
}

function whenAppears(look: () => Element | null, signal: AbortSignal): Promise<Element | null> {
  return new Promise((resolve) => {
    const end = (found: Element | null) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(found);
    };
    const observer = new MutationObserver(() => {
      const found = look();
      if (found) end(found);
    });
    const timer = setTimeout(() => end(null), targetTimeoutMs);
    observer.observe(document.documentElement, { childList: true, subtree: true, attributes: true });
    signal.addEventListener('abort', () => end(null));
  });
}

/** One more wizard, `inline` unless it says otherwise. Undefined where there is no such place: the owner is told. */
export async function mount(
  target: Element | string,
  config: Changes = {},
): Promise<WizardElement | undefined> {
  const place = typeof target === 'string' ? find(target) : target;
  if (!place) {
    reportProblems([{ name: 'target', value: typeof target === 'string' ? target : 'nothing', allowed }]);
    return undefined;
  }
  const host = make();
  host.dataset['tag'] = '';
  host.set({ mode: 'inline', ...config });
  place.append(host);
  const { destroy } = host;
  host.destroy = () => {
    destroy.call(host);
    host.remove();
  };
  return host;
}

const noticed = new Set<string>();

/** A request of the page's own was refused: the wizard offers itself, once for each address, and interrupts nobody. */
export const notice: Panel['notice'] = (host, address) => {
  const isOwn = URL.canParse(address) && new URL(address).origin === location.origin;
  if (!isOwn || noticed.has(address) || askedAddresses.has(address)) return;
  noticed.add(address);
  const isOpen = host.shadowRoot?.querySelector('[data-part="panel"]');
  if (!isOpen) host.open({ url: address, status: 401 });
};

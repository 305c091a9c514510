import { reportProblems } from '../config/reportProblems.js';
import { askedAddresses } from '../diagnosis/askedAddresses.js';
import type { Changes, Panel, WizardElement } from '../host/calls.js';

/** Where the wizard stands, when it is not the corner. */

/** Longest time that a target is waited for, in milliseconds: an application may draw it late. */
export const targetTimeoutMs = 10_000;

const elementName = 'fix-401';
const allowed = 'a CSS selector of an element of this page';

const make = (): WizardElement => document.createElement(elementName);

/**
 * The element of a tag that says `inline` or `page`: in its target, else behind the tag, else at the end of the page.
 * The target's own children are its fallback until it is taken out.
 */
export async function settle(tag: HTMLScriptElement, signal: AbortSignal): Promise<WizardElement> {
  const host = make();
  for (const { name, value } of tag.attributes) {
    if (name.startsWith('data-')) host.setAttribute(name.slice(5), value);
  }
  host.dataset['tag'] = '';
  const target = await targetOf(tag.dataset['target'], signal);
  if (target) {
    host.append(...target.childNodes);
    target.append(host);
  } else if (document.body.contains(tag)) tag.after(host);
  else document.body.append(host);
  signal.addEventListener('abort', () => {
    target?.append(...host.childNodes);
    host.remove();
  });
  return host;
}

/** Null where there is none, or none in time: the owner is told. */
async function targetOf(selector: string | undefined, signal: AbortSignal): Promise<Element | null> {
  if (selector === undefined) return null;
  const find = (): Element | null => {
    try {
      return document.querySelector(selector);
    } catch {
      return null; // no selector
    }
  };
  const found = find() ?? (await appearing(find, signal));
  if (!found && !signal.aborted) reportProblems([{ name: 'target', value: selector, allowed }]);
  return found;
}

function appearing(find: () => Element | null, signal: AbortSignal): Promise<Element | null> {
  return new Promise((resolve) => {
    const end = (found: Element | null) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(found);
    };
    const observer = new MutationObserver(() => {
      const found = find();
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
  const place = typeof target === 'string' ? await targetOf(target, AbortSignal.timeout(0)) : target;
  if (!place) return undefined;
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

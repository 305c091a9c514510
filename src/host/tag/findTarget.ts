import { warnDeveloper } from '../warnDeveloper.js';

/** Milliseconds that a target is waited for: an application may draw it late. */
const targetTimeoutMs = 10_000;

/** The first element that a selector matches. Null also for a text that is no selector. Never throws. */
export function findTarget(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}

/** Warns the developer of a target that does not exist. */
export const reportTarget = (value: string): void =>
  warnDeveloper([{ name: 'target', value, allowed: 'a CSS selector of an element of this page' }]);

/** The same element, as soon as it appears. Null where it does not appear in time: the developer is warned. */
export async function waitForTarget(selector: string, signal: AbortSignal): Promise<Element | null> {
  const found = findTarget(selector) ?? (await whenAppears(selector, signal));
  if (!found && !signal.aborted) reportTarget(selector);
  return found;
}

function whenAppears(selector: string, signal: AbortSignal): Promise<Element | null> {
  return new Promise((resolve) => {
    const end = (found: Element | null) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(found);
    };
    const observer = new MutationObserver(() => {
      const found = findTarget(selector);
      if (found) end(found);
    });
    const timer = setTimeout(() => end(null), targetTimeoutMs);
    observer.observe(document.documentElement, { childList: true, subtree: true, attributes: true });
    signal.addEventListener('abort', () => end(null));
  });
}

import type { BrowserContext } from '@playwright/test';

declare global {
  interface Window {
    /** Put in by {@link listen}. */
    hearForTest?: (line: string) => void;
  }
}

/** All that the live region says, in the order in which it is said, and whatever it does that it should not. */
export async function listen(context: BrowserContext): Promise<string[]> {
  const heard: string[] = [];
  await context.exposeBinding('hearForTest', (_source, line: string) => void heard.push(line));
  await context.addInitScript(hearAll);
  return heard;
}

/** Runs in the page, and so holds all that it needs. */
function hearAll(): void {
  const selector = '[aria-live]:not([aria-live="off"])';
  const hear = ({ type, target, addedNodes }: MutationRecord): void => {
    const region = (target instanceof Element ? target : target.parentElement)?.closest(selector);
    if (region && type === 'characterData') window.hearForTest?.(`(changed) ${target.textContent ?? ''}`);
    if (region && region.getAttribute('aria-live') !== 'polite') window.hearForTest?.('(not polite)');
    for (const node of addedNodes) {
      if (region) window.hearForTest?.(node.textContent ?? '');
      // A region that comes with words in it is read by some screen readers, and not by others.
      else if (node instanceof Element) {
        const regions = node.querySelectorAll(selector);
        if (regions.length > 1) window.hearForTest?.('(more than one region)');
        for (const one of regions) {
          if (one.textContent) window.hearForTest?.(`(there at once) ${one.textContent}`);
        }
      }
    }
  };
  // oxlint-disable-next-line typescript/unbound-method -- called on the element it is asked of
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function attachAndListen(init) {
    const root = attachShadow.call(this, init);
    const records = { childList: true, characterData: true, subtree: true };
    new MutationObserver((mutations) => mutations.forEach(hear)).observe(root, records);
    return root;
  };
}

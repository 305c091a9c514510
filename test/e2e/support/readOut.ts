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
  await context.addInitScript(() => {
    const textOf = (node: Node): string => node.textContent?.trim() ?? '';
    const regionOf = (node: Node): Element | null =>
      (node instanceof Element ? node : node.parentElement)?.closest('[aria-live]:not([aria-live="off"])') ??
      null;
    const hear = ({ type, target, addedNodes }: MutationRecord): void => {
      const region = regionOf(target);
      if (region && type === 'characterData') window.hearForTest?.(`(changed) ${textOf(target)}`);
      if (region && region.getAttribute('aria-live') !== 'polite') window.hearForTest?.('(not polite)');
      for (const node of addedNodes) {
        if (region) window.hearForTest?.(textOf(node));
        // A region that comes with words in it is read by some screen readers, and not by others.
        else if (node instanceof Element) {
          const regions = node.querySelectorAll('[aria-live]:not([aria-live="off"])');
          if (regions.length > 1) window.hearForTest?.('(more than one region)');
          for (const one of regions) if (textOf(one)) window.hearForTest?.(`(there at once) ${textOf(one)}`);
        }
      }
    };
    const attachShadow = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function attachAndListen(init) {
      const root = attachShadow.call(this, init);
      const records = { childList: true, characterData: true, subtree: true };
      new MutationObserver((mutations) => mutations.forEach(hear)).observe(root, records);
      return root;
    };
  });
  return heard;
}

import { elementAt, isInTopLayer, layersAbove } from './layersAbove.js';
import { showAgain } from './showAgain.js';

/** The way in which an open panel stands in its page. */
interface FrontOptions {
  /** It covers the page, and not its own place in it: popovers that lie over it are in its way. */
  isOver: boolean;
  /** Layers of the page above it, for which alone it is drawn as a modal dialog. */
  raisedOver: readonly Element[] | null;
  /** Draws it as a modal dialog because of these elements; null: no longer. */
  onRaise: (over: readonly Element[] | null) => void;
}

/**
 * Puts an open panel in front of what the page shows in the top layer, for as long as that is there: as a modal dialog
 * in front of the page's modal dialog, which makes everything else inert, and of its full screen; as a popover in front
 * of its popovers. A dialog that the page hides is not modal meanwhile: the page would be inert without a sign of it.
 * Returns the function that ends it.
 */
export function keepInFront(panel: HTMLElement, options: FrontOptions): () => void {
  return panel instanceof HTMLDialogElement ? keepModal(panel, options) : keepAbove(panel, options);
}

function keepModal(dialog: HTMLDialogElement, { raisedOver, onRaise }: FrontOptions): () => void {
  if (!isOnTop(dialog)) showAgain(dialog);
  if (!isModal(dialog)) {
    warnOnce();
    return () => {};
  }
  return observePage(dialog, raisedOver ?? [], () => {
    showUnlessHidden(dialog);
    // Layers in a shadow root are found by the focus only, which has left them.
    if (raisedOver && ![...raisedOver, ...layersAbove(dialog)].some(isInTopLayer)) onRaise(null);
  });
}

function keepAbove(panel: HTMLElement, { isOver, onRaise }: FrontOptions): () => void {
  const above = layersAbove(panel);
  const covering = isOver ? above.filter((each) => overlap(each, panel)) : [];
  if (above.some((each) => each.matches(':is(:modal, :fullscreen)'))) onRaise(above);
  else if (covering.length > 0) {
    // One that is a popover already lies below the newer one.
    panel.popover = null;
    panel.popover = 'manual';
    panel.showPopover();
    return observePage(panel, covering, () => {
      if (!covering.some(isInTopLayer)) panel.popover = null;
    });
  }
  return () => {};
}

let hasWarned = false;
function warnOnce(): void {
  if (hasWarned) return;
  hasWarned = true;
  // oxlint-disable-next-line no-console -- for the developer
  console.warn('[fix401] showModal() of this page opens no modal dialog: the panel stands in the page.');
}

const isModal = (dialog: HTMLDialogElement): boolean => dialog.matches(':modal');

function isOnTop(dialog: HTMLDialogElement): boolean {
  const { x, y, width, height } = dialog.getBoundingClientRect();
  return isModal(dialog) && dialog.contains(elementAt(x + width / 2, y + height / 2));
}

function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A dialog leaves the top layer, too, when its element is moved within the document. */
function showUnlessHidden(dialog: HTMLDialogElement): void {
  if (!dialog.checkVisibility()) dialog.close();
  else if (!isModal(dialog)) showAgain(dialog);
}

/** Calls the function at most once a frame after the page may have closed or removed one of the layers, or hidden the panel. */
function observePage(panel: HTMLElement, layers: readonly Element[], onChange: () => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  let isPending = false;
  const changeSoon = (): void => {
    if (isPending) return;
    isPending = true;
    requestAnimationFrame(() => {
      isPending = false;
      if (!signal.aborted && panel.isConnected) onChange();
    });
  };
  const changes = new MutationObserver(changeSoon);
  for (const root of [document, ...layers.map((each) => each.getRootNode())])
    changes.observe(root, { childList: true, subtree: true, attributeFilter: ['open'] });
  const size = new ResizeObserver(changeSoon);
  size.observe(panel);
  for (const type of ['close', 'toggle', 'fullscreenchange'])
    document.addEventListener(type, changeSoon, { capture: true, signal });
  return () => {
    ended.abort();
    changes.disconnect();
    size.disconnect();
  };
}

/** Matches what stands in the top layer (https://drafts.csswg.org/css-position-4/#top-layer). */
const inTopLayer = ':is(:modal, :fullscreen, :popover-open)';

/** The element is in the page, and stands in the top layer. */
export const isInTopLayer = (element: Element): boolean => element.isConnected && element.matches(inTopLayer);

/**
 * Elements of the page in the top layer that an element does not stand in. Those within a shadow root are found where
 * they have the focus, or the middle of the window. Never throws.
 */
export function layersAbove(element: Element): Element[] {
  const around = new Set(withAncestors(element));
  const starts = [focusedElement(), elementAt(innerWidth / 2, innerHeight / 2)];
  const found = [
    ...document.querySelectorAll(inTopLayer),
    ...starts.flatMap((start) => withAncestors(start).filter(isInTopLayer)),
  ];
  return found.filter((each) => !around.has(each));
}

/** The innermost element at a point of the window, also within open shadow roots. */
export function elementAt(x: number, y: number): Element | null {
  return innermost(document.elementFromPoint(x, y), (root) => root.elementFromPoint(x, y));
}

const focusedElement = (): Element | null =>
  innermost(document.activeElement, ({ activeElement }) => activeElement);

/** Descends into open shadow roots for as long as the function finds another element in them. */
function innermost(start: Element | null, find: (root: ShadowRoot) => Element | null): Element | null {
  const inner = start?.shadowRoot && find(start.shadowRoot);
  return inner && inner !== start ? innermost(inner, find) : start;
}

/** An element and everything that it stands in, through slots and shadow roots, from the inside out. */
function withAncestors(start: Element | null): Element[] {
  const found: Element[] = [];
  for (let node: Node | null = start; node; node = parentOf(node))
    if (node instanceof Element) found.push(node);
  return found;
}

const parentOf = (node: Node): Node | null =>
  (node instanceof Element && node.assignedSlot) ||
  (node instanceof ShadowRoot ? node.host : node.parentNode);

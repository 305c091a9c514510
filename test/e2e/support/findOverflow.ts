// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page stands by itself
/**
 * What is cut off, runs out of its box or lies over another in the open panel, a line a fault. Runs in the page, so it
 * stands by itself.
 */
export function findOverflow(panel: Element): string[] {
  const faults = new Set<string>();
  const nameOf = (element: Element): string =>
    `${element.getAttribute('data-part') ?? element.localName}: ${(element.textContent ?? '').trim().slice(0, 50)}`;
  const isShown = (element: Element): boolean =>
    element.checkVisibility() && element.closest('[data-part="announcer"], select') === null;
  const shown = [panel, ...panel.querySelectorAll('*')].filter(isShown);
  const edge = panel.getBoundingClientRect();
  // Fractions of a pixel are no fault.
  const slack = 1;

  for (const element of shown) {
    const style = getComputedStyle(element);
    if (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + slack)
      faults.add(`cut at the side – ${nameOf(element)}`);
    const isCut = style.overflowY === 'hidden' || style.overflowY === 'clip';
    if (isCut && element.scrollHeight > element.clientHeight + slack)
      faults.add(`cut at the end – ${nameOf(element)}`);

    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
      let box: Element = element;
      while (getComputedStyle(box).display.startsWith('inline') && box.parentElement) box = box.parentElement;
      const bounds = box.getBoundingClientRect();
      const range = document.createRange();
      // Word by word: a space at the end of a line hangs out of the box of a `pre`, and nobody sees it.
      for (const { index, 0: word } of node.textContent.matchAll(/\S+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        for (const line of range.getClientRects()) {
          const out =
            line.left < Math.max(bounds.left, edge.left) - slack ||
            line.right > Math.min(bounds.right, edge.right) + slack;
          if (line.width > 0 && out) faults.add(`out of its box – ${nameOf(box)}`);
        }
      }
    }

    const children = [...element.children].filter(
      (child) => isShown(child) && !/inline|none|contents/.test(getComputedStyle(child).display),
    );
    children.forEach((one, at) => {
      const a = one.getBoundingClientRect();
      for (const other of children.slice(at + 1)) {
        const b = other.getBoundingClientRect();
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (wide > slack && high > slack) faults.add(`over another – ${nameOf(one)} | ${nameOf(other)}`);
      }
    });
  }
  return [...faults];
}

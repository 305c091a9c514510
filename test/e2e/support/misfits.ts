/* oxlint-disable unicorn/consistent-function-scoping -- these run in the page, and take along only what stands in them. */

/** What is drawn wrongly in a shadow root, a sentence each. Runs in the page, so it refers to nothing outside. */
export function misfits(shadow: ShadowRoot): string[] {
  const wrong: string[] = [];
  const nameOf = (element: Element) =>
    `${element.getAttribute('data-part') ?? element.localName} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowY);
  /** What is seen of it: what scrolls in a box is cut by that box. */
  const seen = (element: Element): DOMRect => {
    let { left, top, right, bottom } = element.getBoundingClientRect();
    for (let box = element.parentElement; box; box = box.parentElement) {
      if (!scrolls(box)) continue;
      const around = box.getBoundingClientRect();
      [left, right] = [Math.max(left, around.left), Math.min(right, around.right)];
      [top, bottom] = [Math.max(top, around.top), Math.min(bottom, around.bottom)];
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  };
  const all = [...shadow.querySelectorAll<HTMLElement>('[data-part="panel"], [data-part="panel"] *')].filter(
    (element) => !element.closest('[data-part="announcer"], select > *') && element.checkVisibility(),
  );

  for (const element of all) {
    const { left, right, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || element instanceof SVGElement) continue;
    if (left < -0.5 || right > innerWidth + 0.5) wrong.push(`${nameOf(element)} reaches out of the window`);
    // Of what stands in a line, the browser does not say.
    if (element.clientWidth === 0) continue;
    if (element.scrollWidth > element.clientWidth + 1)
      wrong.push(`${nameOf(element)} is too wide for its box`);
    if (!scrolls(element) && element.scrollHeight > element.clientHeight + 1)
      wrong.push(
        `${nameOf(element)} is too high for its box: ${element.scrollHeight} in ${element.clientHeight}`,
      );
  }

  const things = all.filter((element) =>
    element.matches(
      'h2, p, button, a, summary, li, label, legend, input, textarea, select, dt, dd, progress, small',
    ),
  );
  const places = things.map((one) => ({ one, a: seen(one) }));
  for (const [at, { one, a }] of places.entries()) {
    for (const { one: other, a: b } of places.slice(at + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across <= 1 || down <= 1 || one.contains(other) || other.contains(one)) continue;
      wrong.push(`${nameOf(one)} lies over ${nameOf(other)}`);
    }
  }
  return wrong;
}

/** Contrast of the text of each of these to its own ground, as WCAG counts it. Runs in the page. */
export function contrastsOf(elements: Element[]): number[] {
  const luminance = (probe: HTMLElement, colour: string) => {
    // The browser reckons: one channel of a colour, as another colour.
    probe.style.setProperty('color', `color(from ${colour} xyz y y y)`, 'important');
    const [, value = 'NaN'] = /xyz\S* (\S+)/.exec(getComputedStyle(probe).color) ?? [];
    probe.style.removeProperty('color');
    return Math.min(1, Math.max(0, Number(value)));
  };
  const groundOf = (element: Element): string => {
    const { backgroundColor } = getComputedStyle(element);
    const isClear = /, 0\)$|\/ 0\)$|transparent/.test(backgroundColor);
    return isClear && element.parentElement ? groundOf(element.parentElement) : backgroundColor;
  };
  return elements.map((element) => {
    const probe = element as HTMLElement;
    const [text, ground] = [getComputedStyle(element).color, groundOf(element)].map((one) =>
      luminance(probe, one),
    );
    if (text === undefined || ground === undefined) return Number.NaN;
    return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
  });
}

/**
 * Copies a tag's options to an element until the signal ends it. An attribute that the element has already takes
 * precedence.
 */
export function adoptOptions(host: Element, tag: HTMLScriptElement, signal: AbortSignal): void {
  for (const { name, value } of tag.attributes) {
    const own = name.split('data-')[1];
    if (!own || host.hasAttribute(own)) continue;
    host.setAttribute(own, value);
    signal.addEventListener('abort', () => host.removeAttribute(own));
  }
}

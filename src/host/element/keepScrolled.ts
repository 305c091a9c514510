/**
 * Scrolls the conversation to its end when an element beside the body is put back into the page: it loses its place when
 * it is taken out. Ends with the signal.
 */
export function keepScrolled(host: Element, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    const log = host.shadowRoot?.querySelector('[data-part="log"]');
    const isBack = records.some(({ addedNodes }) => [...addedNodes].includes(host));
    if (isBack && log) log.scrollTop = log.scrollHeight;
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

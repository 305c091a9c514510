/** Shortcuts of the page that listen while keys bubble do not see what is typed in the wizard. */
const kept = ['keydown', 'keypress', 'keyup'] as const;

/** Stops events at the wizard's own element. Returns the function that ends it. */
export function keepEvents(host: EventTarget): () => void {
  const ended = new AbortController();
  for (const type of kept)
    host.addEventListener(type, (event) => event.stopPropagation(), { signal: ended.signal });
  return () => ended.abort();
}

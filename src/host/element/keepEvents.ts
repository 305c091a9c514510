/** Events of the keyboard, which shortcuts of the page listen to while they bubble. */
const kept = ['keydown', 'keypress', 'keyup'] as const;

/** Keeps what is typed in the wizard from the page's shortcuts. Returns the function that ends it. */
export function keepEvents(host: EventTarget): () => void {
  const ended = new AbortController();
  for (const type of kept)
    host.addEventListener(type, (event) => event.stopPropagation(), { signal: ended.signal });
  return () => ended.abort();
}

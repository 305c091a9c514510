/** Longest wait for one answer of the browser, in milliseconds: a database that is open elsewhere stays. */
export const siteDataTimeoutMs = 2000;

/**
 * Asks a store of the browser.
 *
 * @returns `fallback` when the store throws, rejects or takes longer than {@link siteDataTimeoutMs}. Never rejects.
 */
export async function withinTime<T>(ask: () => PromiseLike<T>, fallback: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(fallback), siteDataTimeoutMs);
  });
  try {
    return await Promise.race([ask(), late]);
  } catch {
    return fallback;
  } finally {
    clearTimeout(timer);
  }
}

/** Removes each item on its own, so that one that fails or hangs keeps no other. Never rejects. */
export const removeEach = <T>(
  items: readonly T[],
  remove: (item: T) => PromiseLike<unknown>,
): Promise<unknown> => Promise.all(items.map((item) => withinTime(() => remove(item), undefined)));

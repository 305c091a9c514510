/** What jsdom lacks of a browser's stores, as far as they are listed and emptied. */

export function fakeCaches(...names: string[]) {
  const kept = new Set(names);
  return {
    keys: () => Promise.resolve([...kept]),
    delete: (name: string) => Promise.resolve(kept.delete(name)),
  };
}

export function fakeWorkers(...scopes: string[]) {
  const kept = new Set(scopes);
  return {
    getRegistrations: () =>
      Promise.resolve(
        [...kept].map((scope) => ({ scope, unregister: () => Promise.resolve(kept.delete(scope)) })),
      ),
  };
}

/** A database on hold is open in another tab: the question to delete it stays without an answer. */
export function fakeDatabases(...names: string[]) {
  const kept = new Set(names);
  const held = new Set<string>();
  return {
    hold: (name: string) => void held.add(name),
    databases: () => Promise.resolve([...kept].map((name) => ({ name, version: 1 }))),
    deleteDatabase: (name: string) => {
      const request = new EventTarget();
      queueMicrotask(() => {
        if (held.has(name)) return void request.dispatchEvent(new Event('blocked'));
        kept.delete(name);
        return void request.dispatchEvent(new Event('success'));
      });
      return request;
    },
  };
}

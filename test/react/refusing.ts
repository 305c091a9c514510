import { vi } from 'vitest';

/** Makes the site answer 401 to everything; gives what it was asked, oldest first. */
export function refusing(): () => { path: string; signal: AbortSignal | null }[] {
  const headers = { 'WWW-Authenticate': 'Session realm="Accounts"' };
  const fetch = vi.fn<typeof globalThis.fetch>(() =>
    Promise.resolve(new Response('', { status: 401, headers })),
  );
  vi.stubGlobal('fetch', fetch);
  return () =>
    fetch.mock.calls.map(([input, init]) => ({
      path: new URL(input instanceof Request ? input.url : input, location.href).pathname,
      signal: init?.signal ?? null,
    }));
}

/** What a `fetch` was asked. */
export interface Asked {
  address: string;
  options: RequestInit | undefined;
}

/** A browser's `fetch`, as far as a page's script can tell, and all that it was asked. */
export function recordedFetch(
  answer: (address: string, options: RequestInit) => Promise<Response> | Response,
): {
  fetch: typeof fetch;
  asked: Asked[];
} {
  const asked: Asked[] = [];
  const fetch = async function (
    this: unknown,
    input: RequestInfo | URL,
    options: RequestInit = {},
  ): Promise<Response> {
    // Browsers: "Illegal invocation" for a fetch that runs as a method of something else.
    if (this !== undefined) throw new TypeError('Illegal invocation');
    const address = input instanceof Request ? input.url : new URL(input).href;
    asked.push({ address, options });
    return answer(address, options);
  };
  return { fetch, asked };
}

/** A `fetch` that never answers and obeys no signal. */
export const neverEnds: typeof fetch = () => new Promise(() => {});

/** An answer as `redirect: 'manual'` gives it for a redirect. */
export const opaqueRedirect = (): Response =>
  Object.defineProperties(new Response(null), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
    ok: { value: false },
  });

/** The same answer, come from this address in the end. */
export const redirectedTo = (address: string, response: Response): Response =>
  Object.defineProperties(response, { url: { value: address }, redirected: { value: true } });

/** A page of HTML. */
export const html = (text: string, status = 200): Response =>
  new Response(text, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });

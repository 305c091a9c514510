import type { World } from '../../src/diagnosis/world.js';

/** A request as the site sees it. */
export interface Asked {
  address: string;
  credentials: RequestCredentials | undefined;
  redirect: RequestRedirect | undefined;
}

/** What the site answers: a status, with its headers, where it came from in the end, or nothing at all. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  /** Where a redirect within the site led. */
  finalAddress?: string;
}
export type Site = (asked: Asked) => Answer | 'another site' | 'no answer' | 'never';

export interface FakeWorld extends World {
  asked: Asked[];
  copied: string[];
  reloads: number;
}

export const page = 'https://www.example.com/members?token=s3cret';

/** A tab's storage that keeps what it is given. */
export function fakeStorage(
  kept: Record<string, string> = {},
): NonNullable<World['storage']> & { kept: typeof kept } {
  return {
    kept,
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => void (kept[key] = value),
    removeItem: (key) => void delete kept[key],
  };
}

function respond(answer: Exclude<ReturnType<Site>, 'never'>, { address, redirect }: Asked): Response {
  if (answer === 'no answer') throw new TypeError('network');
  if (answer === 'another site') {
    if (redirect !== 'manual') throw new TypeError('redirect to another origin under mode same-origin');
    return describedAs(new Response(), { type: 'opaqueredirect', status: 0 });
  }
  const { status, headers, finalAddress } = answer;
  const response = new Response(null, { status, ...(headers && { headers }) });
  return describedAs(response, { url: finalAddress ?? address, redirected: finalAddress !== undefined });
}

/** Gives a response what only a browser can give it. */
function describedAs(response: Response, values: Partial<Record<keyof Response, unknown>>): Response {
  for (const [name, value] of Object.entries(values)) Object.defineProperty(response, name, { value });
  return response;
}

/** A browser with one page of one site in it. */
export function fakeWorld(site: Site, more: Partial<World> = {}): FakeWorld {
  const asked: Asked[] = [];
  const copied: string[] = [];
  const world: FakeWorld = {
    page,
    origin: 'https://www.example.com',
    fetch: (input, init) => {
      const one: Asked = {
        address: input instanceof Request ? input.url : input.toString(),
        credentials: init?.credentials,
        redirect: init?.redirect,
      };
      asked.push(one);
      const answer = site(one);
      return answer === 'never' ? new Promise(() => {}) : Promise.resolve().then(() => respond(answer, one));
    },
    navigationStatus: () => 401,
    title: () => 'Members',
    hidesRepeatedHeaders: false,
    agent: { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0' },
    reload: () => void (world.reloads += 1),
    copyText: (text) => {
      copied.push(text);
      return Promise.resolve(true);
    },
    storage: fakeStorage(),
    now: () => Date.UTC(2026, 10, 24, 1, 30),
    asked,
    copied,
    reloads: 0,
    ...more,
  };
  return world;
}

/** An event of the wizard, as the page that holds it heard it. */
export interface HeardEvent {
  type: 'finding' | 'step' | 'verdict' | 'problem';
  detail: Readonly<Record<string, unknown>>;
}

/** A request that the wizard made. */
export interface AskedRequest {
  path: string;
  credentials: RequestCredentials;
  keepalive: boolean;
}

/** What the page has noticed since it was loaded. */
export interface Noticed {
  heard: HeardEvent[];
  asked: AskedRequest[];
  /** How many requests are not answered yet. */
  unanswered: number;
}

/** Puts what it notices into `window.noticed`. It runs in the page, before the wizard's tag, so it stands by itself. */
function notice(): void {
  const noticed: Noticed = { heard: [], asked: [], unanswered: 0 };
  Object.assign(window, { noticed });
  for (const type of ['finding', 'step', 'verdict', 'problem'] as const) {
    document.addEventListener(`fix401:${type}`, (event) => {
      noticed.heard.push({ type, detail: (event as CustomEvent<HeardEvent['detail']>).detail });
    });
  }
  const ask = window.fetch.bind(window);
  window.fetch = async (...parameters) => {
    const { url, credentials, keepalive } = new Request(...parameters);
    noticed.asked.push({ path: new URL(url).pathname, credentials, keepalive });
    noticed.unanswered += 1;
    try {
      return await ask(...parameters);
    } finally {
      noticed.unanswered -= 1;
    }
  };
}

/** The main page of each site: it is open, names sign-in page and contact, and holds the wizard's tag. */
export const mainPageHtml = `<main>
  <h1>Main page</h1>
  <a href="/sign-in">Log in</a>
  <a href="mailto:help@site.test">Contact</a>
  <button type="button" data-fix401-open>A page does not open</button>
</main>
<script>(${notice.toString()})()</script>
<script src="/fix401/fix401.js" data-url="/private/" data-open="never" async></script>`;

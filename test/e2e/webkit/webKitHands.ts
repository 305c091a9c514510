import { fill, plain } from '../../../src/view/words/fill.js';
import { patienceMs } from '../../support/patience.js';
import type { Hands, Help } from '../support/hands.js';
import { words } from '../support/words.js';
import type { ElementReference, Session } from './webDriver.js';

/** Asks again until there is an answer. Rejects with what was waited for when it does not come. */
async function until<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
  const endsAtMs = Date.now() + patienceMs;
  let fault = '';
  while (Date.now() < endsAtMs) {
    try {
      const found = await ask();
      if (found !== null) return found;
    } catch (error) {
      // The page is being left, or the element has gone with the one before.
      fault = String(error);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing came of it: ${what}. ${fault}`);
}

const byText = `const [selector, name] = arguments;
  return [...document.querySelectorAll(selector)]
    .find((one) => one.checkVisibility() && one.textContent.trim().replace(/\\s+/g, " ") === name) ?? null;`;

const byLabel = `const [name] = arguments;
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === name);
  return label?.control ?? null;`;

const launcher = `return document.querySelector('fix-401')?.shadowRoot?.querySelector('[data-part=launcher]') ?? null;`;

/** The wizard that is open, of those in the page. */
const wizard = `const wizard = [...document.querySelectorAll('fix-401')]
  .map((host) => host.shadowRoot)
  .find((root) => root?.querySelector('[role=log]')?.checkVisibility());`;

const place = 'const { x, y } = arguments[0].getBoundingClientRect(); return x + " " + y;';

/** Presses what is found, once it stands still; what is gone by then is looked for again. */
const press = (session: Session, what: string, script: string, ...values: unknown[]): Promise<true> =>
  until(what, async () => {
    const found = (await session.run(script, ...values)) as ElementReference | null;
    if (!found) return null;
    const before = await session.run(place, found);
    // Two frames later: what is still being put in its place would be missed.
    await session.run(
      'return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true))));',
    );
    if ((await session.run(place, found)) !== before) return null;
    await session.click(found);
    return true;
  });

/** Goes back from a page that came in the place of something else. */
async function leave(session: Session, before: string): Promise<void> {
  await until('the way back', async () => {
    if (!(await session.run(`${wizard} return wizard ? true : null;`))) await session.send('POST', '/back');
    return (await session.send('GET', '/url')) === before ? true : null;
  });
}

/** The hands in WebKitGTK. */
export const webKitHands = (session: Session): Hands => ({
  open: async (url) => {
    await session.send('POST', '/url', { url });
  },
  press: async (name) => {
    await press(session, `pressing “${name}”`, byText, 'main a, main button', name);
  },
  fill: async (label, text) => {
    await until(`typing into “${label}”`, async () => {
      const field = (await session.run(byLabel, label)) as ElementReference | null;
      if (!field) return null;
      await session.type(field, text);
      return true;
    });
  },
  sees: async (heading) => {
    await until(`seeing “${heading}”`, () => session.run(byText, 'h1', heading));
  },
  address: async () => String(await session.send('GET', '/url')),
  back: async () => {
    await session.send('POST', '/back');
  },
  clearCookies: async () => {
    await session.send('DELETE', '/cookie');
  },
});

/** The wizard in WebKitGTK. */
export function webKitWizard(session: Session): Help {
  const shows = async (...texts: string[]): Promise<void> => {
    let seen = '';
    await until(`reading “${texts.join('” or “')}”`, async () => {
      seen = String(await session.run(`${wizard} return wizard?.querySelector('[role=log]').textContent;`));
      return texts.some((text) => seen.includes(text)) ? true : null;
    }).catch((error: unknown) => {
      throw new Error(`${String(error)} It reads: ${seen}`);
    });
  };
  const offered = async (): Promise<string[]> =>
    (await session.run(
      `${wizard} return [...wizard?.querySelectorAll('[data-choice]') ?? []].map((one) => one.dataset.choice);`,
    )) as string[];
  const appears = async (): Promise<void> => {
    await until('the wizard', () => session.run(`${wizard} return wizard ? true : null;`));
  };
  const isOpened = async (): Promise<void> => {
    await press(session, 'opening the wizard', launcher);
    await appears();
  };
  const choice = `${wizard} const [choice, name] = arguments;
    return [...wizard?.querySelectorAll('[data-choice="' + choice + '"]') ?? []]
      .find((one) => one.checkVisibility() && (name === null || one.textContent.trim() === name)) ?? null;`;
  return {
    appears,
    appearsOrIsOpened: isOpened,
    isOpened,
    press: async (code) => {
      const before = await session.send('GET', '/url');
      await press(session, `answering ${code}`, choice, code, words.choices[code]);
      // The browser of the tests has no mail program, and shows an error page in its place.
      if (code === 'owner.mail') await leave(session, String(before));
    },
    offers: async (...codes) => {
      await until(`an offer of ${codes.join(' or ')}`, async () => {
        const all = await offered();
        return codes.some((code) => all.includes(code)) ? true : null;
      });
    },
    offered,
    says: (code, values = {}) => shows(plain(fill(words.messages[code], values))),
    saysOneOf: (...codes) => shows(...codes.map((code) => plain(fill(words.messages[code], {})))),
    shows,
    submit: async (form, text) => {
      await until('a field', async () => {
        const field = (await session.run(
          `${wizard} return wizard?.querySelector('input:not([type=checkbox]), textarea') ?? null;`,
        )) as ElementReference | null;
        if (!field) return null;
        await session.type(field, text);
        return true;
      });
      await press(session, `sending ${form}`, choice, form, words.forms[form].submit);
    },
    send: async (code) => {
      await press(session, `sending ${code}`, choice, code, null);
    },
  };
}

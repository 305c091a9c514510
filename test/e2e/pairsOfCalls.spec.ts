import type { Page } from '@playwright/test';
import { page as servedPage, script, sendNothing, type Handler } from './support/ownSite.js';
import { expect, tag, test } from './support/siteTest.js';

/** What calls leave behind, as the visitor and the site notice it. Null: the wizard decides. */
interface Left {
  isOpen: boolean;
  lang: string;
  theme: string | null;
  url: string | null;
  step: string | null;
  checkUrl: string | null;
}

/** A call with what it is given, and what it leaves behind after others. */
interface Call {
  call: readonly [name: string, ...given: unknown[]];
  leaves: (before: Left) => Left;
}

const untouched: Left = { isOpen: false, lang: 'en', theme: null, url: null, step: null, checkUrl: null };

const calls: readonly Call[] = [
  { call: ['open'], leaves: (before) => ({ ...before, isOpen: true }) },
  {
    call: ['open', { url: '/other', status: 401 }],
    leaves: (before) => ({ ...before, isOpen: true, url: '/other', step: null }),
  },
  {
    call: ['open', { step: 'contact-owner' }],
    leaves: (before) => ({ ...before, isOpen: true, step: 'contact-owner' }),
  },
  { call: ['close'], leaves: (before) => ({ ...before, isOpen: false }) },
  { call: ['toggle'], leaves: (before) => ({ ...before, isOpen: !before.isOpen }) },
  { call: ['restart'], leaves: (before) => ({ ...before, step: null }) },
  { call: ['goTo', 'contact-owner'], leaves: (before) => ({ ...before, step: 'contact-owner' }) },
  { call: ['set', { checkUrl: '/me' }], leaves: (before) => ({ ...before, checkUrl: '/me' }) },
  { call: ['set', { lang: 'de' }], leaves: (before) => ({ ...before, lang: 'de' }) },
  { call: ['set', { url: '/other' }], leaves: (before) => ({ ...before, url: '/other', step: null }) },
  { call: ['set', { theme: 'dark' }], leaves: (before) => ({ ...before, theme: 'dark' }) },
];

/** Makes the calls of the page's query in one task: as soon as the tag has run, or once the wizard is drawn. */
const makeCalls = script(`
  const calls = JSON.parse(decodeURIComponent(location.search.slice(1)));
  const run = () => {
    for (const [name, ...given] of calls) Fix401[name](...given);
    document.documentElement.dataset.called = '';
  };
  if (location.pathname === '/early') run(); else Fix401.on('ready', () => setTimeout(run));`);

const closedPage = (html: string): Handler =>
  servedPage(401, `<body><main><h1>Closed</h1>${html}<script src="/calls.js"></script></main>`);

/** Draws these pages beside each other. */
const drawFrames = (page: Page, addresses: readonly string[]): Promise<void> =>
  page.evaluate((all) => {
    document.body.replaceChildren(
      ...all.map((src) => Object.assign(document.createElement('iframe'), { src })),
    );
  }, addresses);

/** What stands in each of the pages at this moment. */
const seenInFrames = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map(({ contentDocument }) => {
      const host = contentDocument?.querySelector('fix-401');
      const root = host?.shadowRoot?.querySelector('[data-part="root"]');
      const panel = root?.querySelector('[data-part="panel"]');
      return {
        areCallsMade: Boolean(contentDocument?.querySelector('html[data-called]')),
        isOpen: Boolean(panel),
        lang: root?.getAttribute('lang') ?? null,
        theme: host?.getAttribute('theme') ?? null,
        url: host?.getAttribute('url') ?? null,
        step: panel?.getAttribute('data-step') ?? null,
      };
    }),
  );

test.describe('any two calls in one task lose nothing', () => {
  for (const isEarly of [true, false]) {
    test(isEarly ? 'before the panel has come' : 'once the panel has come', async ({ page, site }) => {
      const checkedBy = new Set<string>();
      const { origin } = await site({
        '/': servedPage(200, '<body>'),
        '/early': closedPage(tag.replace('async', 'data-open="never"')),
        '/ready': closedPage(`<fix-401 mode="bubble" open="never"></fix-401>${tag.replace('async', '')}`),
        '/other': servedPage(401, '<body>'),
        '/me': (request, response) => {
          checkedBy.add(request.headers.referer ?? '');
          sendNothing(request, response);
        },
        '/calls.js': makeCalls,
      });
      await page.goto(origin);
      const addressOf = (pair: readonly Call[]) =>
        `${origin}${isEarly ? '/early' : '/ready'}?${encodeURIComponent(JSON.stringify(pair.map(({ call }) => call)))}`;
      for (const first of calls) {
        const pairs = calls.map((second) => [first, second]);
        const expected = pairs.map((pair) => pair.reduce((left, { leaves }) => leaves(left), untouched));
        const wanted = expected.map(({ isOpen, lang, theme, url, step }) => ({
          areCallsMade: true,
          isOpen,
          lang,
          theme,
          url,
          // A closed panel shows no step.
          step: isOpen ? step : null,
        }));
        const seen = async () =>
          (await seenInFrames(page)).map((left, at) => ({ ...left, step: wanted[at]?.step && left.step }));
        const checking = pairs
          .filter((_, at) => expected[at]?.isOpen && expected[at]?.checkUrl)
          .map(addressOf);

        await drawFrames(page, pairs.map(addressOf));
        await expect.poll(seen, String(first.call)).toEqual(wanted);
        await expect.poll(() => checking.filter((address) => !checkedBy.has(address))).toEqual([]);
        // And so it stays.
        expect(await seen()).toEqual(wanted);
      }
    });
  }
});

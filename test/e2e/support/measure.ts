import type { Page } from '@playwright/test';
import type { SentScreen } from './screens.js';

/** What was measured on all screens. */
interface Measured {
  /** What is not as it is promised, one line each. */
  faults: string[];
  targets: number;
  fields: number;
  values: number;
}

/**
 * Draws the screens one after the other and measures: targets, the size of letters in fields, language, headings and
 * landmarks, addresses apart from the sentence, and that nothing is wider than the screen.
 */
export const measure = (page: Page, screens: readonly SentScreen[], smallest: number): Promise<Measured> =>
  page.evaluate(
    async ([all, least]) => {
      const measured: Measured = { faults: [], targets: 0, fields: 0, values: 0 };
      for (const { name, snapshot } of all) {
        const panel = await window.draw({ snapshot, mode: 'inline', theme: 'light' });
        const expectThat = (isSo: boolean, what: string, element?: Element) => {
          if (!isSo) measured.faults.push(`${name} ${what}: ${element?.outerHTML.slice(0, 160) ?? ''}`);
        };
        for (const target of panel.querySelectorAll('a, button, select, input, textarea, summary')) {
          // A box is ticked by its words, too.
          const label = target.matches('[type="checkbox"]')
            ? target.parentElement?.querySelector('label')
            : null;
          const { width, height } = (label ?? target).getBoundingClientRect();
          // A line of the page's own words is as high as it is.
          expectThat(Math.min(width, height) >= least - 0.1, `${width} × ${height}`, target);
          measured.targets += 1;
        }
        for (const field of panel.querySelectorAll('input, textarea, select')) {
          expectThat(parseFloat(getComputedStyle(field).fontSize) >= 16, 'has small letters', field);
          measured.fields += 1;
        }
        const root = panel.closest('[lang]');
        expectThat(
          root?.getAttribute('lang') === 'en' && root.getAttribute('dir') === 'ltr',
          'has no language',
        );
        for (const option of panel.querySelectorAll('[data-part="language"] option')) {
          expectThat(option.getAttribute('lang') === option.getAttribute('value'), 'has no language', option);
        }
        for (const value of panel.querySelectorAll('[data-part="value"], [data-part="stored"] dd > *')) {
          expectThat(value.localName === 'bdi', 'is not kept apart', value);
          measured.values += 1;
        }
        const texts = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const parent = texts.currentNode.parentElement;
          const isApart = parent?.closest('bdi, pre, [dir="auto"], [data-part="announcer"]');
          expectThat(
            Boolean(isApart) || !/https?:\/\//.test(texts.currentNode.textContent ?? ''),
            'is an address within a sentence',
            parent ?? undefined,
          );
        }
        const headings = [...panel.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((one) => one.localName);
        expectThat(headings.join() === 'h2', `has the headings ${headings.join()}`);
        expectThat(
          panel.localName === 'section' &&
            panel.getAttribute('aria-labelledby') === panel.querySelector('h2')?.id,
          'is no region of its name',
        );
        expectThat(panel.querySelectorAll('[aria-live="polite"]').length === 1, 'has not one live region');
        expectThat(
          document.documentElement.scrollWidth <= window.innerWidth,
          `is wider than the screen (${document.documentElement.scrollWidth} px)`,
        );
      }
      return measured;
    },
    [screens, smallest] as const,
  );

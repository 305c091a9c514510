import type { Page } from '@playwright/test';
import type { RunOptions, AxeResults } from 'axe-core';
import type { Drawing } from '../states/draw.js';
import type { SentScreen } from './screens.js';

/** What was found on all screens. */
export interface Found {
  /** Screens on which the panel was open. */
  open: number;
  /** What assistive technology would stumble over, one line each. */
  obstacles: string[];
}

/** A screen, and how it is to be looked at: by all rules, or by those of colour only, which are all that a theme changes. */
export interface Look extends Pick<Drawing, 'mode'> {
  screen: SentScreen;
  themes: readonly Drawing['theme'][];
}

/** Draws the screens one after the other, and asks axe about each. */
export const lookAt = (page: Page, looks: readonly Look[]): Promise<Found> =>
  page.evaluate(async (all) => {
    const { axe } = window as unknown as {
      axe: { run: (element: Element, options: RunOptions) => Promise<AxeResults> };
    };
    // Nothing of the page around it is asked about, and no style sheet is loaded a second time.
    const shared: RunOptions = { resultTypes: ['violations'], preload: false };
    const everything: RunOptions = { ...shared, rules: { 'target-size': { enabled: true } } };
    const colours: RunOptions = { ...shared, runOnly: ['color-contrast'] };
    const found: Found = { open: 0, obstacles: [] };
    for (const { screen, mode, themes } of all) {
      let rules = everything;
      for (const theme of themes) {
        const panel =
          rules === everything ? await window.draw({ snapshot: screen.snapshot, mode, theme }) : null;
        const host = document.querySelector('fix-401');
        if (!host) throw new Error('nothing was drawn');
        host.setAttribute('theme', theme);
        if (panel?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) found.open += 1;
        const { violations } = await axe.run(host, rules);
        for (const { id, nodes } of violations) {
          for (const { html, failureSummary } of nodes) {
            found.obstacles.push(`${screen.name} (${mode}, ${theme}) ${id}: ${html} ${failureSummary ?? ''}`);
          }
        }
        rules = colours;
      }
    }
    return found;
  }, looks);

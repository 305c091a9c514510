import type { Copy, LaterCopy } from '../copy/copy.js';
import { buildReport } from '../report/buildReport.js';
import type { Report } from '../report/buildReport.js';
import { browsers } from '../wizard/browsers.js';
import type { Browser } from '../wizard/browsers.js';
import type { Fact } from '../wizard/contracts.js';
import type { WizardContext } from '../wizard/vocabulary.js';
import { factSentence } from './factSentence.js';
import { fill, plain } from './fill.js';
import { browserName, mailto, reportText } from './reportText.js';
import type { FactView, Item, SelectView } from './view.js';

/** What is shown later than the first message, in words: it is brought after that message, and so are the words. */
export interface Later {
  copy: LaterCopy;
  /** What was checked, each with where it is known from. */
  facts: (facts: readonly Fact[]) => FactView[];
  instructions: (browser: Browser) => Item;
  browserName: (browser: Browser) => string;
  select: (browser: Browser) => SelectView;
  /** The report for the owner: as data, as text, as a mail. */
  build: (context: WizardContext, seenAtMs: number) => Report;
  report: (context: WizardContext, seenAtMs: number) => string;
  mail: (email: string, context: WizardContext, seenAtMs: number) => string;
}

/** Puts the later words to use. */
export function createLater(copy: Copy, later: LaterCopy): Later {
  const nameOf = (browser: Browser) => browserName(browser, later);
  const words = { ...copy, ...later };
  return {
    copy: later,
    browserName: nameOf,
    facts: (facts) =>
      facts.map((fact) => ({
        parts: factSentence(fact, later),
        source: fact.source,
        sourceName: later.sources[fact.source],
      })),
    instructions: (browser) => ({
      kind: 'instructions',
      title: plain(fill(later.instructionsFor, { browser: nameOf(browser) })),
      steps: later.clear[browsers[browser].menu],
    }),
    select: (value) => ({
      choice: 'clear.browser',
      label: later.pickBrowser,
      value,
      options: (Object.keys(browsers) as Browser[]).map((one) => ({ value: one, label: nameOf(one) })),
    }),
    build: buildReport,
    report: (context, seenAtMs) => reportText(buildReport(context, seenAtMs), words),
    mail: (email, context, seenAtMs) => mailto(email, buildReport(context, seenAtMs), words),
  };
}

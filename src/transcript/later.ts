import type { LaterCopy } from '../copy/copy.js';
import { buildReport } from '../report/buildReport.js';
import type { Report } from '../report/buildReport.js';
import { browsers } from '../wizard/browsers.js';
import type { Browser } from '../wizard/browsers.js';
import type { Fact, StoredData } from '../wizard/contracts.js';
import { tickedAtFirst } from '../wizard/situation.js';
import type { Pressed, Ticked, WizardContext } from '../wizard/vocabulary.js';
import { factSentence } from './factSentence.js';
import { fill, plain } from './fill.js';
import { laterHrefOf } from './laterHrefOf.js';
import { browserName, mailto, reportText } from './reportText.js';
import type { FactView, Item, SelectView, TicksView } from './view.js';

/** What is shown later than the first message, in words: it is brought after that message, and so are the words. */
export interface Later {
  copy: LaterCopy;
  /** What was checked, each with where it is known from. */
  facts: (facts: readonly Fact[]) => FactView[];
  /** Of null, the browser that the visitor is using is meant. */
  instructions: (browser: Browser | null) => Item;
  browserName: (browser: Browser) => string;
  select: (browser: Browser | null) => SelectView;
  /** The keys that open a private window, or where to look for it. */
  privateKeys: (browser: Browser | null) => string;
  stored: (stored: readonly StoredData[]) => Item;
  ticks: (choice: Ticked, stored: readonly StoredData[]) => TicksView;
  wait: (untilMs: number) => Item;
  /** The report for the owner: as data, as text, as a mail. */
  build: (context: WizardContext, seenAtMs: number) => Report;
  report: (context: WizardContext, seenAtMs: number) => string;
  /** The address that an answer opens, or null where it opens none. */
  hrefOf: (choice: Pressed, context: WizardContext, seenAtMs: number) => string | null;
}

interface LaterOptions {
  later: LaterCopy;
  /** BCP 47. */
  lang: string;
  /** The browser that the visitor is using. */
  browser: Browser;
}

/** Puts the later words to use. */
export function createLater({ later, lang, browser: own }: LaterOptions): Later {
  const nameOf = (browser: Browser) => browserName(browser, later);
  const build = (context: WizardContext, seenAtMs: number) =>
    buildReport(context, { seenAtMs, browser: own });
  const namesOf = ({ names, more }: StoredData) => {
    const cut = more > 0 ? [plain(fill(later.more, { count: more }))] : [];
    return new Intl.ListFormat(lang, { type: 'unit' }).format([...names, ...cut]);
  };
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
      title: plain(fill(later.instructionsFor, { browser: nameOf(browser ?? own) })),
      steps: later.clear[browsers[browser ?? own].menu],
    }),
    privateKeys: (browser) => browsers[browser ?? own].privateKeys ?? later.privateMenu,
    select: (value) => ({
      choice: 'clear.browser',
      label: later.pickBrowser,
      value: value ?? own,
      options: (Object.keys(browsers) as Browser[]).map((one) => ({ value: one, label: nameOf(one) })),
    }),
    stored: (stored) => ({
      kind: 'stored',
      rows: stored.map((one) => ({
        kind: one.kind,
        title: later.dataKinds[one.kind],
        names: namesOf(one),
      })),
    }),
    ticks: (choice, stored) => ({
      choice,
      ...later.ticks[choice],
      ...(stored.length === 0 && { submit: later.clearBySite }),
      options: stored.map((one) => ({
        value: one.kind,
        label: later.dataKinds[one.kind],
        names: namesOf(one),
        ticked: tickedAtFirst(one),
      })),
    }),
    wait: (untilMs) => ({
      kind: 'wait',
      untilMs,
      label: (seconds) => plain(fill(later.countdown, { time: durationIn(lang, seconds) })),
    }),
    build,
    report: (context, seenAtMs) => reportText(build(context, seenAtMs), later),
    hrefOf: (choice, context, seenAtMs) =>
      laterHrefOf(choice, context, (email) => mailto(email, build(context, seenAtMs), later)),
  };
}

/** A duration in words: minutes and seconds, each in the plural that the language wants. */
function durationIn(lang: string, seconds: number): string {
  const unit = (value: number, name: 'minute' | 'second') =>
    new Intl.NumberFormat(lang, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  const minutes = Math.floor(seconds / 60);
  const parts = [
    ...(minutes > 0 ? [unit(minutes, 'minute')] : []),
    ...(minutes === 0 || seconds % 60 > 0 ? [unit(seconds % 60, 'second')] : []),
  ];
  return new Intl.ListFormat(lang, { type: 'unit' }).format(parts);
}

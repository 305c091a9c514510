import type { LaterCopy } from '../copy/copy.js';
import { buildReport } from '../report/buildReport.js';
import type { Report } from '../report/buildReport.js';
import type { Browser } from '../wizard/browsers.js';
import type { TakenBack } from '../wizard/conversation.js';
import type { Offered } from '../wizard/offered.js';
import type { MessageValues, Pressed, WizardContext } from '../wizard/vocabulary.js';
import { durationIn } from './words/durationIn.js';
import { laterAnswers } from './forms/laterAnswers.js';
import { laterHrefOf } from './choices/laterHrefOf.js';
import { laterItem } from './facts/laterItem.js';
import { listed, privateWays } from './words/laterWords.js';
import { browserName, mailto, reportText } from './report/reportText.js';
import type { AnswerEntry, Item, LaterEntry, View } from './view.js';

/** What is shown later than the first message, in words: it is brought after that message, and so are the words. */
export interface Later {
  copy: LaterCopy;
  /** What is shown of a line of the conversation that is more than words. */
  item: (entry: LaterEntry, context: WizardContext, seenAtMs: number) => Item;
  /** The visitor's own turn, where it is another than what stood on the button. */
  answerText: (entry: AnswerEntry) => string | undefined;
  /** What is typed, picked or ticked, of all that is on offer. */
  answers: (
    onOffer: readonly Offered[],
    context: WizardContext,
    takenBack: TakenBack | null,
  ) => Pick<View, 'form' | 'select' | 'ticks'>;
  /** What a sentence asks for, in words: minutes, and the keys that open a private window or where to look for it. */
  values: (
    sentence: string | undefined,
    entry: { values: MessageValues },
    context: Pick<WizardContext, 'browser'>,
  ) => Record<string, string>;
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
export function createLater({ later: copy, lang, browser: own }: LaterOptions): Later {
  const words = { copy, lang, own };
  const build = (context: WizardContext, seenAtMs: number) =>
    buildReport(context, { seenAtMs, browser: own });
  const report = (context: WizardContext, seenAtMs: number) => reportText(build(context, seenAtMs), words);
  return {
    copy,
    item: (entry, context, seenAtMs) => {
      if (entry.kind === 'report')
        return { kind: 'report', title: copy.reportTitle, text: report(context, seenAtMs) };
      return laterItem(entry, context, words);
    },
    answerText: ({ ticked, browser }) => {
      if (ticked && ticked.length > 0)
        return listed(
          ticked.map((kind) => copy.dataKinds[kind]),
          lang,
          'conjunction',
        );
      return browser && browserName(browser, copy);
    },
    answers: (onOffer, context, takenBack) => laterAnswers(onOffer, context, takenBack, words),
    values: (sentence, { values: { minutes } }, { browser }) => ({
      // Not for every sentence: a browser takes 20 ms to learn how a language makes its lists (measured in Chromium).
      ...(sentence?.includes('{keys}') && { keys: privateWays(browser ?? own, words) }),
      ...(minutes !== undefined && { minutes: durationIn(lang, minutes * 60) }),
    }),
    build,
    report,
    hrefOf: (choice, context, seenAtMs) =>
      laterHrefOf(choice, context, (email) => mailto(email, build(context, seenAtMs), words)),
  };
}

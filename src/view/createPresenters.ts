import { buildReport } from '../report/buildReport.js';
import type { Report } from '../report/buildReport.js';
import type { WizardContext } from '../wizard/wizardContext.js';
import { answerText } from './answer/answerText.js';
import { presentAnswer } from './answer/presentAnswer.js';
import { ownerHrefOf } from './choices/ownerHrefOf.js';
import { pageHrefOf } from './choices/pageHrefOf.js';
import { presentFacts } from './facts/presentFacts.js';
import { presentForms } from './forms/presentForms.js';
import { presentInstructions } from './instructions/presentInstructions.js';
import { presentMessage } from './message/presentMessage.js';
import { spellOut } from './message/spellOut.js';
import type { PresenterOptions } from './presenterOptions.js';
import type { ItemPresenters, Presenters } from './presenters.js';
import { mailto } from './report/mailto.js';
import { reportText } from './report/reportText.js';
import { presentStored } from './stored/presentStored.js';
import { presentVerdict } from './verdict/presentVerdict.js';
import { presentWait } from './wait/presentWait.js';
import type { Words } from '../copy/words.js';

/** The presenters of all kinds of items, in all words of a language, and the report for the owner. */
export interface AllPresenters extends Presenters {
  words: Words;
  items: ItemPresenters;
  /** The report as data. `seenAtMs`: when the page was first seen, milliseconds since the epoch. */
  build: (context: WizardContext, seenAtMs: number) => Report;
  /** The report as text for a person. */
  report: (context: WizardContext, seenAtMs: number) => string;
}

/** Makes the presenters of all kinds of items. */
export function createPresenters(options: PresenterOptions): AllPresenters {
  const { words, browser } = options;
  const build = (context: WizardContext, seenAtMs: number) => buildReport(context, { seenAtMs, browser });
  const report = (context: WizardContext, seenAtMs: number) => reportText(build(context, seenAtMs), options);
  return {
    words,
    items: {
      message: (entry, { context }) => presentMessage(entry, words, spellOut(entry, context, options)),
      answer: (entry, { context }) => presentAnswer(entry, context, words, answerText(entry, options)),
      finding: (entry, { context }) => presentFacts(entry, context, options),
      verdict: (entry) => presentVerdict(entry, options),
      instructions: (entry) => presentInstructions(entry, options),
      stored: (entry) => presentStored(entry, options),
      wait: (entry) => presentWait(entry, options),
      report: (_entry, { context, seenAtMs }) => ({
        kind: 'report',
        title: words.reportTitle,
        text: report(context, seenAtMs),
      }),
    },
    hrefOf: (choice, { context, seenAtMs }) =>
      pageHrefOf(choice, context) ??
      ownerHrefOf(choice, context, (email) => mailto(email, build(context, seenAtMs), options)),
    forms: (onOffer, context, takenBack) => presentForms(onOffer, context, takenBack, options),
    build,
    report,
  };
}

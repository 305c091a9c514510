import type { Report } from '../../report/buildReport.js';
import type { PresenterOptions } from '../presenterOptions.js';
import { verdictSentence } from '../verdict/verdictSentence.js';
import { browserName } from '../words/browserName.js';
import { fill, plain } from '../words/fill.js';
import { joinList } from '../words/joinList.js';

/** The report in words: one line for each fact, readable by a person. */
export function reportText(
  report: Report,
  { words: all, lang }: Pick<PresenterOptions, 'words' | 'lang'>,
): string {
  const words = all.report;
  const tried = report.tried.map(
    (verdict) => `${all.steps[verdict.step]} (${plain(verdictSentence(verdict, all))})`,
  );
  const realm = report.realm && plain(fill(all.quoted, { value: report.realm }));
  const answered = report.subCode ?? report.status;
  const lines: [string, string | null][] = [
    [words.address, report.address],
    [words.answered, answered === null ? null : String(answered)],
    [words.askedFor, [report.scheme, realm].filter(Boolean).join(' ') || null],
    [words.seenAt, report.seenAt.replace('T', ' ')],
    [words.browser, browserName(report.browser, all)],
    [words.clock, report.clockSeconds === null ? null : String(report.clockSeconds)],
    [words.requestId, report.requestId],
    [words.tried, joinList(tried, lang, 'conjunction') || words.nothingTried],
  ];
  return [words.greeting, '', ...lines.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))].join(
    '\n',
  );
}

import type { LaterCopy } from '../../copy/copy.js';
import { browsers } from '../../wizard/browsers.js';
import type { Browser } from '../../wizard/browsers.js';
import type { Report } from '../../report/buildReport.js';
import { fill, plain } from '../words/fill.js';
import { listed, verdictSentence } from '../words/laterWords.js';
import type { LaterWords } from '../words/laterWords.js';

/** Longest mailto address that all common mail programs take, in characters. */
const longestMailto = 1800;

export const browserName = (browser: Browser, copy: LaterCopy): string =>
  browser === 'other' ? copy.otherBrowser : browsers[browser].name;

/** The report in words: a line a fact, readable by a person. */
export function reportText(report: Report, { copy, lang }: Pick<LaterWords, 'copy' | 'lang'>): string {
  const words = copy.report;
  const tried = report.tried.map(
    (verdict) => `${copy.steps[verdict.step]} (${plain(verdictSentence(verdict, copy))})`,
  );
  const realm = report.realm && plain(fill(copy.quoted, { value: report.realm }));
  const answered = report.subCode ?? report.status;
  const lines: [string, string | null][] = [
    [words.address, report.address],
    [words.answered, answered === null ? null : String(answered)],
    [words.askedFor, [report.scheme, realm].filter(Boolean).join(' ') || null],
    [words.seenAt, report.seenAt.replace('T', ' ')],
    [words.browser, browserName(report.browser, copy)],
    [words.clock, report.clockSeconds === null ? null : String(report.clockSeconds)],
    [words.requestId, report.requestId],
    [words.tried, listed(tried, lang, 'conjunction') || words.nothingTried],
  ];
  return [words.greeting, '', ...lines.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))].join(
    '\n',
  );
}

/**
 * A mail to the owner with the report in it (RFC 6068), at most 1,800 characters long; what is over is cut from the
 * end of the text.
 */
export function mailto(email: string, report: Report, words: Pick<LaterWords, 'copy' | 'lang'>): string {
  const site = report.address ? new URL(report.address).host : '';
  const subject = plain(fill(words.copy.report.subject, { status: report.status ?? 401, site }));
  const head = `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=`;
  const characters = Array.from(reportText(report, words).replaceAll('\n', '\r\n'));
  let length = head.length;
  const kept = characters.filter(
    (character) => (length += encodeURIComponent(character).length) <= longestMailto,
  );
  return head + encodeURIComponent(kept.join(''));
}

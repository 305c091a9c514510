import type { LaterCopy } from '../copy/copy.js';
import { browsers } from '../wizard/browsers.js';
import type { Browser } from '../wizard/browsers.js';
import type { Report } from '../report/buildReport.js';
import { fill, plain } from './fill.js';

/** Longest mailto address that all common mail programs take, in characters. */
const longestMailto = 1800;

export const browserName = (browser: Browser, copy: LaterCopy): string =>
  browser === 'other' ? copy.otherBrowser : browsers[browser].name;

/** The report in words: a line a fact, readable by a person. */
export function reportText(report: Report, copy: LaterCopy): string {
  const words = copy.report;
  const tried = report.tried.map(({ step, result }) => {
    return `${copy.steps[step]} (${plain(fill(copy.verdicts[result], {}))})`;
  });
  const answered = report.subCode ?? report.status;
  const lines: [string, string | null][] = [
    [words.address, report.address],
    [words.answered, answered === null ? null : String(answered)],
    [words.askedFor, [report.scheme, report.realm && `“${report.realm}”`].filter(Boolean).join(' ') || null],
    [words.seenAt, report.seenAt.replace('T', ' ')],
    [words.browser, browserName(report.browser, copy)],
    [words.clock, report.clockSeconds === null ? null : String(report.clockSeconds)],
    [words.requestId, report.requestId],
    [words.tried, tried.join(', ') || words.nothingTried],
  ];
  return [words.greeting, '', ...lines.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))].join(
    '\n',
  );
}

/**
 * A mail to the owner with the report in it (RFC 6068), at most 1,800 characters long; what is over is cut from the
 * end of the text.
 */
export function mailto(email: string, report: Report, copy: LaterCopy): string {
  const site = report.address ? new URL(report.address).host : '';
  const subject = plain(fill(copy.report.subject, { status: report.status ?? 401, site }));
  const head = `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=`;
  const characters = Array.from(reportText(report, copy).replaceAll('\n', '\r\n'));
  let length = head.length;
  const kept = characters.filter(
    (character) => (length += encodeURIComponent(character).length) <= longestMailto,
  );
  return head + encodeURIComponent(kept.join(''));
}

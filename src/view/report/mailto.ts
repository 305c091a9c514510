import type { Report } from '../../report/buildReport.js';
import type { PresenterOptions } from '../presenterOptions.js';
import { fill, plain } from '../words/fill.js';
import { reportText } from './reportText.js';

/** Length of a mailto address that all common mail programs accept, in characters. */
const MAX_MAILTO_LENGTH = 1800;

/**
 * The address of a mail to the owner with the report in it (RFC 6068), at most 1,800 characters long: the end of the
 * text is cut off.
 */
export function mailto(
  email: string,
  report: Report,
  options: Pick<PresenterOptions, 'words' | 'lang'>,
): string {
  const site = report.address ? new URL(report.address).host : '';
  const subject = plain(fill(options.words.report.subject, { status: report.status ?? 401, site }));
  const head = `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=`;
  const characters = Array.from(reportText(report, options).replaceAll('\n', '\r\n'));
  let length = head.length;
  const kept = characters.filter(
    (character) => (length += encodeURIComponent(character).length) <= MAX_MAILTO_LENGTH,
  );
  return head + encodeURIComponent(kept.join(''));
}

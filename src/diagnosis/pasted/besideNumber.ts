import type { Mark } from './marks.js';
import type { SearchedText } from './searchedText.js';
import { isRefusal } from './searchedText.js';
import type { Span } from '../words/span.js';

/** Characters before and behind a number that are looked at. Keeps the time linear. */
export const reach = 48;

/** Characters of a line that are looked at before a number. */
const maxLine = 80;

/** Characters between a number and the words that belong to it, with their longest run. */
const separator = /^[\s:=#"'([{|*,_.<>–—-]$/;
const maxSeparators = 8;

/** Characters between a number and its name. */
const beside = /^[\s–—|:.,()"'*-]{0,6}$/;

/** `Code 401` and no more: what may stand before and behind it. */
const beforeCode = /^["'\s]*(?:[–—-]\s)?$/;
const behindCode = /^\s*(?:$|[\n)\]}"',:;.|–—-])/;

/** The place behind the last character before `at` that is no separator. */
function skipBack(text: string, at: number): number {
  let place = at;
  while (place > 0 && at - place < maxSeparators && separator.test(text.charAt(place - 1))) place -= 1;
  return place;
}

/** The line up to a place, at most so many characters of it. */
const lineBefore = (text: string, place: number): string =>
  text
    .slice(Math.max(0, place - maxLine), place)
    .split('\n')
    .at(-1) ?? '';

/**
 * The word that says what a number is: "Fehler" in "Fehler Nr. 401" and in "Fehlercode: 401". Where only a code is
 * named, that word; null where none is.
 */
export function wordBefore({ text, marks }: SearchedText, { start }: Span): Mark | null {
  let [place, code]: [number, Mark | null] = [start, null];
  for (let words = 0; words < 4; words += 1) {
    const mark = marks.endingAt.get(skipBack(text, place));
    if (!mark) return code;
    if (mark.role !== 'code' && mark.role !== 'number') return mark;
    if (mark.role === 'code') code = mark;
    place = mark.start;
  }
  return code;
}

/** `Code 401` by itself, or behind something that is an error. */
export function isCodeOfError(searched: SearchedText, code: Span, { end }: Span): boolean {
  const { text, wordsRefusal } = searched;
  const isWhole =
    beforeCode.test(lineBefore(text, code.start)) && behindCode.test(text.slice(end, end + reach));
  return isWhole || wordsRefusal || hasErrorBefore(searched, code.start);
}

/** True when an error is named in the line before this place. */
function hasErrorBefore({ text, marks }: SearchedText, place: number): boolean {
  const first = place - lineBefore(text, place).length;
  for (let at = place; at > first; at -= 1) {
    const role = marks.endingAt.get(at)?.role;
    if (role === 'error' || role === 'errorOrErrors') return true;
  }
  return false;
}

/** `401-Fehler`, `401 error`; "401 Fehler" only where it is the whole line, since it may count them. */
export function isCalledError({ text, marks }: SearchedText, { start, end }: Span): boolean {
  const gap = /^[\s:|–—-]{0,3}/.exec(text.slice(end, end + 3))?.[0] ?? '';
  const mark = marks.startingAt.get(end + gap.length);
  if (mark?.role === 'error') return true;
  if (mark?.role !== 'errorOrErrors') return false;
  const isWhole =
    lineBefore(text, start).trim() === '' && behindCode.test(text.slice(mark.end, mark.end + reach));
  return isWhole || !/\s/.test(gap);
}

/** "401 Unauthorized", "Acceso no autorizado (401)", and a line that begins with 401 and says so later on. */
export function hasItsName(searched: SearchedText, number: Span & { status: number }): boolean {
  const { text, wordingsFrom, wordingsTo } = searched;
  const { status, start, end } = number;
  const fits = (wording: { status: number }) =>
    wording.status === status || (isRefusal(status) && isRefusal(wording.status));
  const leads = isRefusal(status) && lineBefore(text, start).trim() === '';
  for (let at = start; at > start - 5; at -= 1)
    if (skipBack(text, start) <= at && wordingsTo.get(at)?.some(fits)) return true;
  for (let at = end; at <= end + reach; at += 1) {
    const between = text.slice(end, at);
    if (!(beside.test(between) || (leads && !/[\n\d]/.test(between)))) return false;
    if (wordingsFrom.get(at)?.some(fits)) return true;
  }
  return false;
}

/** `The remote server returned an error: (401)` */
export const closesMessage = (searched: SearchedText, { start, end }: Span): boolean =>
  /:\s?[([]$/.test(searched.text.slice(Math.max(0, start - 3), start)) &&
  /^[)\]]/.test(searched.text.charAt(end)) &&
  hasErrorBefore(searched, start);

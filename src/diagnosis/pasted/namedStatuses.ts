import { subCodes } from '../../wizard/contracts.js';
import type { SubCode } from '../../wizard/contracts.js';

/** A status that stands in a text as a number. */
export interface NamedStatus {
  status: number;
  subCode: SubCode | null;
}

/** Characters before and behind a number that are looked at. Keeps the time linear. */
const reach = 48;

/** A number that could be a status, with the sub-code of IIS. */
const candidates = /(?<!\w)([45]\d\d)(?:\.\d{1,3})?(?!\w)/g;

/** Prices, dates, telephone numbers, addresses of machines, pension plans, rooms. */
const counted = 'room|suite|apt|port|version|build|flight|order|invoice|ticket|line|row|zip code|area code';
const otherBefore = new RegExp(`[$€£¥₹] ?$|\\d[.,:/–-]$|\\b(?:${counted})(?: no\\.?| number)?[ #:]*$`, 'i');
const price = '\\s?(?:[$€£¥₹%]|(?:EUR|USD|GBP|euros?|dollars?)\\b)';
const otherBehind = new RegExp(`^(?:[.,:/–-]\\d|${price}|\\s?\\(?k\\b|\\.(?:html?|php|aspx?|jsp)\\b)`, 'i');

const error = 'error|fehler|erreur|errore|erro|fout|hata|błąd|ошибка|错误|錯誤|エラー|오류';
const marker = `https?(?:\\/\\d(?:\\.\\d)?)?|status|statut|estado|stato|response|${error}`;
const filler = `(?:[\\s:：=#"'([{|*,_–—-]|code|代码|status|error|response|number|type|is|was|of)*`;

/** `HTTP/1.1 401`, `Error code: 401`, `"status":401`, `HTTP状态 401`, `I get a 401`. */
const signBefore = new RegExp(
  `(?:^|[^a-z\\d])(?:(?:${marker})${filler}|https?[^ -~]{1,12}\\s?|"code"\\s?:\\s?` +
    `|(?:gets?|got|getting|gives?|shows?|says?|sees?|seeing|returns?|returned)(?: me)? a )$`,
  'i',
);
/** `401 error`, `401-Fehler`, `401. That’s an error.` */
const signBehind = new RegExp(
  `^[\\s:|–—-]{0,3}(?:${error}|status|response|page)(?![a-z])|^\\.\\sThat.{1,5}s an error`,
  'i',
);

/** RFC 9110 §15.5 and §15.6, RFC 6585; 419 is Laravel's, 440 is IIS'. */
const reasons: Readonly<Record<number, string>> = {
  400: 'bad request',
  401: 'unauthori[sz]ed|authori[sz]ation required|unautorisiert|non auth?oris[ée]',
  403: 'forbidden',
  404: '(?:page )?not found',
  405: 'method not allowed',
  407: 'proxy authentication required',
  408: 'request time-?out',
  410: 'gone',
  419: 'page expired|authentication timeout',
  429: 'too many requests',
  440: 'login time-?out',
  500: 'internal server error',
  501: 'not implemented', // what such a server writes: the reason phrase of RFC 9110 §15.6.2
  502: 'bad gateway',
  503: 'service (?:temporarily )?unavailable',
  504: 'gateway time-?out',
  511: 'network authentication required',
};

/**
 * The statuses that a text names by their number, in the order of the text. A number counts when it reads
 * like a status: beside "HTTP", "Error" or "Status", beside its own reason phrase, or when it is all there
 * is, at least of the first line. IIS' sub-codes 401.1 to 401.5 and 401.501 to 401.504 are seldom anything
 * else, and count alone. A room, a price, a date, a port or a 401(k) is none. Takes text whose blanks are
 * single. Never throws.
 */
export function namedStatuses(text: string): NamedStatus[] {
  const heads = /^[^\p{L}\d]*[45]\d\d(?:\.\d{1,3})?[^\p{L}\d\n]*(?:\n|$)/u.test(text);
  const all = [...text.matchAll(candidates)];
  return all
    .filter((found, place) => readsLikeStatus(text, found, heads && place === 0))
    .map((found) => ({ status: Number(found[1]), subCode: subCodeOf(found[0]) }));
}

function readsLikeStatus(text: string, found: RegExpExecArray, heads: boolean): boolean {
  const end = found.index + found[0].length;
  const before = text.slice(Math.max(0, found.index - reach), found.index);
  const behind = text.slice(end, end + reach);
  if (otherBefore.test(before) || otherBehind.test(behind)) return false;
  if (heads || subCodeOf(found[0]) !== null || signBefore.test(before) || signBehind.test(behind))
    return true;
  const reason = reasons[Number(found[1])];
  if (reason === undefined) return false;
  const follows = new RegExp(`^[\\s–—|:.,()"'*-]{1,6}(?:${reason})(?!\\w)`, 'i');
  const leads = new RegExp(`(?<!\\w)(?:${reason})[\\s–—|:.,()"'*#-]{1,4}$`, 'i');
  return follows.test(behind) || leads.test(before);
}

function subCodeOf(number: string): SubCode | null {
  return subCodes.find((code) => code === number) ?? null;
}

/** Currencies, as they stand behind a number in the languages of the wizard. */
const currencies = [
  '\\p{Sc}|%|eur|usd|gbp|chf|pln|try|rub|uah|inr|jpy|krw|cny|rmb|twd|idr|brl|ils|sar|aed|irr|euros?|dollars?|tl|lira',
  'zl|zlot\\p{L}+|reais|rupiah|руб\\p{L}*|грн|гривень|ريال|ریال|تومان|درهم|دولار|دلار|ש"ח|שקל\\p{L}*|रुपय\\p{L}*|रु',
].join('|');

/** Counters of East Asian languages: money, things, people. */
const counters = '[元圆圓円块塊个個件条條次人名]|원(?!인)|[개건명](?!\\p{L}{2})';

/** `401,5`, `401 €`, `401件`, `401(k)`, `401.html` */
const behindOthers = new RegExp(
  `^(?:[.,:/–-]\\d|\\s?(?:${currencies})(?!\\p{L})|\\s?(?:${counters})|\\s?\\(?k\\b|\\.(?:html?|php|aspx?|jsp)\\b)`,
  'u',
);

/** `$401`, `EUR 401`, `2024-401`, `400 – 401` */
const beforeOthers = /(?:\p{Sc}|(?<!\p{L})(?:rp|rs|eur|usd|gbp|chf)\.?) ?$|\d[.,:/–-]$|\d [–-] ?$/u;

/**
 * True when a number is a price, a count, a date, a telephone number, a pension plan or a file, by the folded text right
 * before and behind it. Never throws.
 */
export const isOtherNumber = (before: string, behind: string): boolean =>
  beforeOthers.test(before) || behindOthers.test(behind);

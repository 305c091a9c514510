/** What a page says about itself and where it leads. */
export interface HtmlPage {
  title: string | null;
  hasPasswordField: boolean;
  /** Absolute http, https, mailto and tel addresses and what is written on them, in the page's order. */
  links: { href: string; text: string }[];
}

/** Most links, longest text of one and longest title, in characters: beyond that nobody reads. */
const mostLinks = 500;
const longestText = 120;
const longestTitle = 200;
/** Longest address of a link, in characters: the limit of sitemaps (sitemaps.org/protocol.html). */
const longestAddress = 2048;

/**
 * Reads title, links and password field off a page's text with a small scanner: a browser's own parsers are
 * out of reach under Trusted Types. It builds no tree, so of markup that a browser would repair a link may
 * get lost. Comments, scripts, styles and templates say nothing; `noscript` does.
 *
 * Takes time in proportion to the text. Never throws.
 *
 * @param address where the page came from: its links are resolved against it, or against its `<base>`
 */
export function readHtml(html: string, address: string): HtmlPage {
  const page = collect(html);
  const own = URL.canParse(address) ? address : undefined;
  const base = absolute(page.base, own);
  const links: HtmlPage['links'] = [];
  for (const { href, text, label } of page.links) {
    if (links.length === mostLinks) break;
    const target = absolute(decodeEntities(href), base?.protocol.startsWith('http') ? base.href : own);
    if (target === null || !/^(?:https?|mailto|tel):$/.test(target.protocol)) continue;
    links.push({ href: target.href, text: shown(text, longestText) || shown(label, longestText) });
  }
  return { title: shown(page.title, longestTitle) || null, hasPasswordField: page.hasPasswordField, links };
}

function absolute(href: string, base: string | undefined): URL | null {
  return href.length <= longestAddress && URL.canParse(href, base) ? new URL(href, base) : null;
}

/** What stands between tags; `inside` names the element whose content is never markup. */
interface Text {
  text: string;
  inside: string | null;
}

interface Tag {
  /** In lower case, with a slash before it when it is an end tag. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Place behind its `>`. */
  end: number;
}

/** All raw, as it stands in the page. */
interface Collected {
  base: string;
  title: string;
  hasPasswordField: boolean;
  /** The label counts where there is no text. */
  links: { href: string; text: string; label: string }[];
  /** The link that is open, templates that are open, and whether a title is still the page's. */
  link: Collected['links'][number] | null;
  templates: number;
  isHead: boolean;
}

function collect(html: string): Collected {
  const nothing = { base: '', title: '', hasPasswordField: false, links: [] };
  const page: Collected = { ...nothing, link: null, templates: 0, isHead: true };
  for (const part of scan(html)) {
    if ('end' in part) addTag(page, part);
    else if (page.templates === 0) addText(page, part);
  }
  return page;
}

function addText(page: Collected, { text, inside }: Text): void {
  if (inside === 'title' && page.isHead) page.title ||= text;
  else if (inside === 'title' && page.link) page.link.label ||= text;
  // A link that is never closed does not gather the rest of the page.
  else if (inside === null && page.link && page.link.text.length < 10 * longestText) page.link.text += text;
}

function addTag(page: Collected, { name, attributes }: Tag): void {
  if (name === 'template') page.templates += 1;
  if (name === '/template' && page.templates > 0) page.templates -= 1;
  if (page.templates > 0) return;
  const href = attributes.get('href');
  const label = attributes.get('aria-label') || attributes.get('alt') || attributes.get('title') || '';
  if (name === 'base') page.base ||= decodeEntities(href ?? '');
  if (name === 'input') page.hasPasswordField ||= /^\s*password\s*$/i.test(attributes.get('type') ?? '');
  if (/^(?:\/head|body|svg)$/.test(name)) page.isHead = false;
  if (/^(?:a|\/a|area)$/.test(name)) page.link = null;
  if (page.link) {
    page.link.label ||= label;
    if (/^\/?(?:br|div|dd|dt|h[1-6]|li|p|td)$/.test(name)) page.link.text += ' ';
  }
  if (href === undefined || (name !== 'a' && name !== 'area')) return;
  const link = { href, text: '', label };
  page.links.push(link);
  if (name === 'a') page.link = link;
}

/** Elements whose content is text, whatever it looks like (HTML Living Standard §13.2.6), and their ends. */
const rawText = new Map(
  ['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp'].map((name) => [
    name,
    new RegExp(`</${name}(?=[\\s/>])`, 'gi'),
  ]),
);

/** The parts of a page in their order. What is not finished at its end is left out. */
function* scan(html: string): Generator<Text | Tag> {
  let at = 0;
  while (at < html.length) {
    const open = placeOf(html, '<', at);
    if (open > at) yield { text: html.slice(at, open), inside: null };
    if (open === html.length) return;
    if (html.startsWith('<!--', open)) {
      at = placeOf(html, '-->', open + 2) + 3;
    } else if (/[a-z]/i.test(html.charAt(open + 1)) || /^\/[a-z]/i.test(html.slice(open + 1, open + 3))) {
      const tag = readTag(html, open);
      if (tag === null) return;
      yield tag;
      at = tag.end;
      const end = rawText.get(tag.name);
      if (end === undefined) continue;
      end.lastIndex = at;
      const close = end.exec(html)?.index ?? html.length;
      yield { text: html.slice(at, close), inside: tag.name };
      at = close;
    } else if (/[!?/]/.test(html.charAt(open + 1))) {
      at = placeOf(html, '>', open) + 1;
    } else {
      yield { text: '<', inside: null };
      at = open + 1;
    }
  }
}

function placeOf(html: string, what: string, from: number): number {
  const place = html.indexOf(what, from);
  return place < 0 ? html.length : place;
}

/** A tag whose `<` stands there; null when it never ends, which leaves browsers without the rest, too. */
function readTag(html: string, open: number): Tag | null {
  const attributes = new Map<string, string>();
  let at = open + 1;
  const take = (form: RegExp): string => {
    form.lastIndex = at;
    const found = form.exec(html)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const name = take(/\/?[^\s/>]*/y).toLowerCase();
  while (at < html.length) {
    take(/[\s/]*/y);
    if (html.charAt(at) === '>') return { name, attributes, end: at + 1 };
    const attribute = take(/=?[^\s/>=]*/y).toLowerCase();
    if (take(/\s*=\s*/y) === '') continue;
    const quote = /["']/.exec(html.charAt(at))?.[0];
    const value = quote === undefined ? take(/[^\s>]*/y) : html.slice(at + 1, placeOf(html, quote, at + 1));
    if (quote !== undefined) at += value.length + 2;
    if (!attributes.has(attribute)) attributes.set(attribute, value);
  }
  return null;
}

/** The named characters of ISO 8859-1, from U+00A0 on (HTML Living Standard §13.5). */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 ' +
  'acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml ' +
  'Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde ' +
  'Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ' +
  'ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide ' +
  'oslash ugrave uacute ucirc uuml yacute thorn yuml';

const named = new Map([
  ...latin.split(' ').map((name, place) => [name, String.fromCharCode(0xa0 + place)] as const),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    commat: '@',
    period: '.',
    colon: ':',
  }),
  ...Object.entries({ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—', sol: '/' }),
  ...Object.entries({
    hellip: '…',
    bull: '•',
    rarr: '→',
    larr: '←',
    lsaquo: '‹',
    rsaquo: '›',
    zwnj: '\u200c',
  }),
]);

/**
 * Puts characters in the place of HTML's and XML's references to them, once. Names that are not of ISO 8859-1
 * or common in texts stay as they are, and so do those without a semicolon, as `&copy=1` in an address.
 * Never throws.
 */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,12});?|#x([\da-f]{1,8});?|([a-z]\w{1,7});)/gi,
    (whole, ...found: string[]) => {
      const [decimal, hex, name] = found;
      if (name !== undefined) return named.get(name) ?? whole;
      return characterOf(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal));
    },
  );
}

/** What browsers take the numbers 128 to 159 for: windows-1252. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function characterOf(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return windows[code - 0x80] ?? String.fromCodePoint(isCharacter ? code : 0xfffd);
}

/** As it may be shown: no control or direction marks, single blanks, cut at whole characters. */
function shown(raw: string, longest: number): string {
  const text = decodeEntities(raw)
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\p{C}\s]+/gu, ' ');
  return text
    .trim()
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}

/** Text between two tags, raw. */
export interface HtmlText {
  text: string;
  /** The element whose content is text, whatever it looks like: `title`, `script` …; null outside of such. */
  inside: string | null;
}

/** A start or an end tag. */
export interface HtmlTag {
  /** In lower case, with a slash before it when it is an end tag. */
  name: string;
  /** Values are raw; of two attributes with one name the first counts. */
  attributes: ReadonlyMap<string, string>;
  /** Index behind its `>`. */
  end: number;
}

/**
 * Yields the tags and texts of a page in their order, without comments. A tag that is not finished is left out. Takes
 * time in proportion to the text. Never throws.
 */
export function* scanHtml(html: string): Generator<HtmlText | HtmlTag> {
  let at = 0;
  while (at < html.length) {
    const open = indexOrEnd(html, '<', at);
    if (open > at) yield { text: html.slice(at, open), inside: null };
    if (open === html.length) return;
    if (html.startsWith('<!--', open)) {
      at = indexOrEnd(html, '-->', open + 2) + 3;
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
      at = indexOrEnd(html, '>', open) + 1;
    } else {
      yield { text: '<', inside: null };
      at = open + 1;
    }
  }
}

/** Elements whose content is text, whatever it looks like (HTML Living Standard §13.2.6), and their ends. */
const rawText = new Map(
  ['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp'].map((name) => [
    name,
    new RegExp(`</${name}(?=[\\s/>])`, 'gi'),
  ]),
);

function indexOrEnd(html: string, wanted: string, from: number): number {
  const index = html.indexOf(wanted, from);
  return index < 0 ? html.length : index;
}

/** The tag whose `<` stands at `open`; null when it never ends, which costs browsers the rest of the page as well. */
function readTag(html: string, open: number): HtmlTag | null {
  const attributes = new Map<string, string>();
  let at = open + 1;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(html)?.[0] ?? '';
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
    const value =
      quote === undefined ? take(/[^\s>]*/y) : html.slice(at + 1, indexOrEnd(html, quote, at + 1));
    if (quote !== undefined) at += value.length + 2;
    if (!attributes.has(attribute)) attributes.set(attribute, value);
  }
  return null;
}

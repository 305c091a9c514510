import { decodeEntities } from './decodeEntities.js';
import { scanHtml } from './scanHtml.js';
import type { HtmlTag, HtmlText } from './scanHtml.js';

/** A page's own words, and where it leads. */
export interface HtmlPage {
  title: string | null;
  /** Text of its first heading, of level 1 or 2. */
  heading: string | null;
  hasPasswordField: boolean;
  /** A field whose `autocomplete` is a sign-in's (HTML Living Standard §4.10.18.7.1, Web Authentication §5.1). */
  hasSignInField: boolean;
  /** Absolute http, https, mailto and tel addresses and what is written on them, in the page's order. */
  links: { href: string; text: string }[];
}

/** Limits of what is read, in characters: nobody reads beyond them. */
const maxLinks = 500;
const maxLinkText = 120;
const maxTitle = 200;
/** Longest address of a link, in characters: the limit of sitemaps (sitemaps.org/protocol.html). */
const maxAddress = 2048;

/**
 * Reads title, heading, links and fields of a page's text with a small scanner: a browser's own parsers are out of reach
 * under Trusted Types. It builds no tree, so a link may get lost in markup that a browser would repair. Comments, scripts,
 * styles and templates do not count; `noscript` does.
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
    if (links.length === maxLinks) break;
    const target = absolute(decodeEntities(href), base?.protocol.startsWith('http') ? base.href : own);
    if (target === null || !/^(?:https?|mailto|tel):$/.test(target.protocol)) continue;
    links.push({
      href: target.href,
      text: visibleText(text, maxLinkText) || visibleText(label, maxLinkText),
    });
  }
  return {
    title: visibleText(page.title, maxTitle) || null,
    heading: visibleText(page.heading, maxTitle) || null,
    hasPasswordField: page.hasPasswordField,
    hasSignInField: isSignIn(page.autocomplete),
    links,
  };
}

function absolute(href: string, base: string | undefined): URL | null {
  return href.length <= maxAddress && URL.canParse(href, base) ? new URL(href, base) : null;
}

/** The parts of a page that count, raw, and the state of the scan. */
interface Collected {
  base: string;
  title: string;
  heading: string;
  /** The first heading is open, not begun, or over. */
  headingState: 'before' | 'open' | 'over';
  hasPasswordField: boolean;
  /** Tokens of all fields' `autocomplete`. */
  autocomplete: Set<string>;
  /** The label stands in for a missing text. */
  links: { href: string; text: string; label: string }[];
  /** The link that is open. */
  link: Collected['links'][number] | null;
  /** Templates that are open. */
  templates: number;
  /** A title is still the page's own. */
  isHead: boolean;
}

function collect(html: string): Collected {
  const page: Collected = {
    base: '',
    title: '',
    heading: '',
    headingState: 'before',
    hasPasswordField: false,
    autocomplete: new Set(),
    links: [],
    link: null,
    templates: 0,
    isHead: true,
  };
  for (const part of scanHtml(html)) {
    if ('end' in part) addTag(page, part);
    else if (page.templates === 0) addText(page, part);
  }
  return page;
}

function addText(page: Collected, { text, inside }: HtmlText): void {
  if (inside === null && page.headingState === 'open' && page.heading.length < 10 * maxTitle)
    page.heading += text;
  if (inside === 'title' && page.isHead) page.title ||= text;
  else if (inside === 'title' && page.link) page.link.label ||= text;
  // A link that is never closed does not gather the rest of the page.
  else if (inside === null && page.link && page.link.text.length < 10 * maxLinkText) page.link.text += text;
}

function addTag(page: Collected, { name, attributes }: HtmlTag): void {
  if (name === 'template') page.templates += 1;
  if (name === '/template' && page.templates > 0) page.templates -= 1;
  if (page.templates > 0) return;
  const href = attributes.get('href');
  const label = attributes.get('aria-label') || attributes.get('alt') || attributes.get('title') || '';
  if (name === 'base') page.base ||= decodeEntities(href ?? '');
  if (name === 'input') addField(page, attributes);
  addHeading(page, name);
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

function addField(page: Collected, attributes: HtmlTag['attributes']): void {
  page.hasPasswordField ||= /^\s*password\s*$/i.test(attributes.get('type') ?? '');
  const tokens = attributes.get('autocomplete')?.slice(0, maxTitle).toLowerCase().split(/\s+/) ?? [];
  for (const token of tokens) if (fieldTokens.has(token)) page.autocomplete.add(token);
}

function addHeading(page: Collected, name: string): void {
  if (/^h[12]$/.test(name) && page.headingState === 'before') page.headingState = 'open';
  else if (/^\/h[12]$/.test(name) && page.headingState === 'open') page.headingState = 'over';
}

const fieldTokens = new Set(['username', 'webauthn', 'current-password', 'new-password', 'one-time-code']);

/** A field for a user name beside one for a new password belongs to a registration. */
const isSignIn = (tokens: ReadonlySet<string>): boolean =>
  ['webauthn', 'current-password', 'one-time-code'].some((token) => tokens.has(token)) ||
  (tokens.has('username') && !tokens.has('new-password'));

/** Text fit to be shown: no control or direction marks, single blanks, cut at whole characters. */
function visibleText(raw: string, maxLength: number): string {
  const text = decodeEntities(raw)
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\p{C}\s]+/gu, ' ');
  return text
    .trim()
    .slice(0, maxLength)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}

import { decodeEntities } from './decodeEntities.js';
import { scanHtml } from './scanHtml.js';

/** Most characters that are collected. */
const maxLength = 5000;

/**
 * The words of a page that a visitor sees: no tags, no attributes, no scripts and styles, and of those at most 5,000
 * characters. Takes time in proportion to the text. Never throws.
 */
export function visibleWords(html: string): string {
  let words = '';
  for (const part of scanHtml(html)) {
    if ('end' in part || (part.inside !== null && part.inside !== 'title')) continue;
    words += ` ${part.text}`;
    if (words.length > maxLength) break;
  }
  return decodeEntities(words.slice(0, maxLength)).replace(/\s+/g, ' ').trim();
}

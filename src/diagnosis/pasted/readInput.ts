import type { Reading } from '../../wizard/contracts.js';
import { readAddress } from '../address/readAddress.js';
import type { ErrorWords } from '../words/errorWords.js';
import { recognise } from './recognise.js';

/** Longest input that is read, in characters. */
const longest = 20_000;

/** Characters that people and mail programs put around an address. */
const wrapping = ' \t\r\n\u00a0<>"\'`“”„‘’‚«»‹›';
/** Characters that a sentence puts behind one. */
const punctuation = `${wrapping}.,;:!?…)]}`;

const addressInText = /https?:\/\/[^\s<>"'`“”«»]+|(?<![\w.@/:-])www\.[^\s<>"'`“”«»]+/gi;

/** Addresses that run code or carry their own content: whatever else stands in them is not a page's text. */
const codeScheme = /^(?:javascript|vbscript|data):/i;
const known =
  'about|blob|callto|chrome|file|ftp|intent|magnet|mailto|sips?|skype|sms|tel|urn|view-source|wss?|xmpp';
const otherScheme = new RegExp(`^(?!https?:)(?:[a-z][a-z\\d+.-]*:\\/\\/|(?:${known}):\\S)`, 'i');

/**
 * The visitor's text, as an address or as the words of an error.
 *
 * - One word that is an address is the address, whatever its path says.
 * - Words that tell of an error are error text, also with an address among them.
 * - Otherwise, one http(s) address in a text is meant; of two, nobody knows which.
 * - `javascript:`, `data:`, `file:`, `mailto:` and the like are never followed.
 *
 * Text beyond 20,000 characters is not read, and a word that is cut there neither. Never throws.
 *
 * @param languages the words for errors of every language that the text may be in
 */
export function readInput(text: string, languages: readonly ErrorWords[]): Reading {
  if (text.slice(0, longest).trim() === '') return { kind: 'unreadable', why: 'empty' };
  const typed = peel(wholeWords(text), wrapping);
  const isOneWord = !/\s/.test(typed);
  if (codeScheme.test(typed)) return { kind: 'unreadable', why: 'scheme' };
  if (isOneWord && otherScheme.test(typed)) return { kind: 'unreadable', why: 'scheme' };
  const address = isOneWord ? readAddress(typed) : null;
  return address ?? readText(text, typed, languages);
}

function readText(text: string, typed: string, languages: readonly ErrorWords[]): Reading {
  const facts = recognise(text, languages);
  // "Zoom" alone is no error; a link to a meeting may stand beside it.
  if (facts.some(({ name }) => name !== 'product')) return { kind: 'error-text', facts };
  const only = onlyAddress(typed);
  if (only) return only;
  if (facts.length > 0) return { kind: 'error-text', facts };
  return { kind: 'unreadable', why: otherScheme.test(typed) ? 'scheme' : 'not-an-address' };
}

/** The address in a text; null when there is none, or more than one. */
function onlyAddress(text: string): Reading | null {
  const words = text.match(addressInText) ?? [];
  const found = words
    .map((word) => readAddress(peel(word, punctuation)))
    .filter((address) => address !== null);
  const different = new Set(found.map(({ address }) => address));
  return different.size === 1
    ? (found.find(({ droppedPassword }) => droppedPassword) ?? found[0] ?? null)
    : null;
}

/**
 * Takes these characters off both ends. (A regular expression would take quadratic time on a long row of
 * them.)
 */
function peel(text: string, characters: string): string {
  let [start, end] = [0, text.length];
  while (start < end && characters.includes(text.charAt(start))) start += 1;
  while (end > start && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** The text up to the limit, without the word that the limit cuts: half an address is another address. */
function wholeWords(text: string): string {
  if (text.length <= longest) return text;
  let end = longest;
  while (end > 0 && !/\s/.test(text.charAt(end))) end -= 1;
  return text.slice(0, end);
}

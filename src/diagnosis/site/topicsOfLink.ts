import { percentDecoded } from '../address/percentDecoded.js';
import { siteWords } from './siteWords.js';
import type { Topic } from './siteWords.js';

/** A link: an absolute address, and the text on it. */
export interface Link {
  href: string;
  text: string;
}

/**
 * The destinations of a link. Its text goes before its address: "Register" leads to a registration, whatever its address
 * is called. Empty for a link that signs out, and for all that is not http(s). Never throws.
 */
export function topicsOfLink({ href, text }: Link): ReadonlySet<Topic> {
  if (!/^https?:/i.test(href)) return new Set();
  const byText = topicsOfText(text);
  const byPath = topicOfPath(href);
  if (byText.has('signOut') || byPath === 'signOut') return new Set();
  if ([...byText].some((topic) => topic !== 'account')) return byText;
  if (byPath !== null) return new Set([byPath]);
  // "My account" asks a visitor who is not signed in to sign in.
  return new Set(byText.has('account') ? (['signIn'] as const) : []);
}

/** Longest text and most folders of an address that are read. */
const maxTextLength = 200;
const maxFolders = 20;

/**
 * The meaning of a text on a link: of the whole text, of each of its parts ("Log in / Register"), or of its beginning
 * when it goes on with a place ("Sign in to Example"). Empty for anything else. Reads 200 characters. Never throws.
 */
export function topicsOfText(text: string): ReadonlySet<Topic> {
  const folded = fold(text.slice(0, maxTextLength));
  const whole = textTopics.get(lettersOf(folded));
  if (whole) return new Set([whole]);
  const parts = folded.split(separators);
  return new Set(parts.flatMap((part) => textTopics.get(lettersOf(part)) ?? topicOfBeginning(part) ?? []));
}

/** Only before words that lead to a place: "Entre em contato" is no sign-in. */
function topicOfBeginning(part: string): Topic | null {
  const before = /^(.{2,40}?) (?:to|into|bei|bij|do|в|до) ./u.exec(part.trim())?.[1];
  return before !== undefined && textTopics.get(lettersOf(before)) === 'signIn' ? 'signIn' : null;
}

/**
 * The meaning of an http(s) address: the last of its folders that has one decides, so that `/login/forgot-password` is
 * no sign-in. Null for none, and for addresses of help pages about the topic. Never throws.
 */
export function topicOfPath(href: string): Topic | null {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return null;
  const folders = foldersOf(new URL(href));
  const found = folders
    .map((folder, place) => pathTopics.get(folder) ?? pathTopics.get(`${folders[place - 1]}${folder}`))
    .findLast((topic) => topic !== undefined);
  return found === undefined || (found !== 'contact' && folders.some((folder) => helpFolder.test(folder)))
    ? null
    : found;
}

function foldersOf({ pathname, searchParams, hash }: URL): string[] {
  const parameters = pathParameters.map((name) => searchParams.get(name) ?? '');
  // Applications with hash routing keep their path in the fragment.
  const paths = [pathname, /^#!?(\/[^?]*)/.exec(hash)?.[1] ?? ''].map((path) => percentDecoded(path) ?? path);
  return [...paths, ...parameters]
    .flatMap((part) => part.split(/[/:]/, 100))
    .filter((folder) => folder !== '')
    .slice(-maxFolders)
    .map((folder) => lettersOf(fold(folder.slice(0, maxTextLength).replace(/\.(?:\w{2,5})$/, ''))));
}

/** Words of addresses beside those of {@link siteWords}. Two words are two folders as well: `/session/new`. */
const pathWords: Readonly<Partial<Record<Topic, string>>> = {
  signIn:
    'signin|login|logon|wp login|user login|login user|auth|authenticate|sso|session new|sessions new|acceder|' +
    'ingresar|connexion|identification|inloggen|logowanie|giris|uye girisi|vhod|vkhod|voiti|uvijty|masuk|denglu|mypolicy|logonpoint|adfs ls|oauth authorize|oauth2 authorize|openid connect auth|saml2 idp',
  signUp:
    'signup|register|registration|create account|account create|account new|accounts signup|join|enroll',
  reset:
    'reset|forgot|forgotten|recover|lostpassword|lost password|password reset|password new|password forgot|' +
    'passwords new|password recovery|password lost|reset password|retrieve password|forget password|lost pw',
  contact: 'contact|contacts|contact us|contactus|kontakt|feedback',
  signOut: 'logout|signout|logoff|sign out|log out|session destroy',
};

/** Folders of texts about a topic. */
const helpFolder = /^(?:articles?|blog|docs|faqs?|guides?|hc|help|kb|news|posts?|tutorials?)$/;

/** Parameters that stand for a part of the path: WordPress, Joomla, phpBB, OpenCart, MediaWiki. */
const pathParameters = ['action', 'do', 'mode', 'page', 'r', 'route', 'task', 'title', 'view'];

/** Words between the two halves of a link for two things: "Log in or register". */
const conjunctions = 'and|or|und|oder|et|ou|y|o|e|en|i|lub|ve|veya|и|или|та|або|أو|و|או|یا|और|या|dan|atau';

/** In lower case, without accents, vowel signs (Arabic, Hebrew) and differences of width; blanks stay. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[ßıłøىيك]/g, (letter) => alike[letter] ?? letter)
    .replace(/\p{C}/gu, ' ');
const alike: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', ł: 'l', ø: 'o', ى: 'ی', ي: 'ی', ك: 'ک' };

/** Letters and digits only: "Sign-in", "sign in" and "SignIn" are one. */
const lettersOf = (folded: string): string => folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

const topics = ['signOut', 'reset', 'signUp', 'signIn', 'contact', 'account'] as const;
const wordKeys = (words: string | undefined): string[] =>
  words?.split('|').map((word) => lettersOf(fold(word))) ?? [];
const keysOfTopic = (topic: Topic): string[] => Object.values(siteWords[topic]).flatMap(wordKeys);

const textTopics = new Map(topics.flatMap((topic) => keysOfTopic(topic).map((key) => [key, topic] as const)));
const pathTopics = new Map(
  topics
    .filter((topic) => topic !== 'account')
    .flatMap((topic) =>
      [...keysOfTopic(topic), ...wordKeys(pathWords[topic])].map((key) => [key, topic] as const),
    ),
);

const separators = new RegExp(
  `[/|·•,;:!?<>()[\\]{}"“”«»‹›→—–、。،؛؟・&+]| - | (?:${fold(conjunctions)}) `,
  'u',
);

import type { ErrorWords } from '../diagnosis/words/errorWords.js';
import { errorWords as ar } from './ar/errorWords.js';
import { errorWords as de } from './de/errorWords.js';
import { errorWords as en } from './en/errorWords.js';
import { errorWords as es } from './es/errorWords.js';
import { errorWords as fa } from './fa/errorWords.js';
import { errorWords as fr } from './fr/errorWords.js';
import { errorWords as he } from './he/errorWords.js';
import { errorWords as hi } from './hi/errorWords.js';
import { errorWords as id } from './id/errorWords.js';
import { errorWords as it } from './it/errorWords.js';
import { errorWords as ja } from './ja/errorWords.js';
import { errorWords as ko } from './ko/errorWords.js';
import { errorWords as nl } from './nl/errorWords.js';
import { errorWords as pl } from './pl/errorWords.js';
import { errorWords as ptBR } from './pt-BR/errorWords.js';
import { errorWords as ru } from './ru/errorWords.js';
import { errorWords as tr } from './tr/errorWords.js';
import { errorWords as uk } from './uk/errorWords.js';
import { errorWords as zhHans } from './zh-Hans/errorWords.js';
import { errorWords as zhHant } from './zh-Hant/errorWords.js';

/** Words of error messages in all languages, by BCP 47 tag: a pasted text need not be in the visitor's language. */
export const allErrorWords: Readonly<Record<string, ErrorWords>> = {
  ar,
  de,
  en,
  es,
  fa,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  'pt-BR': ptBR,
  ru,
  tr,
  uk,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

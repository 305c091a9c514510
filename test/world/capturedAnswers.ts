import { readFileSync } from 'node:fs';
import type { Cause, Step } from '../../src/wizard/contracts.js';

/** One HTTP answer, as it came over the wire. */
export interface Answer {
  status: number;
  /** The reason phrase: empty where the server sends none. */
  reason: string;
  /**
   * Header lines in the server's own order and spelling, a character for each byte. `{now}` is the time of the answer,
   * `http://site.test` the site itself, and `https://sign-in.test` another site.
   */
  headers: readonly string[];
  /** The beginning of the body, at most some 400 characters. */
  body: string;
}

/** What the visitor is to be told: the cause, and the step to begin with. */
export interface Expected {
  cause: Cause;
  step: Step;
}

/** What one piece of software answers to somebody who is not signed in. */
export interface CapturedAnswer extends Expected {
  /** Unique, in lower case: it is a label of a host name, too. */
  name: string;
  /** Name and version of what answered, its main part first. */
  software: readonly string[];
  from: 'npm' | 'Debian 12';
  /** What Firefox is to tell, where it finds out more: it may send cookies where others would show their box. */
  firefox?: Expected;
  /** Status of the answer to `HEAD`, where it is not that of `GET`. */
  head?: number;
  answers: {
    /** To a page load. */
    navigation: Answer;
    /** To a script that accepts anything, where that is another one. */
    fetch?: Answer;
    /** To a browser that sends a cookie. Where this is there, the browser has one. */
    withCookies?: Answer;
  };
}

/** Answers of 121 real servers and libraries, captured on 2026-11-27; hosts, sessions and nonces are made up. */
export const capturedAnswers = JSON.parse(
  readFileSync(new URL('answers.json', import.meta.url), 'utf8'),
) as readonly CapturedAnswer[];

/** The values of a header's lines, in the order of the answer. */
export const headerValues = ({ headers }: Answer, name: string): string[] =>
  headers.flatMap((line) => {
    const [, its, value = ''] = /^([^:]*):\s*(.*)$/s.exec(line) ?? [];
    return its?.toLowerCase() === name ? [value] : [];
  });

/** Some browser shows its password box for this answer. */
export const mayOpenBox = (answer: Answer): boolean =>
  answer.status === 401 &&
  headerValues(answer, 'www-authenticate').some((value) =>
    /\b(?:basic|digest|ntlm|negotiate)\b/i.test(value),
  );

/**
 * Engines part ways over several challenges, over Digest's algorithms, and over who may send cookies (measured in
 * Chromium 156, Firefox 153 and WebKitGTK 2.50).
 */
export function differsByEngine({ answers }: CapturedAnswer): boolean {
  const challenges = headerValues(answers.navigation, 'www-authenticate');
  const hasSeveral = challenges.length > 1 || challenges.some((value) => /^\w+\s*,/.test(value));
  const isDigest = challenges.some((value) => /^digest\b/i.test(value));
  return hasSeveral || isDigest || answers.withCookies !== undefined;
}

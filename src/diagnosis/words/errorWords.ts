/** Words in the notation of {@link compileWords}: alternatives, parted by `|`. */
export type WordPattern = string;

/**
 * The words in which programs tell of an error, in one language. Of two that belong together (`session` and
 * `expired`), one of each counts when both stand in one sentence, near each other and in any order.
 */
export interface ErrorWords {
  /**
   * How the language sets words apart: by blanks that count, by blanks that may be missing (Persian: `غیرمجاز`), or
   * by none.
   */
  blanks: 'between words' | 'optional' | 'none';
  /** Letters that are written in front of a word without a blank, at most three of them: the Arabic article. */
  prefixes?: string;

  /** Words beside the number of an error: `Fehlercode 401`, `401-Fehler`. */
  error: WordPattern;
  /** The same, where one and several are called the same: `401 Fehler` may be a count, `Fehler 401` is none. */
  errorOrErrors?: WordPattern;
  /** Words before a status: `Statuscode 401`, `Antwort 401`. */
  status: WordPattern;
  /** Words that may stand before a status, and before much else: `Code 401`. */
  code: WordPattern;
  /** Words that may stand between an error and its number: `Fehler Nr. 401`. */
  number: WordPattern;
  /** Other things that are numbered: `Zimmer 401` is no error. */
  numbered: WordPattern;

  /** Whole wordings of a 401: nobody is signed in, or has to be. */
  unauthorized: WordPattern;
  /** Proving who one is, and what for … */
  signIn: WordPattern;
  /** … is required or missing: a 401. */
  required: WordPattern;
  /** … with {@link signIn}, did not succeed: a 401. */
  failed: WordPattern;
  /** Things that end by themselves … */
  session: WordPattern;
  /** … has ended: a sign-in that is over. */
  expired: WordPattern;
  /** Whole wordings of a sign-in that is over. */
  signedOut: WordPattern;
  /** Things that are typed to sign in … */
  credentials: WordPattern;
  /** … is not right: a sign-in that was refused. */
  wrong: WordPattern;
  /** Being let in … */
  access: WordPattern;
  /** … is denied: a 403. */
  denied: WordPattern;
  /** Whole wordings of a 403. */
  forbidden: WordPattern;
  /** Things that are looked for … */
  page: WordPattern;
  /** … is not there: a 404. */
  missing: WordPattern;
  /** Whole wordings of a 429. */
  tooMany: WordPattern;
  /** Whole wordings of a 500. */
  faults: WordPattern;

  /**
   * Names of a status (RFC 9110 §15). It counts beside its number, or where it stands by itself: in a line, in
   * quotation marks, between punctuation.
   */
  reasons: Readonly<Record<number, WordPattern>>;
}

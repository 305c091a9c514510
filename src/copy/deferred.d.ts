/** The query makes a second module of the same file: the panel contains the first, with the opening words alone. */
declare module '*.ts?deferred' {
  import type { DeferredWords } from './words.js';

  export const deferred: DeferredWords;
}

/** The query makes a module of its own of the same file: the panel's holds the first words, this one the later. */
declare module '*.ts?deferred' {
  import type { DeferredWords } from './words.js';

  export const deferred: DeferredWords;
}

/** The query makes a module of its own of the same file: the panel's holds the first words, this one the later. */
declare module '*.ts?later' {
  import type { LaterCopy } from './copy.js';

  export const enLater: LaterCopy;
}

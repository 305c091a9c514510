import { allErrorWords } from '../../../src/copy/allErrorWords.js';
import { readInput } from '../../../src/diagnosis/pasted/readInput.js';
import { recognise } from '../../../src/diagnosis/pasted/recognise.js';
import type { Fact, FactName, Reading } from '../../../src/wizard/contracts.js';

const languages = Object.values(allErrorWords);

/** What a text tells, in whatever language it is. */
export const recogniseText = (text: string): Fact[] => recognise(text, languages);

/** What the visitor typed or pasted, in whatever language it is. */
export const readText = (text: string): Reading => readInput(text, languages);

/** The values of what a text tells, by the names of the facts. */
export const toldBy = (text: string): Partial<Record<FactName, unknown>> =>
  Object.fromEntries(recogniseText(text).map(({ name, value }) => [name, value]));

/** The status that a text tells; undefined where it tells none. */
export const statusIn = (text: string): unknown => toldBy(text)['page-status'];

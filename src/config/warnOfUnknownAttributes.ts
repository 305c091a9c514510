import { unknownAttributes } from './unknownAttributes.js';

/** Warns the owner of names that are nearly an attribute's. Loads the comparison only where there is an unknown name. */
export function warnOfUnknownAttributes(names: readonly string[]): void {
  const unknown = unknownAttributes(names);
  if (unknown.length === 0) return;
  void import('./reportProblems.js').then(
    ({ reportMisspelt }) => reportMisspelt(unknown),
    () => {},
  );
}

import { unknownAttributes } from './unknownAttributes.js';

/**
 * Warns the owner of attributes of an element whose names are nearly the wizard's. The comparison is loaded only where
 * there is an unknown name.
 *
 * @param shadow of the element
 */
export function checkAttributeNames(shadow: ShadowRoot): void {
  const unknown = unknownAttributes(shadow.host.getAttributeNames());
  if (unknown.length === 0) return;
  void import('../reportProblems.js').then(
    ({ reportMisspelt }) => reportMisspelt(unknown),
    () => {},
  );
}

import { areStylesKnown } from '../styles/areStylesKnown.js';

/** Loads the element in browsers that can show it. Elsewhere the fallback stays. Rejects where a file cannot be loaded. */
export async function loadElement(): Promise<void> {
  if (areStylesKnown()) (await import('../host/element/Fix401Element.js')).defineElement();
}

import type { Mode } from '../../config/config.js';

/** Whether it stands over the page, and scrolls by itself, or within it, in place of the element's own children. */
export const placeOf = (mode: Mode): 'over' | 'within' =>
  mode === 'bubble' || mode === 'dialog' ? 'over' : 'within';

import type { Mode } from '../../config/config.js';

/** `over`: it covers the page, and scrolls by itself. `within`: it takes the place of the element's own children. */
export const placementOf = (mode: Mode): 'over' | 'within' =>
  mode === 'bubble' || mode === 'dialog' ? 'over' : 'within';

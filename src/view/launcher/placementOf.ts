import type { Mode } from '../../config/config.js';

/** `over`: the panel covers the page, and scrolls by itself. `within`: it replaces the element's own children. */
export const placementOf = (mode: Mode): 'over' | 'within' =>
  mode === 'bubble' || mode === 'dialog' ? 'over' : 'within';

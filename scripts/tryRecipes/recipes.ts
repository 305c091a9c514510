import type { Recipe } from './recipe.js';
import { addRoom } from './recipes/addRoom.js';

/** Every recipe of CONTRIBUTING.md that adds something to the product, in its order. */
export const recipes: readonly Recipe[] = [addRoom];

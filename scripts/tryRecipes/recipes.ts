import type { Recipe } from './recipe.js';
import { addAttribute } from './recipes/addAttribute.js';
import { addCause } from './recipes/addCause.js';
import { addChoice } from './recipes/addChoice.js';
import { addEvent } from './recipes/addEvent.js';
import { addFact } from './recipes/addFact.js';
import { addLanguage } from './recipes/addLanguage.js';
import { addMessage } from './recipes/addMessage.js';
import { addRoom } from './recipes/addRoom.js';

/** The recipes of CONTRIBUTING.md that add something to the product, in its order. */
export const recipes: readonly Recipe[] = [
  addMessage,
  addChoice,
  addFact,
  addCause,
  addAttribute,
  addEvent,
  addLanguage,
  addRoom,
];

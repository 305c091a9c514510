import { defineElement } from './element.js';

/** Second stage of the script tag: brings the element, and with it everything that the loader left out. */
defineElement();

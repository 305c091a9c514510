import { icon } from './icons.js';

/** Icons that come after the first message. */
export const Tick = icon('M4 10.5l4 4 8-9');
export const Stop = icon('M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14M10 6.5v4.5M10 13.5v.1');
export const Changed = icon('M4 7h11l-3-3M16 13H5l3 3');
export const Unknown = icon('M7.5 7.5a2.5 2.5 0 1 1 3.5 2.3q-1 .5-1 1.7M10 14.4v.1');

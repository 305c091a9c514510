import { icon } from './icons.js';

/** Icons that come after the first message. */
const round = 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15';
export const Tick = icon('M4 10.5l4 4 8-9');
export const Fixed = icon(`${round}M6.5 10.2l2.4 2.4 4.6-5`);
export const Stop = icon(`${round}M10 6v4.7M10 13.7v.1`);
export const Changed = icon('M4 7h11l-3-3M16 13H5l3 3');
export const Unknown = icon(`${round}M8 7.8a2 2 0 1 1 2.8 1.9q-.8.4-.8 1.4M10 14v.1`);
export const Clock = icon(`${round}M10 6v4.2l2.8 1.8`);

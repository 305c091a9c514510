/** Path of the {@link Icon} for what is different from before, or was set by somebody: two opposite arrows. */
export const arrows = 'M4 7h11l-3-3M16 13H5l3 3';

/** Path of an {@link Icon}, two opposite arrows: a changed result, or a value that the owner configured. */
export const arrows = 'M4 7h11l-3-3M16 13H5l3 3';

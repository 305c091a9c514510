/** Path of an {@link Icon}, a pencil: the visitor's own words, which they can change. */
export const pencil = 'M4 16l1-3.5L14 4l2.5 2.5L7.5 15z';

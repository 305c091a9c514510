/** The circle around a sign, as the beginning of an {@link Icon}'s path. */
export const circle = 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15';

/** Path of the {@link Icon} for what the visitor said, and can change. */
export const pencil = 'M4 16l1-3.5L14 4l2.5 2.5L7.5 15z';

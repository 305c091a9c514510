import type { ReactElement } from 'react';

/** Drawn in the text's colour, 20 × 20, and hidden from assistive technology: words always stand beside them. */
const icon = (path: string) =>
  function Icon(): ReactElement {
    return (
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false" data-part="icon">
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    );
  };

/** A lifebelt: the product's mark. */
export const Mark = icon(
  'M10 2.5a7.5 7.5 0 1 0 .01 0M10 7a3 3 0 1 0 .01 0M4.7 4.7l3.2 3.2m4.2 4.2l3.2 3.2m0-10.6l-3.2 3.2m-4.2 4.2l-3.2 3.2',
);
export const Restart = icon('M4 10a6 6 0 1 0 2-4.5M4 3v3.5h3.5');
export const Cross = icon('M5 5l10 10M15 5L5 15');
export const Pencil = icon('M4 16l1-3.5L14 4l2.5 2.5L7.5 15z');
export const Leaves = icon('M7 5h8v8M15 5L5 15');
export const Before = icon('M12 5l-5 5 5 5');
export const Tick = icon('M4 10.5l4 4 8-9');
export const Stop = icon('M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14M10 6.5v4.5M10 13.5v.1');
export const Changed = icon('M4 7h11l-3-3M16 13H5l3 3');
export const Unknown = icon('M7.5 7.5a2.5 2.5 0 1 1 3.5 2.3q-1 .5-1 1.7M10 14.4v.1');

import type { ReactElement } from 'react';

/** Drawn in the text's colour, 20 × 20, and hidden from assistive technology: words always stand beside them. */
export const icon = (path: string) =>
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

export const Restart = icon('M4 10a6 6 0 1 0 2-4.5M4 3v3.5h3.5');
export const Cross = icon('M5 5l10 10M15 5L5 15');
export const Pencil = icon('M4 16l1-3.5L14 4l2.5 2.5L7.5 15z');
export const Leaves = icon('M7 5h8v8M15 5L5 15');
export const Before = icon('M12 5l-5 5 5 5');

import type { ReactElement } from 'react';

/**
 * An icon in the text's colour. Assistive technology does not meet it: words always stand beside it.
 *
 * @param path what is drawn, as an SVG path in a square of 20 × 20
 */
export function Icon({ path }: { path: string }): ReactElement {
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
}

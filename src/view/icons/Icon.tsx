import type { ReactElement } from 'react';

/**
 * An icon in the text's colour, hidden from assistive technology: there are always words beside it.
 *
 * @param path an SVG path in a square of 20 × 20, drawn as a line
 */
export function Icon({ path }: { path: string }): ReactElement {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

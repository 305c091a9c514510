import type { ReactElement, RefObject } from 'react';
import type { Mode } from '../../config/config.js';
import { placementOf } from './placementOf.js';

interface LauncherProps {
  label: string;
  mode: Mode;
  onOpen: () => void;
  /** Named otherwise than `ref`, which React 18 does not pass on to a function component. */
  button: RefObject<HTMLButtonElement | null>;
}

/** The button that opens the wizard: in the corner, or below the page's own words. */
export function Launcher({ label, mode, onOpen, button }: LauncherProps): ReactElement {
  return (
    <button
      type="button"
      data-part="launcher"
      part="launcher"
      data-place={placementOf(mode)}
      aria-expanded={false}
      onClick={onOpen}
      ref={button}
    >
      {label}
    </button>
  );
}

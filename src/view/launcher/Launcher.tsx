import type { ReactElement, RefObject } from 'react';
import type { Mode } from '../../config/config.js';
import { placementOf } from './placementOf.js';

interface LauncherProps {
  label: string;
  mode: Mode;
  onOpen: () => void;
  /** Not `ref`, which React 18 keeps for itself. */
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

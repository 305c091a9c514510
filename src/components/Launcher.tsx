import type { ReactElement, Ref } from 'react';
import type { Mode } from '../config/config.js';
import { Mark } from './icons.js';
import { placeOf } from './placeOf.js';

interface LauncherProps {
  label: string;
  mode: Mode;
  onOpen: () => void;
  ref: Ref<HTMLButtonElement>;
}

/** What opens the wizard: in the corner, or below the page's own words. */
export function Launcher({ label, mode, onOpen, ref }: LauncherProps): ReactElement {
  return (
    <button
      type="button"
      data-part="launcher"
      part="launcher"
      data-place={placeOf(mode)}
      aria-expanded={false}
      onClick={onOpen}
      ref={ref}
    >
      <Mark />
      <span>{label}</span>
    </button>
  );
}

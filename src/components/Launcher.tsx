import type { ReactElement, Ref } from 'react';
import { Mark } from './icons.js';

interface LauncherProps {
  label: string;
  open: boolean;
  onToggle: () => void;
  ref: Ref<HTMLButtonElement>;
}

/** The round button in the corner. */
export function Launcher({ label, open, onToggle, ref }: LauncherProps): ReactElement {
  return (
    <button type="button" data-part="launcher" part="launcher" aria-expanded={open} onClick={onToggle} ref={ref}>
      <Mark />
      <span>{label}</span>
    </button>
  );
}

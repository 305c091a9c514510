import type { ReactElement, Ref } from 'react';
import { Mark } from './icons.js';

interface LauncherProps {
  label: string;
  mode: 'bubble' | 'inline';
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
      data-mode={mode}
      aria-expanded={false}
      onClick={onOpen}
      ref={ref}
    >
      <Mark />
      <span>{label}</span>
    </button>
  );
}

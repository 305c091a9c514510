import type { ReactElement } from 'react';
import { Icon } from '../icons/Icon.js';
import type { View } from '../view.js';

const circularArrow = 'M4 10a6 6 0 1 0 2-4.5M4 3v3.5h3.5';
const cross = 'M5 5l10 10M15 5L5 15';

interface PanelHeaderProps {
  view: View;
  /** Id of the heading, which names the panel. */
  title: string;
  onRestart: () => void;
  onClose: () => void;
}

/** Title, buttons to restart and to close, and the progress through the steps. */
export function PanelHeader({ view: { labels, progress }, ...props }: PanelHeaderProps): ReactElement {
  return (
    <header data-part="header" part="header">
      <h2 id={props.title}>{labels.title}</h2>
      <button
        type="button"
        data-part="restart"
        aria-label={labels.restart}
        title={labels.restart}
        onClick={props.onRestart}
      >
        <Icon path={circularArrow} />
      </button>
      <button
        type="button"
        data-part="close"
        aria-label={labels.close}
        title={labels.close}
        onClick={props.onClose}
      >
        <Icon path={cross} />
      </button>
      {progress && (
        <div data-part="progress">
          <progress max={progress.of} value={progress.index} aria-label={progress.label} />
          <span aria-hidden="true">{progress.label}</span>
        </div>
      )}
    </header>
  );
}

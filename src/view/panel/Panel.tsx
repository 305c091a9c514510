import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import type { Mode } from '../../config/config.js';
import { Icon } from '../icons/Icon.js';
import { placementOf } from '../launcher/placementOf.js';
import type { View } from '../view.js';
import type { ReadUpTo } from './Announcer.js';
import { PanelAnswers } from './PanelAnswers.js';
import type { AnswerActions } from './PanelAnswers.js';
import { PanelHeader } from './PanelHeader.js';
import { PanelItem } from './PanelItem.js';
import type { PanelParts } from './panelParts.js';

/** Everything that the visitor can do in the panel. */
export interface PanelActions extends AnswerActions {
  onBack: () => void;
  onChange: (answer: number) => void;
  onRestart: () => void;
  onClose: () => void;
}

interface PanelProps extends PanelActions {
  view: View;
  /** Components for more than sentences and buttons; null until they are loaded. */
  parts: PanelParts | null;
  mode: Mode;
  readUpTo: ReadUpTo;
  /** Number of the visitor's acts: focus follows these, never a message that comes by itself. */
  acts: number;
  /** Drawn beside the button that goes back. */
  children?: ReactNode;
}

const chevron = 'M12 5l-5 5 5 5';

/** The open wizard: header, conversation, answers, and the button that goes back. */
export function Panel(props: PanelProps): ReactElement {
  const { view, parts, mode, onClose } = props;
  const title = useId();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || mode !== 'bubble' || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
  const Shell = mode === 'dialog' ? 'dialog' : 'section';
  return (
    <Shell
      ref={mode === 'dialog' ? showModal : null}
      data-part="panel"
      part="panel"
      data-mode={mode}
      data-place={placementOf(mode)}
      data-state={view.state}
      data-step={view.step ?? undefined}
      aria-labelledby={title}
      onKeyDown={closeOnEscape}
      {...(mode === 'dialog' && {
        onCancel: (event) => {
          event.preventDefault();
          onClose();
        },
      })}
    >
      <PanelHeader view={view} title={title} onRestart={props.onRestart} onClose={onClose} />
      <PanelLog view={view} parts={parts} mode={mode} onChange={props.onChange} />
      <PanelAnswers {...props} />
      <footer data-part="footer">
        {view.canGoBack && (
          <button type="button" data-part="back" onClick={props.onBack}>
            <Icon path={chevron} />
            {view.labels.back}
          </button>
        )}
        {props.children}
      </footer>
      {parts && <parts.Announcer items={view.items} busy={view.busy} readUpTo={props.readUpTo} />}
    </Shell>
  );
}

/** Opens the dialog as a modal, which traps focus. Defined once: React would call a new function at each render. */
function showModal(dialog: HTMLDialogElement | null): void {
  try {
    dialog?.showModal();
  } catch {
    // A page may have changed `showModal`: the panel then stands at its place in the page's stack.
  }
}

/** The conversation. Over the page it is a scroller of its own, which follows every addition to its end. */
function PanelLog({ view, parts, mode, onChange }: PanelLogProps): ReactElement {
  const log = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (placementOf(mode) === 'over' && log.current) log.current.scrollTop = log.current.scrollHeight;
  }, [mode, view.items.length, view.busy, view.choices]);
  return (
    <div
      data-part="log"
      role="log"
      aria-live="off"
      aria-label={view.labels.conversation}
      ref={log}
      tabIndex={0}
    >
      {view.items.map((item, index) => (
        <PanelItem key={index} item={item} parts={parts} onChange={onChange} />
      ))}
      {view.busy && <p data-part="busy">{view.busy}</p>}
    </div>
  );
}

type PanelLogProps = Pick<PanelProps, 'view' | 'parts' | 'mode' | 'onChange'>;

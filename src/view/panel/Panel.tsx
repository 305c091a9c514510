import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode, RefObject } from 'react';
import type { Mode } from '../../config/config.js';
import type { FormView, SelectView, TicksView, View } from '../view.js';
import type { Place } from './Announcer.js';
import { Choices } from '../choices/Choices.js';
import type { ChoicesProps } from '../choices/Choices.js';
import { Before, Cross, Restart } from '../icons/icons.js';
import { placeOf } from '../launcher/placeOf.js';
import { Turn } from './Turn.js';
import type { LaterParts } from './Turn.js';

/** What the visitor can do in the panel. */
export interface PanelActions {
  onPress: ChoicesProps['onPress'];
  onFollow: ChoicesProps['onFollow'];
  onSubmit: (choice: FormView['choice'], text: string) => void;
  onPick: (browser: SelectView['value']) => void;
  onTick: (choice: TicksView['choice'], ticked: TicksView['options'][number]['value'][]) => void;
  onBack: () => void;
  onChange: (answer: number) => void;
  onRestart: () => void;
  onClose: () => void;
}

interface PanelProps extends PanelActions {
  view: View;
  /** What shows more than sentences; null until it is there. */
  parts: LaterParts | null;
  mode: Mode;
  place: Place;
  /** Rises with every act of the visitor's: focus follows these, never a message that comes by itself. */
  acts: number;
  /** Stands beside the way back. */
  children?: ReactNode;
}

/** The open wizard: header, conversation, answers, way back. */
export function Panel(props: PanelProps): ReactElement {
  const { view, parts, mode, place, acts } = props;
  const title = useId();
  const answers = useRef<HTMLDivElement>(null);
  const log = useRef<HTMLDivElement>(null);
  useFollowActs(acts, view, answers);
  useEffect(() => {
    if (placeOf(mode) === 'over' && log.current) log.current.scrollTop = log.current.scrollHeight;
  }, [mode, view.items.length, view.busy, view.choices]);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || mode !== 'bubble' || event.defaultPrevented) return;
    event.stopPropagation();
    props.onClose();
  };
  const Shell = mode === 'dialog' ? 'dialog' : 'section';
  return (
    <Shell
      ref={mode === 'dialog' ? showModal : null}
      data-part="panel"
      part="panel"
      data-mode={mode}
      data-place={placeOf(mode)}
      data-state={view.state}
      data-step={view.step ?? undefined}
      aria-labelledby={title}
      onKeyDown={closeOnEscape}
      {...(mode === 'dialog' && {
        onCancel: (event) => {
          event.preventDefault();
          props.onClose();
        },
      })}
    >
      <Header view={view} title={title} onRestart={props.onRestart} onClose={props.onClose} />
      <div
        data-part="log"
        role="log"
        aria-live="off"
        aria-label={view.labels.conversation}
        ref={log}
        tabIndex={0}
      >
        {view.items.map((item, at) => (
          <Turn key={at} item={item} parts={parts} onChange={props.onChange} />
        ))}
        {view.busy && <p data-part="busy">{view.busy}</p>}
      </div>
      <div data-part="answers" role="group" aria-label={view.labels.answers} ref={answers} tabIndex={-1}>
        {parts && view.form && (
          <parts.TypedAnswer key={view.items.length} form={view.form} onSubmit={props.onSubmit} />
        )}
        {parts && view.ticks && (
          <parts.TickedAnswer key={view.items.length} ticks={view.ticks} onTick={props.onTick} />
        )}
        <Choices choices={view.choices} onPress={props.onPress} onFollow={props.onFollow} />
        {parts && view.select && <parts.PickedAnswer select={view.select} onPick={props.onPick} />}
      </div>
      <footer data-part="footer">
        {view.canGoBack && (
          <button type="button" data-part="back" onClick={props.onBack}>
            <Before />
            {view.labels.back}
          </button>
        )}
        {props.children}
      </footer>
      {parts && <parts.Announcer items={view.items} busy={view.busy} place={place} />}
    </Shell>
  );
}

/** The platform's own modal holds the focus. One function, or it would be called with each drawing. */
const showModal = (dialog: HTMLDialogElement | null): void => dialog?.showModal?.();

/**
 * After an act of the visitor's, focus goes to the field to type in, else to the answers, which stay in place; from
 * there on to a field that comes. As long as it is there, the answers are kept in view while messages come in above.
 */
function useFollowActs(acts: number, view: View, answers: RefObject<HTMLDivElement | null>): void {
  const followed = useRef(0);
  useEffect(() => {
    const group = answers.current;
    if (!group || acts === 0) return;
    const { activeElement } = group.getRootNode() as Document | ShadowRoot;
    if (acts !== followed.current || activeElement === group) {
      followed.current = acts;
      (group.querySelector<HTMLElement>('input, textarea') ?? group).focus({ preventScroll: true });
    }
    if (group.matches(':focus-within')) group.scrollIntoView?.({ block: 'nearest' });
  }, [acts, view, answers]);
}

interface HeaderProps extends Pick<PanelActions, 'onRestart' | 'onClose'> {
  view: View;
  title: string;
}

function Header({ view: { labels, progress }, title, onRestart, onClose }: HeaderProps): ReactElement {
  return (
    <header data-part="header" part="header">
      <h2 id={title}>{labels.title}</h2>
      <button
        type="button"
        data-part="restart"
        aria-label={labels.restart}
        title={labels.restart}
        onClick={onRestart}
      >
        <Restart />
      </button>
      <button
        type="button"
        data-part="close"
        aria-label={labels.close}
        title={labels.close}
        onClick={onClose}
      >
        <Cross />
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

import { useEffect, useRef } from 'react';
import type { ReactElement, RefObject } from 'react';
import { Choices } from '../choices/Choices.js';
import type { ChoicesProps } from '../choices/Choices.js';
import type { FormView, SelectView, TicksView, View } from '../view.js';
import type { PanelParts } from './panelParts.js';

/** Callbacks for every way to answer. */
export interface AnswerActions extends Pick<ChoicesProps, 'onPress' | 'onFollow'> {
  onSubmit: (choice: FormView['choice'], text: string) => void;
  onPick: (browser: SelectView['value']) => void;
  onTick: (choice: TicksView['choice'], ticked: TicksView['options'][number]['value'][]) => void;
}

interface PanelAnswersProps extends AnswerActions {
  view: View;
  /** Components for forms and lists; null until they are loaded. */
  parts: PanelParts | null;
  /** Number of the visitor's acts. */
  acts: number;
}

/** The answers on offer: typed, ticked, pressed and picked. */
export function PanelAnswers({ view, parts, acts, ...actions }: PanelAnswersProps): ReactElement {
  const answers = useRef<HTMLDivElement>(null);
  useFocusAfterAct(acts, view, answers);
  return (
    <div data-part="answers" role="group" aria-label={view.labels.answers} ref={answers} tabIndex={-1}>
      {parts && view.form && (
        <parts.TypedAnswer key={view.items.length} form={view.form} onSubmit={actions.onSubmit} />
      )}
      {parts && view.ticks && (
        <parts.TickedAnswer key={view.items.length} ticks={view.ticks} onTick={actions.onTick} />
      )}
      <Choices choices={view.choices} onPress={actions.onPress} onFollow={actions.onFollow} />
      {parts && view.select && <parts.PickedAnswer select={view.select} onPick={actions.onPick} />}
    </div>
  );
}

/**
 * After an act of the visitor's, focus moves to the text field, else to the group of answers, which stays in place;
 * from the group it moves on to a field that appears. While focus is inside, the group is kept in view as
 * messages come in above it.
 */
function useFocusAfterAct(acts: number, view: View, answers: RefObject<HTMLDivElement | null>): void {
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

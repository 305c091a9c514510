import type { MouseEvent, ReactElement } from 'react';
import type { ChoiceView } from '../view.js';
import { Icon } from '../icons/Icon.js';

/** An arrow out of the corner: the answer leads away from this page. */
const arrowOut = 'M7 5h8v8M15 5L5 15';

export interface ChoicesProps {
  choices: readonly ChoiceView[];
  onPress: (choice: ChoiceView['choice']) => void;
  /** Called when the visitor follows a link, after which the page may be left. */
  onFollow: (choice: ChoiceView['choice'], href: string, event: MouseEvent) => void;
}

/** The answers on offer: the recommended one filled, the others outlined, those that the whole step shares in a quiet line. */
export function Choices({ choices, onPress, onFollow }: ChoicesProps): ReactElement {
  const rows = choices.filter(({ rank }) => rank !== 'quiet');
  const quiet = choices.filter(({ rank }) => rank === 'quiet');
  const draw = (view: ChoiceView) => (
    <ChoiceControl key={view.choice} view={view} onPress={onPress} onFollow={onFollow} />
  );
  return (
    <>
      {rows.map(draw)}
      {quiet.length > 0 && <div data-part="quiet">{quiet.map(draw)}</div>}
    </>
  );
}

function ChoiceControl({
  view,
  onPress,
  onFollow,
}: Omit<ChoicesProps, 'choices'> & { view: ChoiceView }): ReactElement {
  const { choice, label, lang, href, opensTab, rank, takenBack } = view;
  const shared = {
    'data-choice': choice,
    'data-rank': rank,
    'data-part': 'choice',
    lang,
    dir: lang && 'ltr',
    'aria-current': takenBack || undefined,
  };
  if (href === null) {
    return (
      <button type="button" {...shared} onClick={() => onPress(choice)}>
        {label}
      </button>
    );
  }
  return (
    <a
      {...shared}
      href={href}
      target={opensTab ? '_blank' : undefined}
      onClick={(event) => onFollow(choice, href, event)}
    >
      {label}
      <Icon path={arrowOut} />
    </a>
  );
}

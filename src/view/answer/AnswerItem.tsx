import type { ReactElement } from 'react';
import { Icon } from '../icons/Icon.js';
import { pencil } from '../icons/pencil.js';
import type { ItemOf } from '../view.js';

interface AnswerItemProps {
  item: ItemOf<'answer'>;
  /** Called with the answer's number, counted from 0. */
  onChange: (answer: number) => void;
}

/** The visitor's own turn, with a pencil that leads back to its question. */
export function AnswerItem({ item, onChange }: AnswerItemProps): ReactElement {
  return (
    <div data-part="answer">
      <button type="button" data-part="change" aria-label={item.change} onClick={() => onChange(item.answer)}>
        <Icon path={pencil} />
      </button>
      <p dir="auto">{item.text}</p>
    </div>
  );
}

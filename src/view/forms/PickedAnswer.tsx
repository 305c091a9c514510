import { useId } from 'react';
import type { ReactElement } from 'react';
import type { SelectView } from '../view.js';

interface PickedAnswerProps {
  select: SelectView;
  onPick: (browser: SelectView['value']) => void;
}

/** An answer picked from a list: the platform's own. */
export function PickedAnswer({ select, onPick }: PickedAnswerProps): ReactElement {
  const id = useId();
  return (
    <div data-part="pick">
      <label htmlFor={id}>{select.label}</label>
      <select
        id={id}
        value={select.value}
        onChange={(event) => {
          const picked = select.options.find(({ value }) => value === event.currentTarget.value);
          if (picked) onPick(picked.value);
        }}
      >
        {select.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

import { useId } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { TicksView } from '../view.js';

interface TickedAnswerProps {
  ticks: TicksView;
  onTick: (choice: TicksView['choice'], ticked: TicksView['options'][number]['value'][]) => void;
}

/** An answer by checkboxes: the data to remove. Without a tick it is not sent. */
export function TickedAnswer({ ticks, onTick }: TickedAnswerProps): ReactElement {
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const sent = new FormData(event.currentTarget).getAll('ticked');
    onTick(
      ticks.choice,
      ticks.options.map(({ value }) => value).filter((value) => sent.includes(value)),
    );
  };
  return (
    <form data-part="form" onSubmit={submit}>
      {ticks.options.length > 0 && (
        <fieldset data-part="ticks">
          <legend>{ticks.legend}</legend>
          {ticks.options.map(({ value, label, names, ticked }) => (
            <div key={value}>
              <input
                type="checkbox"
                id={id + value}
                name="ticked"
                value={value}
                defaultChecked={ticked}
                aria-describedby={names ? `${id}${value}names` : undefined}
              />
              <label htmlFor={id + value}>{label}</label>
              {names && (
                <small id={`${id}${value}names`}>
                  <bdi>{names}</bdi>
                </small>
              )}
            </div>
          ))}
        </fieldset>
      )}
      <button type="submit" data-part="choice" data-rank="recommended" data-choice={ticks.choice}>
        {ticks.submit}
      </button>
    </form>
  );
}

import type { ReactElement } from 'react';
import type { Item } from '../transcript/view.js';
import { Changed, Pencil, Stop, Tick, Unknown } from './icons.js';
import { Sentence } from './Sentence.js';

const verdictIcon = { fixed: Tick, 'still-401': Stop, changed: Changed, 'cannot-tell': Unknown };
const sourceIcon = { measured: Tick, configured: Changed, told: Pencil };

interface TurnProps {
  item: Item;
  onChange: (answer: number) => void;
}

/** One turn of the conversation, the wizard's or the visitor's. */
export function Turn({ item, onChange }: TurnProps): ReactElement {
  switch (item.kind) {
    case 'message':
      return (
        <p data-part="message">
          <Sentence parts={item.parts} />
        </p>
      );
    case 'answer':
      return (
        <div data-part="answer">
          <button
            type="button"
            data-part="change"
            aria-label={item.change}
            onClick={() => onChange(item.answer)}
          >
            <Pencil />
          </button>
          <p dir="auto">{item.text}</p>
        </div>
      );
    case 'facts':
      return <Facts {...item} />;
    case 'verdict': {
      const Icon = verdictIcon[item.result];
      return (
        <p data-part="verdict" data-state={item.result}>
          <Icon />
          <span>
            <Sentence parts={item.parts} />
          </span>
        </p>
      );
    }
    case 'instructions':
      return (
        <div data-part="instructions">
          <p>{item.title}</p>
          <ol>
            {item.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      );
    case 'report':
      return (
        <details data-part="report">
          <summary>{item.title}</summary>
          <pre tabIndex={0}>{item.text}</pre>
        </details>
      );
  }
}

/** What was checked, each with where it is known from: closed until it is asked for. */
function Facts({ title, facts }: Extract<Item, { kind: 'facts' }>): ReactElement | null {
  if (facts.length === 0) return null;
  return (
    <details data-part="facts">
      <summary>{title}</summary>
      <ul>
        {facts.map(({ parts, source, sourceName }, at) => {
          const Icon = sourceIcon[source];
          return (
            <li key={at} data-source={source}>
              <Icon />
              <span>
                <Sentence parts={parts} /> <span data-part="source">{sourceName}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

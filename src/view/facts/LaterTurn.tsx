import type { ReactElement } from 'react';
import type { Item } from '../view.js';
import { Countdown } from '../wait/Countdown.js';
import { Pencil } from '../icons/icons.js';
import { Changed, Fixed, Stop, Tick, Unknown } from '../icons/laterIcons.js';
import { Sentence } from '../message/Sentence.js';

const verdictIcon = { fixed: Fixed, 'still-401': Stop, changed: Changed, 'cannot-tell': Unknown };
const sourceIcon = { measured: Tick, configured: Changed, told: Pencil };

/** What only comes after the first message. */
export type LaterItem = Extract<
  Item,
  { kind: 'verdict' | 'facts' | 'instructions' | 'stored' | 'wait' | 'report' }
>;

/** A turn of the wizard's that is more than a sentence. */
export function LaterTurn({ item }: { item: LaterItem }): ReactElement | null {
  switch (item.kind) {
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
    case 'facts':
      return <Facts {...item} />;
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
    case 'stored':
      return (
        <dl data-part="stored">
          {item.rows.map(({ kind, title, names }) => (
            <div key={kind}>
              <dt>{title}</dt>
              <dd>
                <bdi>{names}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'wait':
      return <Countdown untilMs={item.untilMs} label={item.label} />;
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

import type { ReactElement } from 'react';
import { arrows } from '../icons/arrows.js';
import { Icon } from '../icons/Icon.js';
import { pencil } from '../icons/pencil.js';
import { Sentence } from '../message/Sentence.js';
import type { FactView, ItemOf } from '../view.js';

const tick = 'M4 10.5l4 4 8-9';
const sourceIcons = { measured: tick, configured: arrows, told: pencil };

/** Everything that was checked, each fact with its source. It is closed until the visitor opens it. */
export function FactsItem({ item: { title, facts } }: { item: ItemOf<'facts'> }): ReactElement | null {
  if (facts.length === 0) return null;
  return (
    <details data-part="facts">
      <summary>{title}</summary>
      <ul>
        {facts.map((fact, index) => (
          <FactRow key={index} {...fact} />
        ))}
      </ul>
    </details>
  );
}

function FactRow({ parts, lang, source, sourceName }: FactView): ReactElement {
  return (
    <li data-source={source}>
      <Icon path={sourceIcons[source]} />
      <span>
        <span lang={lang} dir={lang && 'ltr'}>
          <Sentence parts={parts} />
        </span>{' '}
        <span data-part="source">{sourceName}</span>
      </span>
    </li>
  );
}

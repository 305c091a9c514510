import type { ReactElement } from 'react';
import type { ItemOf } from '../view.js';
import { Sentence } from './Sentence.js';

/** A sentence of the wizard's. */
export function MessageItem({ item }: { item: ItemOf<'message'> }): ReactElement {
  return (
    <p data-part="message">
      <Sentence parts={item.parts} />
    </p>
  );
}

import type { ReactElement } from 'react';
import type { ItemOf } from '../view.js';
import { Sentence } from './Sentence.js';

/** A sentence by the wizard. */
export function MessageItem({ item: { parts, lang } }: { item: ItemOf<'message'> }): ReactElement {
  return (
    <p data-part="message" lang={lang} dir={lang && 'ltr'}>
      <Sentence parts={parts} />
    </p>
  );
}

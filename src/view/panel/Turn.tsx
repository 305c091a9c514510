import type { ReactElement } from 'react';
import type { Item } from '../view.js';
import { Pencil } from '../icons/icons.js';
import type * as laterParts from '../laterParts.js';
import { Sentence } from '../message/Sentence.js';

/** What comes after the first message, once it is there. */
export type LaterParts = typeof laterParts;

interface TurnProps {
  item: Item;
  /** Null until they are there. */
  parts: LaterParts | null;
  onChange: (answer: number) => void;
}

/** One turn of the conversation, the wizard's or the visitor's. */
export function Turn({ item, parts, onChange }: TurnProps): ReactElement | null {
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
    case 'verdict':
    case 'facts':
    case 'instructions':
    case 'stored':
    case 'wait':
    case 'report':
      // Its place is kept, so that nothing moves when it comes.
      return parts ? <parts.LaterTurn item={item} /> : <div data-part="soon" />;
  }
}

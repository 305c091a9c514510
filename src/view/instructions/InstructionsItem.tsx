import type { ReactElement } from 'react';
import type { ItemOf } from '../view.js';

/** How to clear a browser by hand, step by step. */
export function InstructionsItem({ item }: { item: ItemOf<'instructions'> }): ReactElement {
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
}

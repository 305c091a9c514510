import type { ReactElement } from 'react';
import type { ItemOf } from '../view.js';

/** The text of the report to the owner. It is closed until the visitor opens it. */
export function ReportItem({ item }: { item: ItemOf<'report'> }): ReactElement {
  return (
    <details data-part="report">
      <summary>{item.title}</summary>
      <pre tabIndex={0}>{item.text}</pre>
    </details>
  );
}

import type { ReactElement } from 'react';
import type { ItemOf } from '../view.js';

/** The data that the browser stores for the site, by kind. */
export function StoredItem({ item }: { item: ItemOf<'stored'> }): ReactElement {
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
}

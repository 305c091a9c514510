import type { Item } from '../view.js';
import { secondsUntil } from '../wait/secondsUntil.js';
import { plain } from '../words/fill.js';

/** An item as it is read out. A folded item is only named. */
export function spokenText(item: Item): string {
  switch (item.kind) {
    case 'message':
    case 'verdict':
      return plain(item.parts);
    case 'answer':
      return item.text;
    case 'instructions':
      return [item.title, ...item.steps].join(' ');
    case 'stored':
      return item.rows.map(({ title, names }) => `${title}: ${names}`).join(' ');
    case 'wait':
      return item.label(secondsUntil(item.untilMs));
    case 'facts':
    case 'report':
      return item.title;
  }
}

import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { plain } from '../transcript/fill.js';
import type { Item } from '../transcript/view.js';

/** An item as it is read out. What is closed until asked for is named only. */
function spoken(item: Item): string {
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
      return item.label(Math.max(0, Math.ceil((item.untilMs - Date.now()) / 1000)));
    case 'facts':
    case 'report':
      return item.title;
  }
}

interface AnnouncerProps {
  items: readonly Item[];
  /** How much has been said: more than there are items while words are on their way. */
  said: number;
  busy: string | null;
  /** Changes when the conversation was put in place rather than went on (restored, back): then nothing is read. */
  place: number;
}

/**
 * The one live region: polite, additions only, text only. It speaks what comes anew, the visitor's own turn too.
 * The conversation itself is not live, so that nothing is read twice.
 */
export function Announcer({ items, said, busy, place }: AnnouncerProps): ReactElement {
  const [lines, setLines] = useState<readonly string[]>([]);
  const heard = useRef({ place: -1, count: 0 });
  useEffect(() => {
    const { place: lastPlace, count } = heard.current;
    const fresh = lastPlace === place || place === 0 ? items.slice(count).map(spoken) : [];
    heard.current = {
      place,
      count: lastPlace === place || place === 0 ? Math.max(count, items.length) : said,
    };
    if (lastPlace !== place) setLines(fresh);
    else if (fresh.length > 0) setLines((before) => [...before, ...fresh]);
  }, [items, said, place]);
  return (
    <div data-part="announcer" aria-live="polite" aria-relevant="additions">
      {lines.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
      {busy && <p key="busy">{busy}</p>}
    </div>
  );
}

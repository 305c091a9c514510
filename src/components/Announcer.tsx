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

/** How long a line stands, in milliseconds: whoever reads the page line by line does not meet the words twice. */
const standsMs = 10_000;

/**
 * The one live region: polite, additions only, text only. It speaks what comes anew, the visitor's own turn first, and
 * then what the wizard is doing. The conversation itself is not live, so that nothing is read twice.
 */
export function Announcer({ items, said, busy, place }: AnnouncerProps): ReactElement {
  const [lines, setLines] = useState<readonly string[]>([]);
  const heard = useRef<{ place: number; count: number; busy: string | null }>({
    place: -1,
    count: 0,
    busy: null,
  });
  useEffect(() => {
    const last = heard.current;
    const goesOn = last.place === place || place === 0;
    const fresh = goesOn ? items.slice(last.count).map(spoken) : [];
    // A line of its own, never one that changes: only what is added is read.
    if (goesOn && busy && busy !== last.busy) fresh.push(busy);
    heard.current = { place, busy, count: goesOn ? Math.max(last.count, items.length) : said };
    if (last.place !== place) setLines(fresh);
    else if (fresh.length > 0) setLines((before) => [...before, ...fresh]);
  }, [items, said, busy, place]);
  useEffect(() => {
    const timer = setTimeout(() => setLines((now) => (now.length > 0 ? [] : now)), standsMs);
    return () => clearTimeout(timer);
  }, [lines]);
  return (
    <div data-part="announcer" aria-live="polite" aria-relevant="additions">
      {lines.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
    </div>
  );
}

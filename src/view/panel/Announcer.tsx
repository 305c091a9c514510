import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { plain } from '../words/fill.js';
import type { Item } from '../view.js';

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
  busy: string | null;
  place: Place;
}

/** Where the conversation was put rather than went on to (restored, back, opened again); null at its beginning. */
export type Place = {
  /** How much of it had been said by then: that is not read. */
  said: number;
} | null;

/** How long a line stands, in milliseconds: whoever reads the page line by line does not meet the words twice. */
const standsMs = 10_000;

/**
 * The one live region: polite, additions only, text only. It speaks what comes anew, the visitor's own turn first, and
 * then what the wizard is doing. The conversation itself is not live, so that nothing is read twice.
 */
export function Announcer({ items, busy, place }: AnnouncerProps): ReactElement {
  const [lines, setLines] = useState<readonly string[]>([]);
  const heard = useRef<Omit<AnnouncerProps, 'items'> & { count: number }>({
    place: null,
    busy: null,
    count: 0,
  });
  useEffect(() => {
    const last = heard.current;
    const goesOn = last.place === place;
    const count = goesOn ? last.count : (place?.said ?? 0);
    const fresh = items.slice(count).map(spoken);
    // A line of its own, never one that changes: only what is added is read.
    if (goesOn && busy && busy !== last.busy) fresh.push(busy);
    heard.current = { place, busy, count: Math.max(count, items.length) };
    if (!goesOn) setLines(fresh);
    else if (fresh.length > 0) setLines((before) => [...before, ...fresh]);
  }, [items, busy, place]);
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

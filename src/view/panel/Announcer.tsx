import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Item } from '../view.js';
import { spokenText } from './spokenText.js';

interface AnnouncerProps {
  items: readonly Item[];
  busy: string | null;
  readUpTo: ReadUpTo;
}

/**
 * The point at which the conversation was restored, reopened or rewound, as a new object each time; null for a
 * conversation that has run without a break.
 */
export type ReadUpTo = {
  /** Number of items up to that point: they are not read out. */
  said: number;
} | null;

/**
 * Time after which a line is removed, in milliseconds: someone who reads the page line by line does not meet the same
 * words twice.
 */
const lineMs = 10_000;

/**
 * The one live region: polite, additions only, text only. It reads out what is added, the visitor's own turn first,
 * and then what the wizard is doing. The conversation itself is not live, so that nothing is read twice.
 */
export function Announcer({ items, busy, readUpTo }: AnnouncerProps): ReactElement {
  const [lines, setLines] = useState<readonly string[]>([]);
  const read = useRef<Omit<AnnouncerProps, 'items'> & { count: number }>({
    readUpTo: null,
    busy: null,
    count: 0,
  });
  useEffect(() => {
    const last = read.current;
    const goesOn = last.readUpTo === readUpTo;
    const count = goesOn ? last.count : (readUpTo?.said ?? 0);
    const added = items.slice(count).map(spokenText);
    // Added as a line of its own: changes of a line are not read out.
    if (goesOn && busy && busy !== last.busy) added.push(busy);
    read.current = { readUpTo, busy, count: Math.max(count, items.length) };
    if (!goesOn) setLines(added);
    else if (added.length > 0) setLines((before) => [...before, ...added]);
  }, [items, busy, readUpTo]);
  useEffect(() => {
    const timer = setTimeout(() => setLines((now) => (now.length > 0 ? [] : now)), lineMs);
    return () => clearTimeout(timer);
  }, [lines]);
  return (
    <div data-part="announcer" aria-live="polite" aria-relevant="additions">
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </div>
  );
}

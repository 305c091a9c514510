// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from '../../../src/view/panel/Announcer.js';
import type { Item } from '../../../src/view/view.js';

const sentence = (...words: string[]): Item[] => words.map((one) => ({ kind: 'message', parts: [one] }));

interface Heard {
  items: Item[];
  said?: number;
  place?: number;
  busy?: string | null;
}
/** Each place is one thing, from when the conversation was put there. */
const places = new Map<number, { said: number }>();
const announcer = ({ items, said = items.length, place = 0, busy = null }: Heard) => {
  if (!places.has(place)) places.set(place, { said });
  const stands = place === 0 ? null : (places.get(place) ?? null);
  return <Announcer items={items} readUpTo={stands} busy={busy} />;
};
beforeEach(() => places.clear());
/** What is in the live region, line by line. */
const lines = () =>
  screen.queryAllByText(/./, { selector: '[aria-live="polite"] > *' }).map((line) => line.textContent);

test('the first message is read, and each that comes after it, once', () => {
  const { rerender } = render(announcer({ items: sentence('One.') }));
  expect(lines()).toEqual(['One.']);
  rerender(announcer({ items: sentence('One.', 'Two.') }));
  rerender(announcer({ items: sentence('One.', 'Two.') }));
  expect(lines()).toEqual(['One.', 'Two.']);
});

test('lines that were read stay the same elements, so that only the new one is read', () => {
  const { rerender } = render(announcer({ items: sentence('One.') }));
  const first = screen.getByText('One.');
  rerender(announcer({ items: sentence('One.', 'Two.') }));
  expect(screen.getByText('One.')).toBe(first);
});

test('going back is silent, and what comes after it is read', () => {
  const { rerender } = render(announcer({ items: sentence('One.', 'Two.') }));
  rerender(announcer({ items: sentence('One.'), place: 1 }));
  expect(lines()).toEqual([]);
  rerender(announcer({ items: sentence('One.', 'Three.'), place: 1 }));
  expect(lines()).toEqual(['Three.']);
});

test('a conversation that goes on in another page is not read again', () => {
  const { rerender } = render(announcer({ items: sentence('One.', 'Two.'), place: 1 }));
  expect(lines()).toEqual([]);
  rerender(announcer({ items: sentence('One.', 'Two.', 'Welcome back.'), place: 1 }));
  expect(lines()).toEqual(['Welcome back.']);
});

test('nor are its sentences when their words come later', () => {
  const { rerender } = render(announcer({ items: sentence('One.'), said: 2, place: 1 }));
  rerender(announcer({ items: sentence('One.', 'Two.'), said: 2, place: 1 }));
  expect(lines()).toEqual([]);
});

test('what the wizard is busy with is read', () => {
  const { rerender } = render(announcer({ items: sentence('One.') }));
  rerender(announcer({ items: sentence('One.'), busy: 'Checking the page again …' }));
  expect(lines()).toContain('Checking the page again …');
});

test('of a report, only the name is read: it is closed until asked for', () => {
  render(announcer({ items: [{ kind: 'report', title: 'The message to the owner', text: 'Hello' }] }));
  expect(lines()).toEqual(['The message to the owner']);
});

test('of what the browser still keeps, each kind is read with its names', () => {
  const items: Item[] = [
    {
      kind: 'stored',
      rows: [
        { kind: 'cookies', title: 'Cookies', names: 'sid, theme' },
        { kind: 'caches', title: 'Stored files', names: 'shell' },
      ],
    },
  ];
  render(announcer({ items }));
  expect(lines()).toEqual(['Cookies: sid, theme Stored files: shell']);
});

test('the time to wait is read once, and not every second', () => {
  vi.useFakeTimers({ now: 0 });
  try {
    const items: Item[] = [{ kind: 'wait', untilMs: 30_000, label: (seconds) => `${seconds} seconds` }];
    const { rerender } = render(announcer({ items }));
    expect(lines()).toEqual(['30 seconds']);
    act(() => void vi.advanceTimersByTime(5_000));
    rerender(announcer({ items }));
    expect(lines()).toEqual(['30 seconds']);
  } finally {
    vi.useRealTimers();
  }
});

test('what is read is text, whatever stands in it', () => {
  render(announcer({ items: sentence('<b>bold</b> \u202eereh') }));
  expect(lines()).toEqual(['<b>bold</b> \u202eereh']);
});

test('what is being done is read after the visitor’s own turn, as a line of its own each time', () => {
  const { rerender } = render(announcer({ items: sentence('One.') }));
  rerender(announcer({ items: sentence('One.', 'Clear it'), busy: 'Clearing …' }));
  const clearing = screen.getByText('Clearing …');
  rerender(announcer({ items: sentence('One.', 'Clear it'), busy: 'Checking the page again …' }));
  expect(screen.getByText('Clearing …')).toBe(clearing);
  expect(lines()).toEqual(['One.', 'Clear it', 'Clearing …', 'Checking the page again …']);
});

test('what was read is taken away after a while: whoever reads line by line does not meet it twice', () => {
  vi.useFakeTimers();
  try {
    const { rerender } = render(announcer({ items: sentence('One.') }));
    act(() => void vi.advanceTimersByTime(10_000));
    expect(lines()).toEqual([]);
    rerender(announcer({ items: sentence('One.', 'Two.') }));
    expect(lines()).toEqual(['Two.']);
  } finally {
    vi.useRealTimers();
  }
});

test('in the page that comes next, what came before the region was there is read, and nothing of before', () => {
  places.set(1, { said: 1 });
  render(announcer({ items: sentence('One.', 'It opens now'), place: 1 }));
  expect(lines()).toEqual(['It opens now']);
});

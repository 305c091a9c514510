// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { panelParts } from '../../../src/view/panel/panelParts.js';
import { PanelItem } from '../../../src/view/panel/PanelItem.js';
import type { Item } from '../../../src/view/view.js';
import { obstacles } from '../exampleView.js';

const show = (item: Item, parts: typeof panelParts | null = panelParts) =>
  render(<PanelItem item={item} parts={parts} onChange={() => {}} />);

const stored: Item = {
  kind: 'stored',
  rows: [
    { kind: 'cookies', title: 'Cookies', names: 'sid, theme' },
    { kind: 'databases', title: 'Databases', names: '3 more' },
  ],
};
const waiting: Item = {
  kind: 'wait',
  untilMs: Date.now() + 90_000,
  label: (seconds) => `Still to wait: ${seconds > 60 ? 'more' : 'less'} than a minute`,
};

describe('what the browser still keeps', () => {
  test('is a list of kinds, each with its names', () => {
    show(stored);
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'Cookies',
      'Databases',
    ]);
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      'sid, theme',
      '3 more',
    ]);
  });

  test('shows a name with markup in it as text', () => {
    const names = '</dd><script>alert(1)</script>';
    const { container } = show({ kind: 'stored', rows: [{ kind: 'cookies', title: 'Cookies', names }] });
    expect(screen.getByRole('definition')).toHaveTextContent(names);
    expect(container.querySelector('script')).toBeNull();
  });

  test('is no obstacle for assistive technology', async () => {
    expect(await obstacles(show(stored).container)).toEqual([]);
  });
});

describe('the time that the server asks to wait', () => {
  test('is a timer in words', () => {
    show(waiting);
    expect(screen.getByRole('timer')).toHaveTextContent('Still to wait: more than a minute');
  });

  test('is no obstacle for assistive technology', async () => {
    expect(await obstacles(show(waiting).container)).toEqual([]);
  });
});

test.each<Item>([stored, waiting, { kind: 'report', title: 'The message', text: 'Hello' }])(
  'what is more than a sentence waits for the part that shows it, and keeps its place: $kind',
  (item) => {
    const { container } = show(item, null);
    expect(container).toHaveTextContent('');
    expect(container.childElementCount).toBe(1);
  },
);

test('a sentence waits for nothing', () => {
  show({ kind: 'message', parts: ['It answered ', { value: '401', kind: 'code' }] }, null);
  expect(screen.getByText(/It answered/)).toHaveTextContent('It answered 401');
});

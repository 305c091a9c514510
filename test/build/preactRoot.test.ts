import { createElement } from 'preact';
import type { ComponentChild } from 'preact';
import { flushSync, useEffect } from 'preact/compat';
import { expect, test, vi } from 'vitest';
import { createRoot } from '../../scripts/build/preactRoot.js';

function show(child: ComponentChild): { container: HTMLElement; told: unknown[] } {
  const container = document.createElement('div');
  container.append(document.createElement('slot'));
  const told: unknown[] = [];
  const root = createRoot(container, {
    onUncaughtError: (error) => {
      told.push(error);
      root.unmount();
    },
  });
  flushSync(() => root.render(child));
  return { container, told };
}

const fault = new Error('a fault of ours');

test('the wizard takes the place of what stood there', () => {
  const { container, told } = show(createElement('p', null, 'Hello'));
  expect(container.innerHTML).toBe('<p>Hello</p>');
  expect(told).toEqual([]);
});

test('a fault while drawing takes the wizard away and is told, once', () => {
  const { container, told } = show(
    createElement(() => {
      throw fault;
    }, null),
  );
  expect(container.innerHTML).toBe('');
  expect(told).toEqual([fault]);
});

test('a fault after drawing does the same', async () => {
  const { container, told } = show(
    createElement(() => {
      useEffect(() => {
        throw fault;
      }, []);
      return createElement('p', null, 'Hello');
    }, null),
  );
  expect(container.innerHTML).toBe('<p>Hello</p>');
  await vi.waitFor(() => expect(told).toEqual([fault]));
  expect(container.innerHTML).toBe('');
});

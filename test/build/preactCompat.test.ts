// @vitest-environment jsdom
import { createElement } from 'preact';
import { flushSync, render } from 'preact/compat';
import { expect, test } from 'vitest';
import { useSyncExternalStore } from '../../scripts/build/preactCompat.js';

test('what is known a moment after opening is drawn before the first frame', () => {
  let known = 'looking';
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const container = document.createElement('div');
  const View = () =>
    createElement(
      'p',
      null,
      useSyncExternalStore(subscribe, () => known),
    );
  flushSync(() => render(createElement(View, null), container));
  expect(container.textContent).toBe('looking');
  known = 'signed out';
  // No frame goes by between these lines.
  flushSync(() => {
    for (const listener of listeners) listener();
  });
  expect(container.textContent).toBe('signed out');
  render(null, container);
  expect(listeners.size).toBe(0);
});

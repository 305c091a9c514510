// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WaitItem } from '../../../src/view/wait/WaitItem.js';

const now = Date.UTC(2026, 10, 24, 1, 30);
beforeEach(() => {
  vi.useFakeTimers({ now });
});
afterEach(() => {
  vi.useRealTimers();
});

const label = (seconds: number) => `Still to wait: ${seconds}`;
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const timer = () => screen.getByRole('timer');

test('the time that is left is counted down, second by second', () => {
  render(<WaitItem item={{ kind: 'wait', untilMs: now + 3_000, label }} />);
  const shown = [timer().textContent];
  for (let second = 0; second < 3; second += 1) {
    pass(1_000);
    shown.push(timer().textContent);
  }
  expect(shown).toEqual(['Still to wait: 3', 'Still to wait: 2', 'Still to wait: 1', 'Still to wait: 0']);
});

test('it stops at 0, and counts no more', () => {
  render(<WaitItem item={{ kind: 'wait', untilMs: now + 1_500, label }} />);
  pass(60_000);
  expect(timer()).toHaveTextContent(/: 0$/);
  expect(vi.getTimerCount()).toBe(0);
});

test('a time that was over before it was shown is 0, not less', () => {
  render(<WaitItem item={{ kind: 'wait', untilMs: now - 90_000, label }} />);
  expect(timer()).toHaveTextContent(/: 0$/);
});

test('part of a second counts as a whole one: nobody is told to try too early', () => {
  render(<WaitItem item={{ kind: 'wait', untilMs: now + 1_001, label }} />);
  expect(timer()).toHaveTextContent(/: 2$/);
});

test('after a computer has slept, the time that has passed meanwhile counts', () => {
  render(<WaitItem item={{ kind: 'wait', untilMs: now + 120_000, label }} />);
  vi.setSystemTime(now + 100_000);
  pass(1_000);
  expect(timer()).toHaveTextContent(/: 19$/);
});

test('it is not read out every second', () => {
  render(<WaitItem item={{ kind: 'wait', untilMs: now + 3_000, label }} />);
  expect(timer()).toHaveAttribute('aria-live', 'off');
});

test('nothing goes on counting when it is taken out of the page', () => {
  render(<WaitItem item={{ kind: 'wait', untilMs: now + 60_000, label }} />).unmount();
  expect(vi.getTimerCount()).toBe(0);
});

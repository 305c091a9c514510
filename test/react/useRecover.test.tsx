// @vitest-environment jsdom
import { cleanup, render, renderHook, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../src/host/recovery/createRecovery.js';
import { SupportWizard, useRecover } from '../../src/index.js';
import { refusing } from './refusing.js';

afterEach(async () => {
  cleanup();
  // The element ends a moment later: it might only have been moved.
  await Promise.resolve();
  // React works in immediates, and the last must not come when the window has gone.
  for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate);
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

beforeEach(() => {
  refusing();
  // jsdom has neither.
  vi.stubGlobal('CSS', { supports: () => true });
  Object.assign(ShadowRoot.prototype, { adoptedStyleSheets: [] });
  // The element draws in a React root of its own, which is waited for, not acted on.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
});

const wizards = () => [...document.querySelectorAll('fix-401')];
const said = () => wizards()[0]?.shadowRoot?.querySelector('[role="log"]')?.textContent ?? '';

const Server = () => <p>{typeof useRecover()}</p>;

test('on a server there is a function, and nothing happens', () => {
  expect(renderToString(<Server />)).toBe('<p>function</p>');
});

test('a refused request opens a wizard of its own, which goes with the component: what waits gets nothing', async () => {
  const { result, rerender, unmount } = renderHook(() => useRecover({ loginUrl: '/sign-in' }));
  const recover = result.current;
  rerender();
  expect(result.current).toBe(recover);
  expect(wizards()).toEqual([]);
  const [orders, names] = [recover('/api/orders'), recover('/api/names')];
  await waitFor(() => expect(said()).toContain('Something on this page'));
  expect(wizards()).toHaveLength(1);
  unmount();
  expect(await orders).toBeNull();
  expect(await names).toBeNull();
  expect(wizards()).toEqual([]);
});

test('a wizard that the application renders is the one that opens', async () => {
  render(<SupportWizard open="never" launcher="none" loginUrl="/sign-in" />);
  const { result } = renderHook(() => useRecover());
  const orders = result.current('/api/orders');
  await waitFor(() => expect(said()).toContain('Something on this page'));
  expect(wizards()).toHaveLength(1);
  expect(wizards()[0]?.getAttribute('url')).toBe(new URL('/api/orders', location.href).href);
  (wizards()[0] as HTMLElementTagNameMap['fix-401']).close();
  expect(await orders).toBeNull();
});

test('what cannot be repeated is refused at once, and nothing opens', async () => {
  const { result } = renderHook(() => useRecover());
  await expect(result.current('https://api.example.net/orders')).rejects.toThrow("is not this page's origin");
});

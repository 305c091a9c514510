// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSupportWizard } from '../../src/index.js';
import type { EventSink, View, WizardOptions } from '../../src/index.js';
import { plain } from '../../src/view/words/fill.js';
import { words } from '../e2e/support/words.js';
import { refusing } from './refusing.js';

const account: WizardOptions = { url: '/account', status: 401, loginUrl: '/sign-in' };

beforeEach(() => refusing());
afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

/** A component with a look of its own, of which only the view is looked at. */
const draw = (options: WizardOptions = account, onEvent?: EventSink) =>
  renderHook((given: WizardOptions) => useSupportWizard(given, onEvent), {
    initialProps: options,
    wrapper: ({ children }: { children: ReactNode }) => <StrictMode>{children}</StrictMode>,
  });

const codesOf = (view: View | null) => view?.choices.map(({ choice }) => choice) ?? [];

/** What was said and answered, as one text. */
const textOf = (view: View | null) =>
  view?.items
    .map((item) => ('parts' in item ? plain(item.parts) : 'text' in item ? item.text : ''))
    .join('\n') ?? '';

const Own = () => <p>{useSupportWizard(account).view?.labels.title ?? 'nothing'}</p>;

test('on a server there is nothing to draw yet', () => {
  expect(renderToString(<Own />)).toBe('<p>nothing</p>');
});

test('an own look gets all that is to be shown, in words', async () => {
  const { result } = draw();
  expect(result.current.view).toBeNull();
  await waitFor(() => expect(codesOf(result.current.view)).toContain('signIn.open'));
  const { view } = result.current;
  expect(textOf(view)).toContain(words.messages['signIn.offer']);
  expect(view?.labels.title).toBe(words.title);
  expect(view).toMatchObject({ state: 'waiting', step: 'log-in', canGoBack: false });
});

test('the visitor answers, goes back, and begins anew', async () => {
  const { result } = draw();
  await waitFor(() => expect(codesOf(result.current.view)).toContain('signIn.forgotten'));
  act(() => result.current.choose({ type: 'signIn.forgotten' }));
  await waitFor(() => expect(textOf(result.current.view)).toContain(words.messages['signIn.forgotten']));
  expect(result.current.view?.canGoBack).toBe(true);
  act(() => result.current.back());
  expect(textOf(result.current.view)).not.toContain(words.messages['signIn.forgotten']);
  expect(result.current.view?.choices.find(({ takenBack }) => takenBack)?.choice).toBe('signIn.forgotten');
  act(() => result.current.choose({ type: 'owner.contact' }));
  await waitFor(() => expect(result.current.view?.step).toBe('contact-owner'));
  act(() => result.current.restart());
  await waitFor(() => expect(codesOf(result.current.view)).toContain('signIn.forgotten'));
  expect(result.current.view?.canGoBack).toBe(false);
});

test('other options begin another conversation, and the same ones given anew do not', async () => {
  const asked = refusing();
  const { result, rerender } = draw();
  await waitFor(() => expect(codesOf(result.current.view)).toContain('signIn.forgotten'));
  act(() => result.current.choose({ type: 'signIn.forgotten' }));
  await waitFor(() => expect(result.current.view?.canGoBack).toBe(true));
  rerender({ ...account });
  expect(result.current.view?.canGoBack).toBe(true);
  rerender({ ...account, url: '/report', texts: { title: 'Ours' } });
  await waitFor(() => expect(result.current.view?.labels.title).toBe('Ours'));
  await waitFor(() => expect(codesOf(result.current.view)).toContain('signIn.forgotten'));
  expect(result.current.view?.canGoBack).toBe(false);
  expect(asked().map(({ path }) => path)).toContain('/report');
});

test('with other steps the conversation begins anew, although it was kept', async () => {
  const { result, rerender } = draw();
  await waitFor(() => expect(codesOf(result.current.view)).toContain('signIn.forgotten'));
  act(() => result.current.choose({ type: 'signIn.forgotten' }));
  await waitFor(() => expect(result.current.view?.canGoBack).toBe(true));
  rerender({ ...account, steps: ['log-in', 'contact-owner'] });
  await waitFor(() => expect(result.current.view?.progress).toMatchObject({ index: 1, of: 2 }));
  expect(result.current.view?.canGoBack).toBe(false);
});

test('the application hears what happens, and that the visitor left with the component', async () => {
  const onEvent = vi.fn<EventSink>();
  const { result, unmount } = draw(account, onEvent);
  await waitFor(() => expect(codesOf(result.current.view)).toContain('owner.contact'));
  act(() => result.current.choose({ type: 'owner.contact' }));
  unmount();
  const names = onEvent.mock.calls.map(([name]) => name);
  expect(names).toEqual(['finding', 'step', 'answer', 'step', 'outcome']);
  expect(onEvent).toHaveBeenLastCalledWith('outcome', expect.objectContaining({ outcome: 'left' }));
});

test('once the component is gone, all requests are stopped and nothing more is asked', async () => {
  const never = vi.fn<typeof fetch>(() => new Promise(() => {}));
  vi.stubGlobal('fetch', never);
  const { unmount } = draw();
  await waitFor(() => expect(never).toHaveBeenCalled());
  unmount();
  expect(never.mock.calls.map(([, init]) => init?.signal?.aborted)).toEqual([true]);
  window.dispatchEvent(new Event('focus'));
  await Promise.resolve();
  expect(never).toHaveBeenCalledTimes(1);
});

test('a component that comes back goes on with the conversation about its address, and not with another', async () => {
  const before = draw();
  await waitFor(() => expect(codesOf(before.result.current.view)).toContain('signIn.forgotten'));
  act(() => before.result.current.choose({ type: 'signIn.forgotten' }));
  await waitFor(() => expect(before.result.current.view?.canGoBack).toBe(true));
  before.unmount();
  const other = draw({ ...account, url: '/report' });
  await waitFor(() => expect(codesOf(other.result.current.view)).toContain('signIn.forgotten'));
  expect(other.result.current.view?.canGoBack).toBe(false);
  const after = draw();
  await waitFor(() =>
    expect(textOf(after.result.current.view)).toContain(words.messages['signIn.forgotten']),
  );
  expect(after.result.current.view?.canGoBack).toBe(true);
});

// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { createRef, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SupportWizard } from '../../src/index.js';
import type { SupportWizardHandle, SupportWizardProps } from '../../src/index.js';
import { words } from '../e2e/support/words.js';
import { refusing } from './refusing.js';

type OnFinding = NonNullable<SupportWizardProps['onFinding']>;

/** Where a request for this address was refused. */
const about = (url: string, onFinding?: OnFinding) => (
  <SupportWizard mode="inline" url={url} status={401} loginUrl="/sign-in" onFinding={onFinding} />
);

const steps = (
  <ol>
    <li>Check the address</li>
    <li>Sign in</li>
  </ol>
);

/** What is drawn lies in the shadow root. */
function wizardIn(container: HTMLElement) {
  const root = container.querySelector('fix-401')?.shadowRoot;
  return within(root as unknown as HTMLElement);
}

/** Waits until the visitor can answer. The first time, the panel has to come. */
const question = (container: HTMLElement) =>
  waitFor(() => wizardIn(container).getByRole('button', { name: words.choices['signIn.forgotten'] }));

afterEach(async () => {
  cleanup();
  // The element ends a moment later: it might only have been moved.
  await Promise.resolve();
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

describe('on a server', () => {
  test('what stands in its place is rendered, with the options as attributes', () => {
    const html = renderToString(
      <SupportWizard mode="inline" url="/account" status={401} loginUrl="/sign-in" public={false}>
        {steps}
      </SupportWizard>,
    );
    expect(html).toBe(
      '<fix-401 mode="inline" url="/account" status="401" login-url="/sign-in">' +
        '<ol><li>Check the address</li><li>Sign in</li></ol></fix-401>',
    );
  });

  test('what only an application can have is not in the HTML', () => {
    const html = renderToString(
      <SupportWizard open={false} texts={{ title: 'Ours' }} steps={['log-in']} onFinding={() => {}} />,
    );
    expect(html).toBe('<fix-401 mode="bubble" open="never"></fix-401>');
  });
});

test('where its looks cannot be shown, as in the tests of an application, what stands in its place stays', async () => {
  const asked = refusing();
  const [calls, onProblem] = [
    createRef<SupportWizardHandle>(),
    vi.fn<NonNullable<SupportWizardProps['onProblem']>>(),
  ];
  const { container, rerender } = render(
    <SupportWizard ref={calls} open onProblem={onProblem} url="/account" status={401}>
      {steps}
    </SupportWizard>,
  );
  calls.current?.open();
  rerender(<SupportWizard ref={calls} open={false} onProblem={onProblem} url="/account" status={401} />);
  await vi.dynamicImportSettled();
  expect(customElements.get('fix-401')).toBeUndefined();
  expect(container.querySelector('fix-401')).toBeInTheDocument();
  expect(onProblem).not.toHaveBeenCalled();
  expect(asked()).toEqual([]);
});

describe('in an application', () => {
  beforeEach(() => {
    refusing();
    // jsdom has neither.
    vi.stubGlobal('CSS', { supports: () => true });
    Object.assign(ShadowRoot.prototype, { adoptedStyleSheets: [] });
    // What is drawn in a root of its own is waited for, not acted on.
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  });

  test('it says what it found, and the application hears of it', async () => {
    const onFinding = vi.fn<OnFinding>();
    const { container } = render(
      <StrictMode>
        <SupportWizard mode="inline" url="/account" status={401} loginUrl="/sign-in" onFinding={onFinding} />
      </StrictMode>,
    );
    await question(container);
    expect(onFinding).toHaveBeenCalledTimes(1);
    expect(onFinding).toHaveBeenCalledWith(expect.objectContaining({ cause: 'signed-out', step: 'log-in' }));
  });

  test('a listener that came later is the one that hears', async () => {
    const [first, second] = [vi.fn<OnFinding>(), vi.fn<OnFinding>()];
    const { container, rerender } = render(about('/account', first));
    rerender(about('/account', second));
    await question(container);
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
  });

  test('another address begins another conversation', async () => {
    const asked = refusing();
    const { container, rerender } = render(about('/account'));
    await question(container);
    rerender(about('/report'));
    await waitFor(() => expect(asked().map(({ path }) => path)).toEqual(['/account', '/report']));
    await question(container);
  });

  test('calls made before it is there are carried out when it is', async () => {
    const calls = createRef<SupportWizardHandle>();
    const { container } = render(
      <SupportWizard ref={calls} open="never" url="/account" status={401} loginUrl="/sign-in" />,
    );
    act(() => calls.current?.open({ step: 'contact-owner' }));
    await waitFor(() =>
      expect(container.querySelector('fix-401')?.shadowRoot?.querySelector('[data-step]')).toHaveAttribute(
        'data-step',
        'contact-owner',
      ),
    );
  });

  test('once it is taken out of the application nothing of it is left, and calls do nothing', async () => {
    const calls = createRef<SupportWizardHandle>();
    const onEvent = vi.fn<NonNullable<SupportWizardProps['onAnswer']>>();
    const { container, unmount } = render(
      <SupportWizard ref={calls} mode="inline" url="/account" status={401} onAnswer={onEvent} />,
    );
    await waitFor(() => wizardIn(container).getByRole('log'));
    const { open, goTo, destroy } = calls.current ?? {};
    unmount();
    open?.();
    goTo?.('reload');
    destroy?.();
    await act(() => Promise.resolve());
    expect(document.body.innerHTML).toBe('<div></div>');
    expect(screen.queryByText(/./)).toBeNull();
    expect(onEvent).not.toHaveBeenCalled();
  });
});

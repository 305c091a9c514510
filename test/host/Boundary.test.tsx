// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Boundary } from '../../src/host/element/Boundary.js';

const fault = new Error('a fault of ours');

test('what was drawn is told once', () => {
  const onShown = vi.fn<() => void>();
  const view = (text: string) => (
    <Boundary onShown={onShown} onFault={() => {}}>
      <p>{text}</p>
    </Boundary>
  );
  const { container, rerender } = render(view('Hello'));
  rerender(view('Hello again'));
  expect(container.innerHTML).toBe('<p>Hello again</p>');
  expect(onShown).toHaveBeenCalledOnce();
});

test('a fault while drawing takes the wizard away and is told, and goes no further', () => {
  // React writes each fault to the console as well.
  vi.spyOn(console, 'error').mockReturnValue();
  const [onShown, onFault] = [vi.fn<() => void>(), vi.fn<(error: unknown) => void>()];
  const Broken = (): never => {
    throw fault;
  };
  const { container } = render(
    <section>
      <Boundary onShown={onShown} onFault={onFault}>
        <Broken />
      </Boundary>
      <p>The page</p>
    </section>,
  );
  expect(container.innerHTML).toBe('<section><p>The page</p></section>');
  expect(onFault).toHaveBeenCalledExactlyOnceWith(fault);
  expect(onShown).not.toHaveBeenCalled();
});

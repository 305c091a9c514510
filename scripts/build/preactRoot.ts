import { Component, createElement } from 'preact';
import type { ComponentChild } from 'preact';
import { render } from 'preact/compat';

/** As in `react-dom/client`, as far as it is used here. */
interface Root {
  render(child: ComponentChild): void;
  unmount(): void;
}

interface BoundaryProps {
  onError: (error: unknown) => void;
  children?: ComponentChild;
}

/** What React does with an error that nobody caught: takes the tree away, then tells. */
class Boundary extends Component<BoundaryProps, { error: unknown; hasFailed: boolean }> {
  override state = { error: null, hasFailed: false };

  static override getDerivedStateFromError(error: unknown): { error: unknown; hasFailed: boolean } {
    return { error, hasFailed: true };
  }

  override componentDidUpdate(): void {
    if (this.state.hasFailed) this.props.onError(this.state.error);
  }

  override render(): ComponentChild {
    return this.state.hasFailed ? null : this.props.children;
  }
}

/** Takes the place of React's in the light build: Preact's own knows no `onUncaughtError`. */
export const createRoot = (
  container: Element,
  { onUncaughtError }: { onUncaughtError: (error: unknown) => void },
): Root => ({
  render: (child) => render(createElement(Boundary, { onError: onUncaughtError }, child), container),
  unmount: () => render(null, container),
});

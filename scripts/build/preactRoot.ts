import type { ComponentChild } from 'preact';
import { render } from 'preact';

/** As in `react-dom/client`, as far as it is used here. */
interface Root {
  render(child: ComponentChild): void;
  unmount(): void;
}

/** Takes the place of React's in the light build. */
export const createRoot = (container: Element): Root => ({
  render: (child) => render(child, container),
  unmount: () => render(null, container),
});

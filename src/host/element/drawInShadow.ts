import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { adopt, firstCss } from '../../styles/adopt.js';
import { Boundary } from './Boundary.js';
import type { HostState } from '../host.js';
import { WizardView } from './WizardView.js';
import type { WizardViewProps } from './WizardView.js';

interface ShadowActions extends Pick<WizardViewProps, 'onOpenChange' | 'onLanguage'> {
  /** A session is drawn, and in the shadow root. */
  onShown: () => void;
  onFault: (error: unknown) => void;
}

/** The wizard, drawn into a shadow root by a React root of its own. */
export interface ShadowDrawing {
  draw: (state: HostState) => void;
  end: () => void;
}

export function drawInShadow(shadow: ShadowRoot, actions: ShadowActions): ShadowDrawing {
  const { onShown, onFault, ...view } = actions;
  const container = document.createElement('div');
  const root = createRoot(container);
  let isEnded = false;
  /** A press counts only where the button that it began on is released: nothing replaces that one meanwhile. */
  const whenReleased = (within: ParentNode, replace: () => void): void => {
    if (isEnded) return;
    if (within.querySelector('button:active')) requestAnimationFrame(() => whenReleased(within, replace));
    else replace();
  };
  /** Replaces the fallback only once the wizard is drawn, so that the element is never empty. */
  const appear = (): void => {
    const { activeElement } = shadow;
    if (!container.isConnected) shadow.replaceChildren(container);
    // The visitor is on the loader's launcher, by the keyboard.
    if (activeElement?.isConnected === false) container.querySelector('button')?.focus();
    onShown();
  };
  const render = ({ session, config, ...more }: HostState): void => {
    // The loader's sheet stays: the launcher is drawn again once the panel is closed.
    adopt(shadow, firstCss);
    const props = {
      session,
      mode: config.mode,
      launcher: config.launcher,
      ...more,
      ...view,
    };
    root.render(
      createElement(
        Boundary,
        { key: session.id, onShown: () => whenReleased(shadow, appear), onFault },
        createElement(WizardView, props),
      ),
    );
  };
  return {
    draw: (state) => whenReleased(container, () => render(state)),
    end: () => {
      isEnded = true;
      root.unmount();
    },
  };
}

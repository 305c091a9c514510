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

/** Selects the button that opens the wizard, of the loader and of the panel. */
const launcher = '[data-part="launcher"]';

/** The wizard, drawn into a shadow root by a React root of its own. */
export interface ShadowDrawing {
  draw: (state: HostState) => void;
  end: () => void;
}

export function drawInShadow(shadow: ShadowRoot, actions: ShadowActions): ShadowDrawing {
  const { onShown, onFault, ...view } = actions;
  let wasLanguagePicked = false;
  const onLanguage = (lang: string): void => {
    wasLanguagePicked = true;
    actions.onLanguage(lang);
  };
  const takesLanguageFocus = (): boolean => {
    const takes = wasLanguagePicked;
    wasLanguagePicked = false;
    return takes;
  };
  const container = document.createElement('div');
  const root = createRoot(container);
  let isEnded = false;
  /** A press counts only where the launcher that it began on is released: nothing replaces that one meanwhile. */
  const whenReleased = (within: ParentNode, replace: () => void): void => {
    if (isEnded) return;
    if (within.querySelector(`${launcher}:active`))
      requestAnimationFrame(() => whenReleased(within, replace));
    else replace();
  };
  /** Replaces the fallback only once the wizard is drawn, so that the element is never empty. */
  const appear = (): void => {
    const { activeElement } = shadow;
    if (!container.isConnected) shadow.replaceChildren(container);
    // The visitor is on the loader's launcher, by the keyboard.
    if (activeElement?.isConnected === false) container.querySelector<HTMLElement>(launcher)?.focus();
    onShown();
  };
  let latest: HostState;
  const drawLatest = (): void => {
    const { session, config, ...more } = latest;
    // The loader's sheet stays: the launcher is drawn again once the panel is closed.
    adopt(shadow, firstCss);
    const props = {
      session,
      mode: config.mode,
      launcher: config.launcher,
      ...more,
      ...view,
      onLanguage,
      takesLanguageFocus,
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
    draw: (state) => {
      latest = state;
      whenReleased(container, drawLatest);
    },
    end: () => {
      isEnded = true;
      root.unmount();
    },
  };
}

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
  /** Replaces the fallback only once the wizard is drawn, so that the element is never empty. */
  const appear = (): void => {
    if (!container.isConnected) shadow.replaceChildren(container);
    onShown();
  };
  return {
    draw: ({ session, config: { mode, launcher }, open, byVisitor, opener }) => {
      // The loader's sheet stays: the launcher is drawn again once the panel is closed.
      adopt(shadow, firstCss);
      const props = {
        session,
        mode,
        launcher,
        open,
        byVisitor,
        opener,
        ...view,
        onLanguage,
        takesLanguageFocus,
      };
      root.render(
        createElement(
          Boundary,
          { key: session.id, onShown: appear, onFault },
          createElement(WizardView, props),
        ),
      );
    },
    end: () => root.unmount(),
  };
}

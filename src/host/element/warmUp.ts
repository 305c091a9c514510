import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { startSession } from '../session/startSession.js';
import type { SessionOptions } from '../session/session.js';
import { WizardView } from './WizardView.js';

const nothing = () => {};

/**
 * Opens a wizard outside of the page once, so that the browser has compiled its code before the visitor's first click
 * (`npm run bench`). Nothing of it is seen, sent, requested or saved.
 */
export function warmUp(
  { config, words, world, loadFeatures }: SessionOptions,
  shadow: ShadowRoot | null,
): void {
  const session = startSession({
    config,
    words,
    // A page that opened is not probed.
    world: { ...world, storage: null, navigation: () => ({ ...world.navigation(), status: 200 }) },
    instance: '',
    knownAs401: false,
    send: nothing,
    loadFeatures,
  });
  session.setOpen(true);
  const place = document.createElement('div');
  const root = createRoot(place);
  // A modal dialog can only be shown in the page.
  const mode = config.mode === 'dialog' ? 'bubble' : config.mode;
  const view = { session, mode, launcher: 'none', open: true, byVisitor: true } as const;
  const drawn = new MutationObserver(() => {
    if (!place.querySelector('[data-part="panel"][data-state="waiting"]')) return;
    drawn.disconnect();
    // After the effects of the drawing.
    setTimeout(() => {
      // Laid out for fonts and styles, and removed before anything is painted. Nothing around it moves.
      Object.assign(place.style, { position: 'fixed', visibility: 'hidden' });
      shadow?.append(place);
      place.getBoundingClientRect();
      place.remove();
      root.unmount();
      session.end(false);
    });
  });
  drawn.observe(place, { childList: true, attributes: true, subtree: true });
  root.render(createElement(WizardView, { ...view, onOpenChange: nothing, onLanguage: nothing }));
}

import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { startSession } from '../session/startSession.js';
import type { SessionOptions } from '../session/session.js';
import { WizardView } from './WizardView.js';

const nothing = () => {};

/**
 * Goes through what the first click will do, beside the page: what the browser has compiled by then, the visitor does
 * not wait for (`npm run bench`). Nothing of it is seen, sent, asked or saved.
 */
export function warmUp(
  { config, words, world, loadFeatures }: SessionOptions,
  shadow: ShadowRoot | null,
): void {
  const session = startSession({
    config,
    words,
    // A page that opened is asked nothing.
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
    // After what follows the drawing.
    setTimeout(() => {
      // Laid out, and gone before anything is painted: fonts and styles are warm as well. Nothing around it moves.
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

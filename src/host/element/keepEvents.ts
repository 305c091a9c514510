/**
 * Events that libraries listen to on the document: shortcuts, smooth scrolling, scroll locks, focus traps, presses
 * outside of a dialog.
 */
const kept =
  'keydown keypress keyup wheel touchstart touchmove touchend touchcancel pointerdown pointermove pointerup ' +
  'pointercancel mousedown mousemove mouseup click dblclick auxclick contextmenu focusin focusout';

/**
 * Keeps what happens in the wizard from listeners of the page that listen while events bubble, until the signal ends
 * it. Events of the element's own children, which are the page's, go on.
 */
export function keepEvents(host: Element, signal: AbortSignal): void {
  const options = { signal, passive: true };
  const keep = (event: Event): void => {
    if (event.target === host) event.stopPropagation();
  };
  for (const type of kept.split(' ')) host.addEventListener(type, keep, options);
  // A focus trap on the document would fetch the focus back on its way into the wizard.
  const letFocusIn = (event: FocusEvent): void => {
    if (event.relatedTarget === host) event.stopPropagation();
  };
  document.documentElement.addEventListener('focusout', letFocusIn, options);
}

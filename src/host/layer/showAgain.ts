/** Shows a dialog as the topmost modal one; what has the focus in it keeps it. Never throws. */
export function showAgain(dialog: HTMLDialogElement): void {
  const { activeElement } = dialog.getRootNode() as ShadowRoot;
  try {
    dialog.close();
    dialog.showModal();
  } catch {
    // The page has changed `showModal`: the panel stays at its place in the page's stack.
    dialog.open = true;
  }
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
}

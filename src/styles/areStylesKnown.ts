/**
 * True where the browser knows the CSS that the wizard needs: relative colours and `light-dark()`, in all browsers
 * since July 2024, not in jsdom. Elsewhere the fallback stays. Never throws.
 */
export const areStylesKnown = (): boolean =>
  globalThis.CSS?.supports?.('color', 'lab(from light-dark(red, red) l a b)') ?? false;

/**
 * Whether the wizard's looks can be shown here: not in browsers from before July 2024, nor in jsdom. There, what stands
 * in its place stays. Never throws.
 */
export const areStylesKnown = (): boolean =>
  globalThis.CSS?.supports?.('color', 'lab(from light-dark(red, red) l a b)') ?? false;

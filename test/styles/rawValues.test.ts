import stylelint from 'stylelint';
import { describe, expect, test } from 'vitest';

/** Rules that one declaration breaks in the sheet of this name. */
async function rulesBrokenBy(declaration: string, file: string): Promise<string[]> {
  const { results } = await stylelint.lint({ code: `a {\n  ${declaration};\n}\n`, codeFilename: file });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

const rawValues = [
  'color: #123',
  'color: navy',
  'color: rgb(0 0 0 / 0.5)',
  'color: oklch(42% 0.13 258)',
  'background: color-mix(in oklab, var(--text) 5%, var(--surface))',
  'padding: 6px',
  'margin: 0 0.5rem',
  'inset: -3px auto auto',
  'border: 1.75px solid',
  'box-shadow: 0 8px 24px currentColor',
  'font-size: 0.9em',
  'font: 600 15px / 1.5 var(--font)',
  'border-radius: var(--fix401-radius, 16px)',
  'transition: opacity 160ms',
  'animation: rise 1.2s both',
  '--own: 12px',
];

describe('a raw colour, size or time', () => {
  test.each(rawValues)(
    '%s: stands in a sheet of tokens, and is refused in any other',
    async (declaration) => {
      for (const file of ['src/styles/panel.css', 'src/view/wait/wait.css'])
        expect(await rulesBrokenBy(declaration, file)).toHaveLength(1);
      for (const file of ['src/styles/tokens.css', 'src/styles/componentTokens.css'])
        expect(await rulesBrokenBy(declaration, file)).toEqual([]);
    },
  );
});

const freeValues = [
  'padding: var(--space-2) 0',
  'border: 1px solid var(--line)',
  'color: currentColor',
  'border-color: ButtonText',
  'background: transparent',
  'max-block-size: calc(100dvh - var(--space-5))',
  'block-size: 1lh',
  'inline-size: 50%',
  'padding: env(safe-area-inset-bottom, 0px)',
];

test.each(freeValues)('%s: no scale holds it, so any sheet may', async (declaration) => {
  expect(await rulesBrokenBy(declaration, 'src/styles/panel.css')).toEqual([]);
});

test('the demo takes its colours from its own sheets of colours, and chooses its sizes', async () => {
  expect(await rulesBrokenBy('color: #123', 'demo/looks/pages.css')).toEqual(['color-no-hex']);
  expect(await rulesBrokenBy('color: #123', 'demo/looks/colours.css')).toEqual([]);
  expect(await rulesBrokenBy('padding: 1.5rem', 'demo/looks/pages.css')).toEqual([]);
});

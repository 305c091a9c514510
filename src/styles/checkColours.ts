import { reportProblems } from '../config/reportProblems.js';
import { adopt } from './adopt.js';

/** Least contrast of text, as WCAG 2.2 has it (1.4.3). */
const leastContrast = 4.5;

type Theme = 'light' | 'dark';
const tokens = ['accent', 'on-accent', 'surface', 'text'] as const;
type Token = (typeof tokens)[number];

/** Problems that the owner was told of, as name and value: each is told once. */
const toldProblems = new Set<string>();

/**
 * Checks the colours that the owner set, as they are shown: unreadable ones are replaced by ours, and the owner is told.
 * A readable shade of the accent is made by the styles themselves.
 */
export function checkColours(here: HTMLElement): void {
  // Closed in the meantime: the colours are checked when it is open again.
  if (!here.isConnected) return;
  const shadow = here.getRootNode();
  const style = getComputedStyle(here);
  // Read first: the sheet that is adopted below changes them.
  const values = new Map(tokens.map((token) => [token, style.getPropertyValue(`--fix401-${token}`).trim()]));
  const given = (token: Token) => values.get(token) ?? '';
  const theme = themeOf(here);
  const contrast = (one: string, other: string) => contrastOf(luminance(here, one), luminance(here, other));
  const isNone = (token: Token) => given(token) !== '' && !CSS.supports('color', given(token));
  const wrong = new Map<Token, string>();

  for (const token of tokens) if (isNone(token)) wrong.set(token, 'a colour; that of Fix401 is shown');
  const isPlain = wrong.size === 0;
  if (isPlain && given('on-accent') && contrast('--on-accent', '--accent') < leastContrast)
    wrong.set(
      'on-accent',
      `a colour with a contrast of ${leastContrast}:1 to the accent; black or white is shown`,
    );
  const onSurface = `a colour with a contrast of ${leastContrast}:1 to the surface in the ${theme} theme`;
  if (isPlain && Math.min(contrast('--text', '--surface'), contrast('--ink', '--surface')) < leastContrast)
    wrong.set(
      given('surface') ? 'surface' : 'text',
      'surface and text that can be read; those of Fix401 are shown',
    );
  else if (isPlain && given('accent') && contrast('--accent', '--surface') < leastContrast)
    wrong.set('accent', `${onSurface}; as text, a ${theme === 'light' ? 'darker' : 'lighter'} one is shown`);

  const replaced = [...wrong.keys()].filter((token) => token !== 'accent' || isNone(token));
  // One without the other would be unreadable again.
  if (replaced.includes('surface')) replaced.push('text');
  if (replaced.length > 0 && shadow instanceof ShadowRoot)
    adopt(shadow, `[data-part='root']{${replaced.map((token) => `--fix401-${token}:initial`).join(';')}}`);
  const problems = [...wrong].map(([token, allowed]) => ({
    name: `--fix401-${token}`,
    value: given(token),
    allowed,
  }));
  reportProblems(problems.filter(({ name, value }) => !toldProblems.has(name + value)));
  for (const { name, value } of problems) toldProblems.add(name + value);
}

function themeOf(here: HTMLElement): Theme {
  const scheme = getComputedStyle(here).colorScheme;
  if (scheme === 'light' || scheme === 'dark') return scheme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Relative luminance of a token, as the browser computes it: the y channel of an XYZ colour, 0 to 1. */
function luminance(here: HTMLElement, role: string): number {
  here.style.color = `color(from var(${role}) xyz y y y)`;
  const [, value = '0'] = /xyz\S* (\S+)/.exec(getComputedStyle(here).color) ?? [];
  here.style.color = '';
  return Math.min(1, Math.max(0, Number(value)));
}

const contrastOf = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

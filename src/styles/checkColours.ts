import { reportProblems } from '../config/reportProblems.js';
import { adopt } from './adopt.js';

/** Least contrast of text, as WCAG 2.2 has it (1.4.3). */
const least = 4.5;

type Theme = 'light' | 'dark';
const tokens = ['accent', 'on-accent', 'surface', 'text'] as const;
type Token = (typeof tokens)[number];

/** What was said already: once for each colour, whatever opens or closes. */
const said = new Set<string>();

/**
 * Looks at the colours that the owner gave, as they are on show: what cannot be read gives way to ours, and the owner
 * is told. (A shade of the accent is made by the styles themselves.)
 */
export function checkColours(here: HTMLElement): void {
  // Closed meanwhile: it is looked at when it is open again.
  if (!here.isConnected) return;
  const shadow = here.getRootNode();
  const style = getComputedStyle(here);
  // Read now: what is adopted below changes them.
  const values = new Map(tokens.map((token) => [token, style.getPropertyValue(`--fix401-${token}`).trim()]));
  const given = (token: Token) => values.get(token) ?? '';
  const theme = themeOf(here);
  const contrast = (one: string, other: string) => contrastOf(luminance(here, one), luminance(here, other));
  const isNone = (token: Token) => given(token) !== '' && !CSS.supports('color', given(token));
  const wrong = new Map<Token, string>();

  for (const token of tokens) if (isNone(token)) wrong.set(token, 'a colour; that of Fix401 is shown');
  const isPlain = wrong.size === 0;
  if (isPlain && given('on-accent') && contrast('--on-accent', '--accent') < least)
    wrong.set('on-accent', `a colour with a contrast of ${least}:1 to the accent; black or white is shown`);
  const onSurface = `a colour with a contrast of ${least}:1 to the surface in the ${theme} theme`;
  if (isPlain && Math.min(contrast('--text', '--surface'), contrast('--ink', '--surface')) < least)
    wrong.set(
      given('surface') ? 'surface' : 'text',
      'surface and text that can be read; those of Fix401 are shown',
    );
  else if (isPlain && given('accent') && contrast('--accent', '--surface') < least)
    wrong.set('accent', `${onSurface}; as text, a ${theme === 'light' ? 'darker' : 'lighter'} one is shown`);

  const replaced = [...wrong.keys()].filter((token) => token !== 'accent' || isNone(token));
  // One without the other is as wrong.
  if (replaced.includes('surface')) replaced.push('text');
  if (replaced.length > 0 && shadow instanceof ShadowRoot)
    adopt(shadow, `[data-part='root']{${replaced.map((token) => `--fix401-${token}:initial`).join(';')}}`);
  const problems = [...wrong].map(([token, allowed]) => ({
    name: `--fix401-${token}`,
    value: given(token),
    allowed,
  }));
  reportProblems(problems.filter(({ name, value }) => !said.has(name + value)));
  for (const { name, value } of problems) said.add(name + value);
}

function themeOf(here: HTMLElement): Theme {
  const scheme = getComputedStyle(here).colorScheme;
  if (scheme === 'light' || scheme === 'dark') return scheme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Of a colour's role, as the browser works it out: one channel of it, as another colour. */
function luminance(here: HTMLElement, role: string): number {
  here.style.color = `color(from var(${role}) xyz y y y)`;
  const [, value = '0'] = /xyz\S* (\S+)/.exec(getComputedStyle(here).color) ?? [];
  here.style.color = '';
  return Math.min(1, Math.max(0, Number(value)));
}

const contrastOf = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { LanguageChoice } from './LanguageChoice.js';
import type { LanguageChoiceProps } from './LanguageChoice.js';

/** Tokens that an owner gives a colour to. */
const colours = ['accent', 'on-accent', 'surface', 'text'];

/** Beside the way back: the languages. And a look at the owner's colours, which only those wait for who gave some. */
export function Beside(props: LanguageChoiceProps): ReactElement {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const here = mark.current;
    if (!here) return;
    const style = getComputedStyle(here);
    const given = colours.some((name) => style.getPropertyValue(`--fix401-${name}`).trim());
    if (given) void import('../styles/checkColours.js').then(({ checkColours }) => checkColours(here));
  }, []);
  return (
    <>
      <span ref={mark} hidden />
      <LanguageChoice {...props} />
    </>
  );
}

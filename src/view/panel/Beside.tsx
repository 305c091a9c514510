import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { LaterCopy } from '../../copy/copy.js';
import { LanguageChoice } from './LanguageChoice.js';
import type { LanguageChoiceProps } from './LanguageChoice.js';

export interface BesideProps extends Omit<LanguageChoiceProps, 'label'> {
  words: Pick<LaterCopy, 'language' | 'steps'>;
}

/** Tokens that an owner gives a colour to. */
const colours = ['accent', 'on-accent', 'surface', 'text'];

/**
 * Beside the way back: the languages, and on paper the five steps. The list of languages comes after the first frame,
 * whose height it does not change: the browser asks for the glyphs of all of them.
 */
export function Beside({ words, ...languages }: BesideProps): ReactElement {
  const steps = useRef<HTMLOListElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setDrawn(true);
      if (steps.current) lookAtColours(steps.current);
    });
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <ol data-part="steps" ref={steps}>
        {Object.values(words.steps).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ol>
      {isDrawn && <LanguageChoice label={words.language} {...languages} />}
    </>
  );
}

/** The owner's colours are looked at by a file that only those wait for who gave some. */
function lookAtColours(here: HTMLElement): void {
  const style = getComputedStyle(here);
  const given = colours.some((name) => style.getPropertyValue(`--fix401-${name}`).trim());
  if (given) void import('../../styles/checkColours.js').then(({ checkColours }) => checkColours(here));
}

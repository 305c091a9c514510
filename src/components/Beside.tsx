import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { LaterCopy } from '../copy/copy.js';
import { LanguageChoice } from './LanguageChoice.js';
import type { LanguageChoiceProps } from './LanguageChoice.js';

export interface BesideProps extends Omit<LanguageChoiceProps, 'label'> {
  words: Pick<LaterCopy, 'language' | 'steps'>;
}

/** Tokens that an owner gives a colour to. */
const colours = ['accent', 'on-accent', 'surface', 'text'];

/**
 * Beside the way back: the languages, and on paper the five steps. The owner's colours are looked at by a file that
 * only those wait for who gave some.
 */
export function Beside({ words, ...languages }: BesideProps): ReactElement {
  const steps = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const here = steps.current;
    if (!here) return;
    const style = getComputedStyle(here);
    const given = colours.some((name) => style.getPropertyValue(`--fix401-${name}`).trim());
    if (given) void import('../styles/checkColours.js').then(({ checkColours }) => checkColours(here));
  }, []);
  return (
    <>
      <ol data-part="steps" ref={steps}>
        {Object.values(words.steps).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ol>
      <LanguageChoice label={words.language} {...languages} />
    </>
  );
}

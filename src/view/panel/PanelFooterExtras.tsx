import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Words } from '../../copy/words.js';
import { LanguageChoice } from '../language/LanguageChoice.js';
import type { LanguageChoiceProps } from '../language/LanguageChoice.js';

export interface PanelFooterExtrasProps extends Omit<LanguageChoiceProps, 'label'> {
  words: Pick<Words, 'language' | 'steps'>;
}

/** Tokens that set a colour, without `--fix401-`. */
const colours = ['accent', 'on-accent', 'surface', 'text'];

/**
 * The list of languages, and on paper the five steps. The list is drawn after the first frame, in space that is
 * reserved for it: the browser has to load the glyphs of all languages.
 */
export function PanelFooterExtras({ words, ...languages }: PanelFooterExtrasProps): ReactElement {
  const steps = useRef<HTMLOListElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setDrawn(true);
      if (steps.current) checkOwnColours(steps.current);
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

/** Checks the owner's colours, by a file that only loads where the owner sets one. */
function checkOwnColours(element: HTMLElement): void {
  const style = getComputedStyle(element);
  const isSet = colours.some((name) => style.getPropertyValue(`--fix401-${name}`).trim());
  if (isSet) void import('../../styles/checkColours.js').then(({ checkColours }) => checkColours(element));
}

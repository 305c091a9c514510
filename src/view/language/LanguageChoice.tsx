import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

export interface LanguageChoiceProps {
  label: string;
  /** BCP 47 tag of the language on show. */
  lang: string;
  /** Each language by its tag, with its name in that language. */
  languages: readonly (readonly [tag: string, name: string])[];
  onPick: (lang: string) => void;
  /**
   * Asked when the list is drawn: true once after the visitor has picked a language in this wizard. The panel is then
   * drawn again, and focus returns to the list.
   */
  takesFocus?: (() => boolean) | undefined;
}

/** The list of languages for the same conversation. */
export function LanguageChoice({
  label,
  lang,
  languages,
  onPick,
  takesFocus,
}: LanguageChoiceProps): ReactElement {
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (takesFocus?.()) list.current?.focus();
  }, [takesFocus]);
  return (
    <select
      data-part="language"
      aria-label={label}
      title={label}
      value={lang}
      ref={list}
      onChange={(event) => onPick(event.currentTarget.value)}
    >
      {languages.map(([tag, name]) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  );
}

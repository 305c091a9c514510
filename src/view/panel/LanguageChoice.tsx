import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

export interface LanguageChoiceProps {
  label: string;
  /** BCP 47 tag of the language on show. */
  lang: string;
  /** Each by its tag, with its name in itself. */
  languages: readonly (readonly [tag: string, name: string])[];
  onPick: (lang: string) => void;
}

/** Another language is another panel: whoever picked it here stands at the same place in the next. */
let wasPicked = false;

/** Another language for the same conversation. */
export function LanguageChoice({ label, lang, languages, onPick }: LanguageChoiceProps): ReactElement {
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (wasPicked) list.current?.focus();
    wasPicked = false;
  }, []);
  return (
    <select
      data-part="language"
      aria-label={label}
      title={label}
      value={lang}
      ref={list}
      onChange={(event) => {
        wasPicked = true;
        onPick(event.currentTarget.value);
      }}
    >
      {languages.map(([tag, name]) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  );
}

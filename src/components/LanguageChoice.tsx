import { useEffect, useRef, useState } from 'react';
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

/** Another language for the same conversation. The others come after the first frame, which nobody picks in. */
export function LanguageChoice({ label, lang, languages, onPick }: LanguageChoiceProps): ReactElement {
  const [hasAll, setAll] = useState(false);
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (wasPicked) list.current?.focus();
    wasPicked = false;
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => setAll(true));
    return () => clearTimeout(timer);
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
      {languages
        .filter(([tag]) => hasAll || tag === lang)
        .map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
    </select>
  );
}

import { useId } from 'react';
import type { FormEvent, KeyboardEvent, ReactElement } from 'react';
import type { FormView } from '../view.js';

/** Length of the field, in characters: an error page pasted whole fits. */
const maxTypedLength = 20_000;

interface TypedAnswerProps {
  form: FormView;
  onSubmit: (choice: FormView['choice'], text: string) => void;
}

/** An answer in the visitor's own words. Enter sends it; Shift and Enter begins a new line. */
export function TypedAnswer({ form, onSubmit }: TypedAnswerProps): ReactElement {
  const [field, hint] = [useId(), useId()];
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('text');
    if (typeof text === 'string') onSubmit(form.choice, text);
  };
  const shared = {
    id: field,
    name: 'text',
    defaultValue: form.value,
    maxLength: maxTypedLength,
    required: true,
    autoComplete: 'off',
    // As strings: Preact leaves out an attribute that is `false`.
    spellCheck: form.kind === 'text' ? 'true' : 'false',
    ...(form.hint && { 'aria-describedby': hint }),
  } as const;
  return (
    <form data-part="form" onSubmit={submit}>
      <label htmlFor={field}>{form.label}</label>
      {form.kind === 'address' ? (
        <input {...shared} type="text" inputMode="url" dir="ltr" />
      ) : (
        <textarea {...shared} rows={2} dir="auto" onKeyDown={sendOnEnter} />
      )}
      {form.hint && <small id={hint}>{form.hint}</small>}
      <button type="submit" data-part="choice" data-rank="recommended" data-choice={form.choice}>
        {form.submit}
      </button>
    </form>
  );
}

function sendOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

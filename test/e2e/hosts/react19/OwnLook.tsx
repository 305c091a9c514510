import { useSupportWizard } from 'fix401';
import type { EventSink, Item, Part, WizardOptions } from 'fix401';

/** The conversation in a look of one's own. */
export function OwnLook({ options, onEvent }: { options: WizardOptions; onEvent?: EventSink }) {
  const { view, choose, back, restart } = useSupportWizard(options, onEvent);
  if (!view) return <p>One moment, please.</p>;
  const { choices, form, labels } = view;
  return (
    <section aria-label={labels.title}>
      <div role="log" aria-label={labels.conversation}>
        {view.items.map((item, at) => (
          <p key={at}>{wordsOf(item)}</p>
        ))}
      </div>
      {view.busy && <p role="status">{view.busy}</p>}
      <div role="group" aria-label={labels.answers}>
        {choices.map(({ choice, label, href }) =>
          href ? (
            <a key={choice} href={href} data-choice={choice} onClick={() => choose({ type: choice })}>
              {label}
            </a>
          ) : (
            <button type="button" key={choice} data-choice={choice} onClick={() => choose({ type: choice })}>
              {label}
            </button>
          ),
        )}
        {form && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const text = new FormData(event.currentTarget).get('text');
              if (typeof text === 'string') choose({ type: form.choice, text });
            }}
          >
            <input name="text" aria-label={form.label} defaultValue={form.value} />
            <button type="submit">{form.submit}</button>
          </form>
        )}
      </div>
      {view.canGoBack && (
        <button type="button" onClick={back}>
          {labels.back}
        </button>
      )}
      <button type="button" onClick={restart}>
        {labels.restart}
      </button>
    </section>
  );
}

/** Values in a sentence may be set apart; here they are not. */
const plain = (parts: Part[]) => parts.map((part) => (typeof part === 'string' ? part : part.value)).join('');

function wordsOf(item: Item): string {
  if (item.kind === 'message' || item.kind === 'verdict') return plain(item.parts);
  if (item.kind === 'answer' || item.kind === 'report') return item.text;
  if (item.kind === 'facts') return item.facts.map(({ parts }) => plain(parts)).join(' ');
  if (item.kind === 'instructions') return item.steps.join(' ');
  if (item.kind === 'stored') return item.rows.map(({ title, names }) => `${title}: ${names}`).join(' ');
  return item.label(Math.max(0, Math.ceil((item.untilMs - Date.now()) / 1000)));
}

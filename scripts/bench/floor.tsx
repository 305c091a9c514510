import { useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createActor, setup } from 'xstate';

/** The floor: the same libraries, a machine of two states, one button, one message. No styles, no words, no questions. */
const machine = setup({ types: { events: {} as { type: 'open' } } }).createMachine({
  initial: 'closed',
  states: { closed: { on: { open: 'open' } }, open: {} },
});
const actor = createActor(machine).start();

const subscribe = (listener: () => void): (() => void) => {
  const subscription = actor.subscribe(listener);
  return () => subscription.unsubscribe();
};

function Floor(): ReactElement {
  const snapshot = useSyncExternalStore(subscribe, () => actor.getSnapshot());
  return (
    <>
      <button type="button" data-part="launcher" onClick={() => actor.send({ type: 'open' })}>
        Help with 401
      </button>
      {snapshot.matches('open') && (
        <section data-part="panel">
          <p data-part="message">You are not signed in.</p>
        </section>
      )}
    </>
  );
}

const container = document.createElement('div');
document.body.append(container);
createRoot(container).render(<Floor />);

import { useSelector } from '@xstate/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { EventSink } from '../host/api/eventDetails.js';
import type { Session } from '../host/session/session.js';
import type { Loadable } from '../view/loadable.js';
import type { Presenters } from '../view/presenters.js';
import type { View } from '../view/view.js';
import type { ChoiceEvent } from '../wizard/choice.js';
import type { WizardOptions } from './wizardOptions.js';
import type { viewOf } from './startHost.js';

/** A conversation that the application draws. */
export interface SupportWizardState {
  /** Everything to show, in words. Null on a server, and until the conversation has begun. */
  view: View | null;
  /** Gives an answer of `view`: `{ type: choice }`, with `text`, `ticked` or `browser` where it takes one. */
  choose: (event: ChoiceEvent) => void;
  /** Goes back to the previous question, with its answer. */
  back: () => void;
  /** Starts a new conversation. */
  restart: () => void;
}

const pending = { status: 'pending' } as const;

/** A running session, with the code that is loaded in browsers only, when a component uses the hook. */
interface Running {
  session: Session;
  viewOf: typeof viewOf;
}

/**
 * The conversation of `<SupportWizard>`, for a component with its own drawing. Other options begin another
 * conversation. There is one of each address, which continues when a component is mounted again. Safe on a server.
 * Never throws.
 *
 * @param onEvent called with the events of docs/reference.md, by their name without `fix401:`
 */
export function useSupportWizard(options: WizardOptions = {}, onEvent?: EventSink): SupportWizardState {
  const given = JSON.stringify(options);
  const latest = useRef(onEvent);
  useEffect(() => {
    latest.current = onEvent;
  });
  const [running, setRunning] = useState<Running | null>(null);
  const [presenters, setPresenters] = useState<Loadable<Presenters>>(pending);

  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const send: EventSink = (name, detail) => latest.current?.(name, detail);
    const show = (now: Loadable<Presenters>) => {
      if (!signal.aborted) setPresenters(now);
    };
    import('./startHost.js').then(
      ({ startHost, viewOf }) => {
        if (signal.aborted) return;
        const onSession = (session: Session) => {
          setRunning({ session, viewOf });
          void session.loadFeatures().then(
            (value) => show({ status: 'ready', value }),
            () => show({ status: 'failed' }),
          );
        };
        startHost(JSON.parse(given) as WizardOptions, send, onSession, signal);
      },
      (error: unknown) => send('problem', { message: String(error) }),
    );
    return () => {
      ended.abort();
      setRunning(null);
      setPresenters(pending);
    };
  }, [given]);

  const session = running?.session;
  const actor = useMemo(() => session && actorOf(session), [session]);
  const snapshot = useSelector(actor, (now) => now ?? null);
  const act = (action: (session: Session) => void): void => {
    session?.act();
    if (session) action(session);
  };
  return {
    view: running && snapshot ? running.viewOf(running.session, snapshot, presenters) : null,
    choose: (event) => act(({ conversation }) => conversation.choose(event)),
    back: () => act(({ conversation }) => conversation.back()),
    restart: () => act(({ conversation }) => conversation.restart()),
  };
}

/** The conversation as an actor that stays the same after going back, when its machine is replaced. */
const actorOf = ({ conversation }: Session) => ({
  getSnapshot: conversation.snapshot,
  subscribe: (observer: unknown) => ({
    unsubscribe: conversation.subscribe(() => (observer as { next: () => void }).next()),
  }),
});

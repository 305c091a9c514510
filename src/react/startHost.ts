import { readConfig } from '../config/readConfig.js';
import { createHost } from '../host/createHost.js';
import type { EventSink } from '../host/api/eventDetails.js';
import type { Session } from '../host/session/session.js';
import { present } from '../view/present.js';
import type { View } from '../view/view.js';
import type { Loadable } from '../view/loadable.js';
import type { Presenters } from '../view/presenters.js';
import { attributesOf } from './wizardOptions.js';
import type { WizardOptions } from './wizardOptions.js';

/**
 * Begins a conversation that an application draws itself. The signal ends it.
 *
 * @param onSession called with the session as soon as it has begun
 */
export function startHost(
  options: WizardOptions,
  send: EventSink,
  onSession: (session: Session) => void,
  signal: AbortSignal,
): void {
  const attributes = attributesOf(options);
  const { texts, steps } = options;
  const host = createHost({
    readConfig: () => readConfig((name) => attributes[name] ?? null, document.baseURI, location.href),
    readOptions: () => (texts || steps ? { texts, steps } : undefined),
    instance: () => 'hook',
    standsInError: () => true,
    shadow: null,
    send,
    draw: ({ session }) => onSession(session),
  });
  signal.addEventListener('abort', () => {
    host.leave();
    host.end(false);
  });
  host.start();
}

/** The view of a session, to be drawn. Pure. */
export const viewOf = (
  { conversation, words, seenAtMs }: Session,
  snapshot: ReturnType<Session['conversation']['snapshot']>,
  presenters: Loadable<Presenters>,
): View =>
  present(snapshot, {
    copy: words.copy,
    presenters,
    canGoBack: conversation.canGoBack(),
    takenBack: conversation.takenBack(),
    seenAtMs,
  });

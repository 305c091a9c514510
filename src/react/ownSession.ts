import { wantedLanguages } from '../host/wantedLanguages.js';
import { readConfig } from '../config/readConfig.js';
import { reportProblems } from '../config/reportProblems.js';
import { browserWorld } from '../diagnosis/browser/browserWorld.js';
import type { EventSink } from '../host/events.js';
import { loadLater } from '../host/session/loadOnce.js';
import { prepare } from '../host/session/prepare.js';
import { startSession } from '../host/session/session.js';
import type { Session } from '../host/session/sessionTypes.js';
import { present } from '../view/present.js';
import type { View } from '../view/view.js';
import type { Later } from '../view/later.js';
import { attributesOf } from './options.js';
import type { WizardOptions } from './options.js';

/** Begins a conversation that somebody else draws, until the signal ends it. Null when it was called off meanwhile. */
export async function beginSession(
  options: WizardOptions,
  send: EventSink,
  signal: AbortSignal,
): Promise<Session | null> {
  const attributes = attributesOf(options);
  const base = document.baseURI;
  const { config, problems } = readConfig((name) => attributes[name] ?? null, base, location.href);
  reportProblems(problems);
  const place = { world: browserWorld(window), instance: 'hook', base };
  const prepared = await prepare({
    ...place,
    config,
    wanted: wantedLanguages(config.lang),
    before: undefined,
    options: options.texts || options.steps ? { texts: options.texts, steps: options.steps } : undefined,
    signal,
  });
  if (signal.aborted) return null;
  const session = startSession({ ...prepared, ...place, knownAs401: true, send, loadLater });
  session.setOpen(true);
  listenToPage(session, signal);
  return session;
}

/** What `<fix-401>` hears of its page: the visitor leaves it, and comes back to it. */
function listenToPage(session: Session, signal: AbortSignal): void {
  const lookAgain = (): void => {
    if (document.visibilityState === 'visible') session.recheck(false);
  };
  window.addEventListener('pagehide', session.leave, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && session.recheck(true), { signal });
  window.addEventListener('focus', lookAgain, { signal });
  document.addEventListener('visibilitychange', lookAgain, { signal });
  signal.addEventListener('abort', () => {
    session.leave();
    session.end(false);
  });
}

/** What is to be drawn now. Pure. */
export const viewOf = (
  { conversation, words, seenAtMs }: Session,
  snapshot: ReturnType<Session['conversation']['snapshot']>,
  later: Later | null | 'failed',
): View =>
  present(snapshot, {
    copy: words.copy,
    later,
    canGoBack: conversation.canGoBack(),
    takenBack: conversation.takenBack(),
    seenAtMs,
  });

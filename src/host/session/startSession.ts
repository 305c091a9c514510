import { createObserver } from '../../diagnosis/createObserver.js';
import type { Observer } from '../../diagnosis/createObserver.js';
import { provideActors } from '../../diagnosis/provideActors.js';
import { createSaver } from '../../storage/createSaver.js';
import { hideTexts } from '../../storage/hideTexts.js';
import { savedPlace, saveSession } from '../../storage/savedSessions.js';
import type { SessionHandover } from '../../storage/savedSessions.js';
import { createConversation } from '../../wizard/conversation.js';
import type { Conversation } from '../../wizard/conversation.js';
import type { WizardEmitted } from '../../wizard/wizardContext.js';
import { createLazyChecks } from './createLazyChecks.js';
import { forwardEvent } from './forwardEvent.js';
import { loadOnce } from './loadOnce.js';
import { machineInput } from './machineInput.js';
import type { Features, Session, SessionOptions } from './session.js';

/** Sessions that this page has had so far. */
let count = 0;

/** Begins a conversation, or continues the one that was saved or handed over. */
export function startSession(options: SessionOptions): Session {
  const { config, world, words, askAgain, saved = null } = options;
  const seenAtMs = saved?.seenAtMs ?? world.now();
  const place = savedPlace(options);
  const ended = new AbortController();
  const { signal } = ended;
  const observer = startObserver(options, signal);
  let { open, checkedBy } = { open: false, ...saved };
  let hasLeft = false;
  let features: Features | null = null;
  let markOpened: (() => void) | undefined;
  const opened = new Promise<void>((resolve) => (markOpened = resolve));

  const loadFeatures = loadOnce(async () => {
    features = await options.loadFeatures(words, world);
    options.onFeatures?.(features);
    saver.saveSoon();
    return features;
  });
  const emit = (event: WizardEmitted) =>
    forwardEvent(event, { ...options, conversation, features, loadFeatures, seenAtMs });
  const emitFault = (error: unknown) => emit({ type: 'problem', message: String(error) });
  const checkOptions = () => {
    const onChecked = () => void (checkedBy = config.checkUrl);
    return { config, world, observer, conversation, loadFeatures, seenAtMs, signal, onChecked, askAgain };
  };
  const { load: loadChecks, run: check } = createLazyChecks(checkOptions, emitFault, signal);

  const handOver = (): SessionHandover => {
    const hasActed = observer.hasActed();
    return { conversation: conversation.save(), open, seenAtMs, hasActed, checkedBy, reopened: false };
  };
  let isRunning = false;
  const saver = createSaver(
    place,
    () => {
      if (!observer.hasActed() || !isRunning || signal.aborted) return null;
      // Typed text may hold a password, until it has been read: nothing is saved meanwhile.
      if (conversation.snapshot().children.readInput) return null;
      return { conversation: conversation.save(), open, seenAtMs, lang: words.picked };
    },
    () => features?.hideSecrets ?? hideTexts,
  );
  const conversation: Conversation = createConversation({
    machine: provideActors({
      world,
      observer,
      loadActorImplementations: async () => (await loadChecks()).actorImplementations,
      onLate: (deeper) => check((checks) => checks.resume(deeper)),
      arrived: saved !== null && saved.reopened && wasReloading(saved),
      opened,
    }),
    input: machineInput(config, world, askAgain !== undefined),
    saved: saved?.conversation ?? null,
    onEmit: emit,
    onFault: emitFault,
    onChange: saver.saveSoon,
  });
  isRunning = true;
  if (saved?.reopened) check((checks) => checks.reopen());
  // The full check of the previous session ended with it.
  else if (saved?.hasActed && checkedBy !== config.checkUrl) check((checks) => checks.fullCheck());
  count += 1;
  return {
    id: count,
    config,
    askAgain,
    conversation,
    words,
    world,
    seenAtMs,
    loadFeatures,
    features: () => features,
    warmUp: async (shadow) => {
      const loaded = await loadFeatures().catch(() => null);
      if (!open) loaded?.warmUp(options, shadow);
    },
    restored: saved !== null,
    wantsOpen: () => open && !conversation.snapshot().hasTag('quiet'),
    act: () => {
      const isFirst = !observer.hasActed();
      observer.act();
      hasLeft = false;
      saver.saveSoon();
      // After the act itself, which may lead elsewhere, and after it is shown.
      if (isFirst) setTimeout(() => check((checks) => checks.fullCheck()));
    },
    recheck: (wasRestored) => {
      if (wasRestored) observer.restore();
      if (open && observer.hasActed()) check((checks) => checks.recheck(wasRestored));
    },
    setOpen: (now) => {
      open = now;
      if (open) markOpened?.();
      saver.saveSoon();
    },
    leave: () => {
      saver.saveNow();
      const snapshot = conversation.snapshot();
      if (hasLeft || snapshot.context.outcome || snapshot.matches('reloading')) return;
      hasLeft = true;
      emit({ type: 'outcome', outcome: 'left', step: snapshot.context.step });
    },
    handOver,
    end: (forget) => {
      saver.saveNow();
      ended.abort();
      conversation.stop();
      if (forget) saveSession(place, null, hideTexts);
    },
  };
}

/** The observer of a session. It takes note that the visitor has acted before. */
function startObserver({ config, world, saved, ...options }: SessionOptions, signal: AbortSignal): Observer {
  const knownAs401 = options.knownAs401 || config.status?.status === 401;
  const observer = createObserver({ world, signal, knownAs401, isPosted: config.method === 'post' });
  if (saved?.hasActed) observer.act();
  return observer;
}

/** The previous page was about to load this one. */
const wasReloading = ({ conversation }: SessionHandover): boolean =>
  JSON.stringify(conversation.snapshot).includes('"reloadPage"');

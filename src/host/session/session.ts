import { hideTexts, saveSession } from '../../storage/savedSessions.js';
import type { SavedSession, SavedPlace } from '../../storage/savedSessions.js';
import { pause } from '../../diagnosis/probe/startDeadline.js';
import { createObserver } from '../../diagnosis/createObserver.js';
import { provideActors } from '../../diagnosis/provideActors.js';
import { createConversation } from '../../wizard/conversation.js';
import type { Conversation } from '../../wizard/conversation.js';
import type { WizardEmitted } from '../../wizard/vocabulary.js';
import type { BackgroundChecks } from './backgroundChecks.js';
import { forwardEvent } from './forwardEvent.js';
import { inputOf } from './machineInput.js';
import type { Brought, Session, SessionOptions } from './sessionTypes.js';

/** Where the conversation is kept, for as long as the owner lets it. */
export const placeFor = ({
  config,
  world,
  instance,
}: Pick<SessionOptions, 'config' | 'world' | 'instance'>): SavedPlace => ({
  storage: config.persist === 'none' ? null : world.storage,
  instance,
  page: world.page,
  url: config.url,
});

/** The page before was busy with loading this one. */
const wasReloading = (kept: SavedSession): boolean =>
  JSON.stringify(kept.conversation.snapshot).includes('"reloadPage"');

/** How many there were in this page. */
let count = 0;

/** Longest time that a page stands while it is being left, in milliseconds. */
const momentMs = 1000;

/** Begins a conversation, or goes on with the one that the page before had begun. */
export function startSession(options: SessionOptions): Session {
  const { config, world, send, words, kept = null } = options;
  const place = placeFor(options);
  const seenAtMs = kept?.seenAtMs ?? world.now();
  const stopped = new AbortController();
  const { signal } = stopped;
  const isPosted = config.method === 'post';
  const knownAs401 = options.knownAs401 || config.status?.status === 401;
  const observer = createObserver({ world, signal, knownAs401, isPosted });
  const loadBackgroundChecks = once(async () => {
    const { createBackgroundChecks } = await import('./backgroundChecks.js');
    return createBackgroundChecks({ config, world, observer, conversation, bringLater, seenAtMs, signal });
  });
  const look = (how: (companion: BackgroundChecks) => Promise<void>) =>
    void loadBackgroundChecks().then(how).catch(tellFault);
  let brought: Brought | null = null;
  const bringLater = once(async () => {
    brought = await options.loadLater(words, world);
    options.adoptStyles?.(brought.parts.css);
    save();
    return brought;
  });
  let isRunning = false;
  let markOpened: (() => void) | undefined;
  const opened = new Promise<void>((resolve) => (markOpened = resolve));
  let [acted, open, hasLeft] = [kept?.acted ?? false, kept?.open ?? false, false];
  if (acted) observer.act();

  let willSave = false;
  /** Once for all that happens at a time, and after what it shows: it takes longer than all the rest. */
  const save = () => {
    if (!willSave) setTimeout(saveNow);
    willSave = true;
  };
  const saveNow = () => {
    willSave = false;
    if (!acted || !isRunning || signal.aborted) return;
    // While what was typed is being read, a password may be in it: nothing is kept of that moment.
    if (conversation.snapshot().children.readInput) return;
    const now = { conversation: conversation.save(), open, seenAtMs, lang: words.picked };
    saveSession(place, now, brought?.hideSecrets ?? hideTexts);
  };
  const tell = (event: WizardEmitted) =>
    forwardEvent(event, { send, conversation, brought, bringLater, world, seenAtMs });
  const conversation: Conversation = createConversation({
    machine: provideActors({
      world,
      observer,
      loadActorImplementations: async () => (await loadBackgroundChecks()).actorImplementations,
      onLate: (deeper) => look((companion) => companion.resume(deeper)),
      arrived: kept !== null && kept.reopened && wasReloading(kept),
      opened,
    }),
    input: inputOf(config, world),
    saved: kept?.conversation ?? null,
    onEmit: (event) => tell(event),
    onFault: (error) => tell({ type: 'problem', message: String(error) }),
    onChange: () => save(),
  });
  isRunning = true;

  /** A page that is being left takes its loads with it (Firefox): what is still here a moment later is a fault. */
  const tellFault = async (error: unknown) => {
    await pause(momentMs, signal);
    tell({ type: 'problem', message: String(error) });
  };
  if (kept?.reopened) look((companion) => companion.reopen());
  count += 1;
  return {
    id: count,
    conversation,
    words,
    world,
    seenAtMs,
    bringLater,
    brought: () => brought,
    warmUp: async (shadow) => {
      const all = await bringLater().catch(() => null);
      if (!open) all?.warmUp(options, shadow);
    },
    restored: kept !== null,
    wantsOpen: () => open && !conversation.snapshot().hasTag('quiet'),
    act: () => {
      const isFirst = !observer.hasActed();
      observer.act();
      [acted, hasLeft] = [true, false];
      save();
      // After the act itself, which may lead elsewhere, and after what it shows.
      if (isFirst) setTimeout(() => look((companion) => companion.fullCheck()));
    },
    recheck: (wasRestored) => {
      if (wasRestored) observer.restore();
      if (open && observer.hasActed()) look((companion) => companion.recheck(wasRestored));
    },
    setOpen: (now) => {
      open = now;
      if (open) markOpened?.();
      save();
    },
    leave: () => {
      saveNow();
      const snapshot = conversation.snapshot();
      if (hasLeft || snapshot.context.outcome || snapshot.matches('reloading')) return;
      hasLeft = true;
      tell({ type: 'outcome', outcome: 'left', step: snapshot.context.step });
    },
    handOver: () => ({ conversation: conversation.save(), open, seenAtMs, acted, reopened: false }),
    end: (forget) => {
      saveNow();
      stopped.abort();
      conversation.stop();
      if (forget) saveSession(place, null, hideTexts);
    },
  };
}

/** Brings something once; tries again after a failure. */
function once<T>(bring: () => Promise<T>): () => Promise<T> {
  let brought: Promise<T> | undefined;
  return () =>
    (brought ??= bring().catch((error: unknown) => {
      brought = undefined;
      throw error;
    }));
}

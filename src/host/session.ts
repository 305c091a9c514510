import { createActor } from 'xstate';
import type { Config } from '../config/config.js';
import { pickCopy } from '../copy/pickCopy.js';
import type { PickedCopy } from '../copy/pickCopy.js';
import { createConversationStore, hideTexts } from '../diagnosis/conversationStore.js';
import type { Hide, Kept } from '../diagnosis/conversationStore.js';
import { pause } from '../diagnosis/deadline.js';
import type { CloserLook } from '../diagnosis/lookCloser.js';
import { createObserver } from '../diagnosis/observe.js';
import { provideActors } from '../diagnosis/provideActors.js';
import type { World } from '../diagnosis/world.js';
import { present } from '../transcript/present.js';
import type { LaterParts } from '../components/Turn.js';
import type { Later } from '../transcript/later.js';
import type { Fact, Observation, Settings } from '../wizard/contracts.js';
import { createConversation } from '../wizard/conversation.js';
import type { Conversation } from '../wizard/conversation.js';
import type { WizardEmitted, WizardInput } from '../wizard/vocabulary.js';
import { wizardMachine } from '../wizard/wizardMachine.js';
import type { EventSink } from './events.js';
import { forwardEvent } from './forwardEvent.js';

/** A conversation in its page: with the world, the words, and what is kept of it. */
export interface Session {
  conversation: Conversation;
  words: PickedCopy;
  world: World;
  /** When the page was first seen, milliseconds since the epoch. */
  seenAtMs: number;
  /** Brings what is shown after the first message; tries again after a failure. Rejects when it does not come. */
  bringLater: () => Promise<Brought>;
  /** It was begun in the page before this one. */
  restored: boolean;
  /** Something was kept at the visitor's wish: they had it open, and it has something to say. */
  wantsOpen: () => boolean;
  /** The visitor did something: from here on the conversation may be kept. */
  act: () => void;
  /** The visitor is back in the tab, or the page came back from the history: is it still as it was? */
  lookAgain: (wasRestored: boolean) => void;
  setOpen: (open: boolean) => void;
  /** The visitor leaves it: the outcome is `left` when there is no other. */
  leave: () => void;
  /** Ends it. `forget` also takes away what was kept. */
  end: (forget: boolean) => void;
}

export interface SessionOptions {
  config: Config;
  world: World;
  /** Tells the conversations of one page apart. */
  instance: string;
  /** The element stands in the page: it is a 401, where the engine tells no status. */
  knownAs401: boolean;
  /** Languages to speak, the wanted one first. */
  languages: readonly (string | null)[];
  send: EventSink;
  /** Takes the styles of what comes after the first message. */
  adoptStyles?: (css: string) => void;
}

/** What the owner said about the address, as facts. */
const configured = ({ status, public: isPublic, method }: Config): Fact[] => [
  ...(method === 'post' ? [{ name: 'method', value: method, source: 'configured' } as const] : []),
  ...(status ? [{ name: 'page-status', value: status.status, source: 'configured' } as const] : []),
  ...(status?.subCode ? [{ name: 'sub-code', value: status.subCode, source: 'configured' } as const] : []),
  ...(isPublic ? [{ name: 'public', value: true, source: 'configured' } as const] : []),
];

const settingsOf = (config: Config, { canShare }: World): Settings => ({
  ...config,
  securityContact: null,
  takesReports: config.reportUrl !== null,
  clears: config.clearUrl !== null,
  shares: canShare,
});

const inputOf = (config: Config, world: World): WizardInput => ({
  page: world.page,
  address: config.url,
  settings: settingsOf(config, world),
  facts: configured(config),
  // What was sent by a form is not loaded again.
  steps: config.steps.filter((step) => step !== 'reload' || config.method === 'get'),
});

/**
 * What was kept, if this machine and these words can go on with it: it is tried out before it is used.
 * A conversation that had come to its end is not gone on with.
 */
function restorable(kept: Kept | null, { copy }: PickedCopy): Kept | null {
  if (!kept) return null;
  try {
    const snapshot = createActor(wizardMachine, {
      snapshot: kept.conversation.snapshot,
    } as never).getSnapshot();
    if (snapshot.status !== 'active' || snapshot.hasTag('ended')) return null;
    present(snapshot, { copy, later: null, canGoBack: false, takenBack: null, seenAtMs: kept.seenAtMs });
    return kept;
  } catch {
    return null; // of another version, or tampered with: begin afresh
  }
}

/** What is shown after the first message: its words, and the parts of the panel that show it. */
export interface Brought extends Later {
  parts: LaterParts;
  /** Addresses and texts, as they may leave the page and be kept. */
  withoutSecrets: (address: string) => string | null;
  redacted: (text: string) => string;
  hideSecrets: Hide;
}

async function loadLater({ lang, bringLater }: PickedCopy, { agent }: World): Promise<Brought> {
  const [{ createLater, detectBrowser, ...more }, words] = await Promise.all([
    import('./broughtLater.js'),
    bringLater(),
  ]);
  return { ...createLater({ later: words, lang, browser: detectBrowser(agent) }), ...more };
}

/** The page before was busy with loading this one. */
const wasReloading = (kept: Kept | null): boolean =>
  kept !== null && JSON.stringify(kept.conversation.snapshot).includes('"reloadPage"');

/** Shortest time between two looks that nobody asked for, in milliseconds. */
const restMs = 10_000;

/** Longest time that a page stands while it is being left, in milliseconds. */
const momentMs = 1000;

/** Begins a conversation, or goes on with the one that the page before had begun. */
export function startSession(options: SessionOptions): Session {
  const { config, world, send } = options;
  const input = inputOf(config, world);
  const store = createConversationStore(world, options.instance, config.url);
  const words = pickCopy(options.languages);
  const kept = restorable(store.load(input.settings), words);
  const seenAtMs = kept?.seenAtMs ?? world.now();
  const stopped = new AbortController();
  const { signal } = stopped;
  const isPosted = config.method === 'post';
  const knownAs401 = options.knownAs401 || config.status?.status === 401;
  const observer = createObserver({ world, signal, knownAs401, isPosted });
  const bringCloserLook = once(async () => {
    const { createCloserLook } = await import('../diagnosis/lookCloser.js');
    return createCloserLook({ world, observer, signal, checkUrl: config.checkUrl, isPosted });
  });
  let brought: Brought | null = null;
  const bringLater = once(async () => {
    brought = await loadLater(words, world);
    options.adoptStyles?.(brought.parts.css);
    save();
    return brought;
  });
  let isRunning = false;
  let markOpened: (() => void) | undefined;
  const opened = new Promise<void>((resolve) => (markOpened = resolve));
  let [acted, open, hasLeft, lookedAtMs] = [kept !== null, kept?.open ?? false, false, 0];
  if (kept) observer.act();

  const save = () => {
    if (!acted || !isRunning || signal.aborted) return;
    // While what was typed is being read, a password may be in it: nothing is kept of that moment.
    if (conversation.actor().getSnapshot().children.readInput) return;
    store.save({ conversation: conversation.save(), open, seenAtMs }, brought?.hideSecrets ?? hideTexts);
  };
  const tell = (event: WizardEmitted) =>
    forwardEvent(event, { send, conversation, brought, bringLater, world, seenAtMs });
  const conversation: Conversation = createConversation({
    machine: provideActors({
      world,
      observer,
      bringCloserLook,
      onLate: (deeper) => void deeper.then(() => observe(() => deeper)).catch(tellFault),
      arrived: wasReloading(kept),
      opened,
      homeUrl: config.homeUrl ?? `${world.origin}/`,
      clearUrl: config.clearUrl,
      reportUrl: config.reportUrl,
      reportFor: async (context) => {
        const later = await bringLater();
        return { text: later.report(context, seenAtMs), data: later.build(context, seenAtMs) };
      },
      signal,
    }),
    input,
    saved: kept?.conversation ?? null,
    onEmit: (event) => tell(event),
    onFault: (error) => tell({ type: 'problem', message: String(error) }),
    onChange: () => save(),
  });
  isRunning = true;

  /** Where the conversation stands, and whether there is something to look at. */
  const context = () => conversation.actor().getSnapshot().context;
  const mayLook = (): boolean => {
    const { finding, waitUntilMs, outcome } = context();
    const leadsToSignIn = finding?.facts.some(({ name }) => name === 'sign-in-page') ?? false;
    return finding !== null && outcome === null && waitUntilMs < world.now() && !leadsToSignIn;
  };
  const observe = async (look: (closer: CloserLook, address: string) => Promise<Observation>) => {
    const { address } = context();
    if (!address || !URL.canParse(address) || new URL(address).origin !== world.origin) return;
    lookedAtMs = world.now();
    const observation = await look(await bringCloserLook(), address);
    if (!signal.aborted && context().address === address) conversation.observe(observation);
  };
  /** What a first act allows to find out is found out beside the conversation. */
  const lookDeeper = () => {
    if (mayLook()) observe((closer, address) => closer.lookDeeper(address)).catch(tellFault);
  };
  /** A page that is being left takes its loads with it (Firefox): what is still here a moment later is a fault. */
  const tellFault = async (error: unknown) => {
    await pause(momentMs, signal);
    tell({ type: 'problem', message: String(error) });
  };
  if (kept) {
    void bringCloserLook()
      .then((closer) => closer.lookAgain(context().address))
      .then((observation) => {
        if (!signal.aborted) conversation.reopen(observation);
      })
      .catch(tellFault);
  }
  return {
    conversation,
    words,
    world,
    seenAtMs,
    bringLater,
    restored: kept !== null,
    wantsOpen: () => open && !conversation.actor().getSnapshot().hasTag('quiet'),
    act: () => {
      const isFirst = !observer.hasActed();
      observer.act();
      [acted, hasLeft] = [true, false];
      save();
      // After the act itself, which may lead elsewhere.
      if (isFirst) queueMicrotask(lookDeeper);
    },
    lookAgain: (wasRestored) => {
      if (wasRestored) observer.restore();
      const isTooEarly = !wasRestored && world.now() - lookedAtMs < restMs;
      if (!open || !observer.hasActed() || isTooEarly || !mayLook()) return;
      observer.forget();
      observe((closer, address) => closer.checkAddress(address)).catch(tellFault);
    },
    setOpen: (now) => {
      open = now;
      if (open) markOpened?.();
      save();
    },
    leave: () => {
      const snapshot = conversation.actor().getSnapshot();
      if (hasLeft || snapshot.context.outcome || snapshot.matches('reloading')) return;
      hasLeft = true;
      tell({ type: 'outcome', outcome: 'left', step: snapshot.context.step });
    },
    end: (forget) => {
      stopped.abort();
      conversation.stop();
      if (forget) store.clear();
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

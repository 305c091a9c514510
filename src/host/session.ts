import { createActor } from 'xstate';
import type { Config } from '../config/config.js';
import { pickCopy } from '../copy/pickCopy.js';
import type { PickedCopy } from '../copy/pickCopy.js';
import { createConversationStore } from '../diagnosis/conversationStore.js';
import type { Kept } from '../diagnosis/conversationStore.js';
import { detectBrowser } from '../diagnosis/detectBrowser.js';
import { createObserver } from '../diagnosis/observe.js';
import { provideActors } from '../diagnosis/provideActors.js';
import type { World } from '../diagnosis/world.js';
import { present } from '../transcript/present.js';
import type { Later } from '../transcript/later.js';
import type { Fact } from '../wizard/contracts.js';
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
  bringLater: () => Promise<Later>;
  /** It was begun in the page before this one. */
  restored: boolean;
  /** Something was kept at the visitor's wish: they had it open, and it has something to say. */
  wantsOpen: () => boolean;
  /** The visitor did something: from here on the conversation may be kept. */
  act: () => void;
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
}

/** What the owner said about the address, as facts. */
const configured = ({ status, public: isPublic }: Config): Fact[] => [
  ...(status ? [{ name: 'page-status', value: status.status, source: 'configured' } as const] : []),
  ...(status?.subCode ? [{ name: 'sub-code', value: status.subCode, source: 'configured' } as const] : []),
  ...(isPublic ? [{ name: 'public', value: true, source: 'configured' } as const] : []),
];

const inputOf = (config: Config, world: World): WizardInput => ({
  page: world.page,
  address: config.url,
  settings: { loginUrl: config.loginUrl, contactEmail: config.contactEmail },
  facts: configured(config),
  steps: config.steps,
  browser: detectBrowser(world.agent),
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

async function loadLater({ copy, bringLater }: PickedCopy): Promise<Later> {
  const [{ createLater }, words] = await Promise.all([import('../transcript/later.js'), bringLater()]);
  return createLater(copy, words);
}

/** The page before was busy with loading this one. */
const wasReloading = (kept: Kept | null): boolean =>
  kept !== null && JSON.stringify(kept.conversation.snapshot).includes('"reloadPage"');

/** Begins a conversation, or goes on with the one that the page before had begun. */
export function startSession(options: SessionOptions): Session {
  const { config, world, send } = options;
  const store = createConversationStore(world, options.instance);
  const words = pickCopy(options.languages);
  const kept = restorable(store.load(), words);
  const seenAtMs = kept?.seenAtMs ?? world.now();
  const observer = createObserver({ world, knownAs401: options.knownAs401 || config.status?.status === 401 });
  const stopped = new AbortController();
  let later: Promise<Later> | undefined;
  const bringLater = () =>
    (later ??= loadLater(words).catch((error: unknown) => {
      later = undefined;
      throw error;
    }));
  let isRunning = false;
  let markOpened: (() => void) | undefined;
  const opened = new Promise<void>((resolve) => (markOpened = resolve));
  let [acted, open, hasLeft] = [kept !== null, kept?.open ?? false, false];

  const save = () => {
    if (!acted || !isRunning || stopped.signal.aborted) return;
    // While what was typed is being read, a password may be in it: nothing is kept of that moment.
    if (conversation.actor().getSnapshot().children.readInput) return;
    store.save({ conversation: conversation.save(), open, seenAtMs });
  };
  const tell = (event: WizardEmitted) =>
    forwardEvent(event, { send, conversation, bringLater, world, seenAtMs });
  const conversation: Conversation = createConversation({
    machine: provideActors({
      world,
      observer,
      arrived: wasReloading(kept),
      opened,
      reportFor: async (context) => (await bringLater()).report(context, seenAtMs),
    }),
    input: inputOf(config, world),
    saved: kept?.conversation ?? null,
    onEmit: (event) => tell(event),
    onFault: (error) => send('problem', { message: String(error) }),
    onChange: () => save(),
  });
  isRunning = true;
  if (kept) {
    void observer.lookAgain(stopped.signal).then((observation) => {
      if (!stopped.signal.aborted) conversation.reopen(observation);
    });
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
      [acted, hasLeft] = [true, false];
      save();
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

import type { Config } from '../config/config.js';
import type { PickedCopy } from '../copy/pickCopy.js';
import { hideTexts, keep } from '../diagnosis/conversationStore.js';
import type { Hide, Kept, KeptPlace } from '../diagnosis/conversationStore.js';
import { pause } from '../diagnosis/deadline.js';
import { createObserver } from '../diagnosis/observe.js';
import { provideActors } from '../diagnosis/provideActors.js';
import type { World } from '../diagnosis/world.js';
import type { BesideProps } from '../components/Beside.js';
import type { LaterParts } from '../components/Turn.js';
import type { Later } from '../transcript/later.js';
import type { Fact, Settings } from '../wizard/contracts.js';
import { createConversation } from '../wizard/conversation.js';
import type { Conversation } from '../wizard/conversation.js';
import type { WizardEmitted, WizardInput } from '../wizard/vocabulary.js';
import type { Companion } from './companion.js';
import type { EventSink } from './events.js';
import { forwardEvent } from './forwardEvent.js';

/** A conversation in its page: with the world, the words, and what is kept of it. */
export interface Session {
  /** Tells one from another in the same page. */
  id: number;
  conversation: Conversation;
  words: PickedCopy;
  world: World;
  /** When the page was first seen, milliseconds since the epoch. */
  seenAtMs: number;
  /** Brings what is shown after the first message; tries again after a failure. Rejects when it does not come. */
  bringLater: () => Promise<Brought>;
  /** The same where it is there already: then the first frame has it. */
  brought: () => Brought | null;
  /** Brings that before anybody has opened it, and the browser goes through what opening it will take. Never rejects. */
  rehearse: (shadow: ShadowRoot | null) => Promise<void>;
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
  /** What the next one needs to go on from here. */
  handOver: () => HandOver;
  /** Ends it. `forget` also takes away what was kept. */
  end: (forget: boolean) => void;
}

/** What one session leaves to the next. */
export interface HandOver extends Kept {
  acted: boolean;
  /** The page was loaded anew in between. */
  reopened: boolean;
}

export interface SessionOptions {
  config: Config;
  world: World;
  /** Tells the conversations of one page apart. */
  instance: string;
  /** The element stands in the page: it is a 401, where the engine tells no status. */
  knownAs401: boolean;
  /** The words, in a language that the visitor reads. */
  words: PickedCopy;
  /** The conversation goes on from here: the page before had begun it, or one in other words or settings. */
  kept?: HandOver | null;
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

export const inputOf = (config: Config, world: World): WizardInput => ({
  page: world.page,
  address: config.url,
  settings: settingsOf(config, world),
  facts: configured(config),
  // What was sent by a form is not loaded again.
  steps: config.steps.filter((step) => step !== 'reload' || config.method === 'get'),
});

/** What is shown after the first message: its words, and the parts of the panel that show it. */
export interface Brought extends Later {
  parts: LaterParts;
  /** Addresses and texts, as they may leave the page and be kept. */
  withoutAddresses: (facts: readonly Fact[]) => { facts: Fact[]; suggestion?: string };
  redacted: (text: string) => string;
  hideSecrets: Hide;
  beside: Omit<BesideProps, 'onPick'>;
  rehearse: (options: SessionOptions, shadow: ShadowRoot | null) => void;
}

async function loadLater({ lang, bringLater }: PickedCopy, { agent }: World): Promise<Brought> {
  const [{ createLater, detectBrowser, languageNames, ...more }, words] = await Promise.all([
    import('./broughtLater.js'),
    bringLater(),
  ]);
  const beside = { words, lang, languages: languageNames };
  return { ...createLater({ later: words, lang, browser: detectBrowser(agent) }), ...more, beside };
}

/** Where the conversation is kept, for as long as the owner lets it. */
export const placeFor = ({
  config,
  world,
  instance,
}: Pick<SessionOptions, 'config' | 'world' | 'instance'>): KeptPlace => ({
  storage: config.persist === 'none' ? null : world.storage,
  instance,
  page: world.page,
  url: config.url,
});

/** The page before was busy with loading this one. */
const wasReloading = (kept: Kept): boolean =>
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
  const bringCompanion = once(async () => {
    const { createCompanion } = await import('./companion.js');
    return createCompanion({ config, world, observer, conversation, bringLater, seenAtMs, signal });
  });
  const look = (how: (companion: Companion) => Promise<void>) =>
    void bringCompanion().then(how).catch(tellFault);
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
    keep(place, now, brought?.hideSecrets ?? hideTexts);
  };
  const tell = (event: WizardEmitted) =>
    forwardEvent(event, { send, conversation, brought, bringLater, world, seenAtMs });
  const conversation: Conversation = createConversation({
    machine: provideActors({
      world,
      observer,
      bringDeeds: async () => (await bringCompanion()).deeds,
      onLate: (deeper) => look((companion) => companion.take(deeper)),
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
    rehearse: async (shadow) => {
      const all = await bringLater().catch(() => null);
      if (!open) all?.rehearse(options, shadow);
    },
    restored: kept !== null,
    wantsOpen: () => open && !conversation.snapshot().hasTag('quiet'),
    act: () => {
      const isFirst = !observer.hasActed();
      observer.act();
      [acted, hasLeft] = [true, false];
      save();
      // After the act itself, which may lead elsewhere, and after what it shows.
      if (isFirst) setTimeout(() => look((companion) => companion.deepen()));
    },
    lookAgain: (wasRestored) => {
      if (wasRestored) observer.restore();
      if (open && observer.hasActed()) look((companion) => companion.again(wasRestored));
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
      if (forget) keep(place, null, hideTexts);
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

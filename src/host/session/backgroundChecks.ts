import type { Config } from '../../config/config.js';
import { createActorImplementations } from '../../diagnosis/actorImplementations.js';
import type {
  ActorImplementationOptions,
  ActorImplementations,
} from '../../diagnosis/actorImplementations.js';
import { createChecks } from '../../diagnosis/createChecks.js';
import type { Later } from '../../view/later.js';
import type { Observation } from '../../wizard/contracts.js';
import type { Conversation } from '../../wizard/conversation.js';
import type { WizardContext } from '../../wizard/vocabulary.js';

/** Shortest time between two looks that nobody asked for, in milliseconds. */
const restMs = 10_000;

/**
 * What only an act of the visitor's can want, in one file: deeds of the conversation, and looks at the address beside it,
 * which it is told of. Brought when the visitor has acted.
 */
export interface BackgroundChecks {
  /** What the conversation itself has done. */
  actorImplementations: ActorImplementations;
  /** What a first act allows to find out. */
  fullCheck: () => Promise<void>;
  /** The visitor is back in the tab, or the page came back from the history: is it still as it was? */
  recheck: (wasRestored: boolean) => Promise<void>;
  /** The page was loaded anew with the conversation going on: how does it answer now? */
  reopen: () => Promise<void>;
  /** Takes a look that is under way. */
  resume: (seen: Promise<Observation>) => Promise<void>;
}

interface BackgroundCheckOptions extends Pick<ActorImplementationOptions, 'world' | 'observer' | 'signal'> {
  config: Config;
  conversation: Conversation;
  /** Brings the words of the report. */
  bringLater: () => Promise<Later>;
  /** When the page was first seen, milliseconds since the epoch. */
  seenAtMs: number;
}

export function createBackgroundChecks(options: BackgroundCheckOptions): BackgroundChecks {
  const { config, conversation, bringLater, seenAtMs, ...shared } = options;
  const { world, signal, observer } = shared;
  const { checkUrl, clearUrl, reportUrl, homeUrl, method } = config;
  const checks = createChecks({ ...shared, checkUrl, isPosted: method === 'post' });
  let lookedAtMs = 0;
  const context = (): WizardContext => conversation.snapshot().context;

  /** Whether there is something to look at. */
  const mayLook = (): boolean => {
    const { finding, waitUntilMs, outcome } = context();
    const leadsToSignIn = finding?.facts.some(({ name }) => name === 'sign-in-page') ?? false;
    return finding !== null && outcome === null && waitUntilMs < world.now() && !leadsToSignIn;
  };
  async function observe(look: (address: string) => Promise<Observation>): Promise<void> {
    const { address } = context();
    if (!address || !URL.canParse(address) || new URL(address).origin !== world.origin) return;
    lookedAtMs = world.now();
    const observation = await look(address);
    if (!signal.aborted && context().address === address) conversation.observe(observation);
  }
  const actorImplementations = createActorImplementations({
    ...shared,
    checks,
    clearUrl,
    reportUrl,
    homeUrl: homeUrl ?? `${world.origin}/`,
    reportFor: async (about) => {
      const later = await bringLater();
      return { text: later.report(about, seenAtMs), data: later.build(about, seenAtMs) };
    },
  });
  return {
    actorImplementations: actorImplementations,
    fullCheck: async () => {
      if (mayLook()) await observe(checks.fullCheck);
    },
    recheck: async (wasRestored) => {
      if ((!wasRestored && world.now() - lookedAtMs < restMs) || !mayLook()) return;
      observer.forget();
      await observe(checks.checkAddress);
    },
    reopen: async () => {
      const observation = await checks.recheck(context().address);
      if (!signal.aborted) conversation.reopen(observation);
    },
    resume: async (seen) => {
      await seen;
      await observe(() => seen);
    },
  };
}

import type { Config } from '../../config/config.js';
import { createActorImplementations } from '../../diagnosis/actorImplementations.js';
import type {
  ActorImplementationOptions,
  ActorImplementations,
} from '../../diagnosis/actorImplementations.js';
import { createChecks } from '../../diagnosis/createChecks.js';
import type { Checks } from '../../diagnosis/createChecks.js';
import { measured } from '../../diagnosis/measured.js';
import type { AllPresenters } from '../../view/createPresenters.js';
import type { Observation } from '../../wizard/contracts.js';
import type { Conversation } from '../../wizard/conversation.js';
import { mayAskByBox } from '../../wizard/situation.js';
import type { WizardContext } from '../../wizard/wizardContext.js';
import type { AskAgain } from '../recovery/askAgain.js';
import { checkByRequest } from '../recovery/checkByRequest.js';

/** Milliseconds between two rechecks at least. */
const restMs = 10_000;

/**
 * Everything that needs an act of the visitor first, in one file: the actors of the machine, and checks of the address
 * that run beside the conversation and report to it.
 */
export interface BackgroundChecks {
  /** Actors that the machine invokes. */
  actorImplementations: ActorImplementations;
  /** Checks all that the first act allows to check. */
  fullCheck: () => Promise<void>;
  /** Checks the address again: the visitor is back in the tab, or the page was restored from the back/forward cache. */
  recheck: (wasRestored: boolean) => Promise<void>;
  /** Checks the address after the page was reloaded during the conversation. */
  reopen: () => Promise<void>;
  /** Takes the result of a check that is running. */
  resume: (seen: Promise<Observation>) => Promise<void>;
}

/** Surroundings of the checks. */
export interface BackgroundCheckOptions extends Pick<
  ActorImplementationOptions,
  'world' | 'observer' | 'signal'
> {
  config: Config;
  conversation: Conversation;
  /** Makes the requests again that the conversation is about. */
  askAgain: AskAgain | undefined;
  /** Loads the words of the report. */
  loadFeatures: () => Promise<AllPresenters>;
  /** Called after a full check. */
  onChecked: () => void;
  /** When the page was first seen, milliseconds since the epoch. */
  seenAtMs: number;
}

export function createBackgroundChecks(options: BackgroundCheckOptions): BackgroundChecks {
  const { config, conversation, loadFeatures, seenAtMs, onChecked, askAgain, ...shared } = options;
  const { world, signal, observer } = shared;
  const { checkUrl, clearUrl, reportUrl, homeUrl, method } = config;
  const addressChecks = createChecks({ ...shared, checkUrl, isPosted: method === 'post' });
  const checks: Checks = {
    ...addressChecks,
    checkAddress: askAgain
      ? (address) => checkByRequest(askAgain, () => addressChecks.checkAddress(address))
      : addressChecks.checkAddress,
    fullCheck: async (address) => {
      const observation = await addressChecks.fullCheck(address);
      if (!signal.aborted) onChecked();
      return observation;
    },
  };
  let checkedAtMs = 0;
  const context = (): WizardContext => conversation.snapshot().context;

  /** A check can change something: there is a finding and no outcome, and nothing is waited for. */
  const mayCheck = (): boolean => {
    const { finding, waitUntilMs, outcome } = context();
    const leadsToSignIn = finding?.facts.some(({ name }) => name === 'sign-in-page') ?? false;
    return finding !== null && outcome === null && waitUntilMs < world.now() && !leadsToSignIn;
  };
  async function observe(check: (address: string) => Promise<Observation>): Promise<void> {
    const { address } = context();
    if (!address || !URL.canParse(address) || new URL(address).origin !== world.origin) return;
    checkedAtMs = world.now();
    const observation = await check(address);
    if (!signal.aborted && context().address === address) conversation.observe(observation);
  }
  const actorImplementations = createActorImplementations({
    ...shared,
    checks,
    clearUrl,
    reportUrl,
    homeUrl: homeUrl ?? `${world.origin}/`,
    loadErrorWords: async () => Object.values((await import('../../copy/allErrorWords.js')).allErrorWords),
    reportFor: async (about) => {
      const { report, build } = await loadFeatures();
      return { text: report(about, seenAtMs), data: build(about, seenAtMs) };
    },
  });
  return {
    actorImplementations,
    fullCheck: async () => {
      if (mayCheck()) await observe(checks.fullCheck);
    },
    recheck: async (wasRestored) => {
      // Only the visitor's own act may lead to a request that opens the browser's box.
      if (askAgain && context().finding && !mayAskByBox(context())) {
        const status = await askAgain();
        return observe(async () => ({ facts: measured('visitor-status', status) }));
      }
      if ((!wasRestored && world.now() - checkedAtMs < restMs) || !mayCheck()) return;
      observer.forget();
      await observe(addressChecks.checkAddress);
    },
    reopen: async () => {
      const { address, facts } = context();
      const observation = await checks.recheck(address, facts);
      if (!signal.aborted) conversation.reopen(observation);
    },
    resume: async (seen) => {
      await seen;
      await observe(() => seen);
    },
  };
}

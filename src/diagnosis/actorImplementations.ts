import type {
  Cleared,
  DataKind,
  Observation,
  OwnReading,
  SiteLinks,
  Search,
  StoredData,
  Via,
} from '../wizard/contracts.js';
import type { LookInput } from '../wizard/wizardContext.js';
import type { WizardContext } from '../wizard/wizardContext.js';
import type { BrowserActions, World } from './browser/world.js';
import type { Checks } from './createChecks.js';
import type { Observer } from './createObserver.js';
import type { ErrorWords } from './words/errorWords.js';
import { clearBySite } from './owner/clearBySite.js';
import { postReport } from './owner/postReport.js';
import { renewCopy } from './owner/renewCopy.js';

export interface ActorImplementationOptions {
  world: World;
  observer: Observer;
  checks: Checks;
  homeUrl: string;
  /** Address of this site that clears (Clear-Site-Data). */
  clearUrl: string | null;
  /** Address that takes reports; the owner may name one of another origin. */
  reportUrl: string | null;
  /** Loads the words for errors in every language that a pasted text may be in. */
  loadErrorWords: () => Promise<readonly ErrorWords[]>;
  reportFor: (context: WizardContext) => Promise<{ text: string; data: unknown }>;
  /** Ends all requests. */
  signal: AbortSignal;
}

/** Implementations of the machine's actors that wait for the visitor's first act, each by the name of its actor. */
export interface ActorImplementations extends Pick<Checks, 'checkAddress' | 'fullCheck'> {
  findAddress: (input: LookInput) => Promise<Observation>;
  findSiteLinks: (input: { what: Search }) => Promise<Partial<SiteLinks>>;
  listData: () => Promise<StoredData[]>;
  clearData: (input: { kinds: DataKind[] }) => Promise<Cleared>;
  readInput: (input: { text: string; page: string | null }) => Promise<OwnReading>;
  deliverReport: (input: { context: WizardContext; via: Via }) => Promise<boolean>;
  copyAddress: (input: { address: string }) => Promise<boolean>;
  /** Renews the page in the HTTP cache, where it came from there. */
  renewCopy: (context: WizardContext) => Promise<void>;
}

export function createActorImplementations(options: ActorImplementationOptions): ActorImplementations {
  const { world, observer, checks, signal } = options;
  const { network } = observer;
  /** A 2xx alone proves nothing: a script cannot read the header, and browsers follow few of its spellings. */
  const clearsBySite = async (actions: BrowserActions): Promise<boolean> => {
    if (!options.clearUrl) return false;
    const haveGone = await actions.plantCookies();
    const hasAnswered = await clearBySite(options.clearUrl, network, signal);
    return (await haveGone()) && hasAnswered;
  };
  return {
    checkAddress: checks.checkAddress,
    fullCheck: checks.fullCheck,
    findAddress: async ({ address }) => (address ? checks.findAddress(address) : { facts: [] }),
    findSiteLinks: async ({ what }) => {
      const { findSiteLinks } = await import('./site/findSiteLinks.js');
      const search = { what, origin: world.origin, homeUrl: options.homeUrl, nowMs: world.now(), signal };
      return findSiteLinks(search, network);
    },
    listData: async () => (await world.loadBrowserActions()).listData(),
    clearData: async ({ kinds }) => {
      // The site's own address signs out as well: it is left out for a worker alone, and where no kind was ticked.
      const actions = await world.loadBrowserActions();
      const asksSite = kinds.some((kind) => kind !== 'workers') || (await actions.listData()).length === 0;
      await actions.clearData(kinds);
      const bySite = asksSite && (await clearsBySite(actions));
      observer.forget();
      const left = (await actions.listData()).filter(({ kind }) => kinds.includes(kind));
      return { left, bySite };
    },
    readInput: async ({ text }) => {
      // The words of error pages are loaded with the first text that is sent.
      const [{ readInput }, languages] = await Promise.all([
        import('./pasted/readInput.js'),
        options.loadErrorWords(),
      ]);
      const reading = readInput(text, languages);
      return {
        ...reading,
        ownSite: reading.kind === 'address' && new URL(reading.address).origin === world.origin,
      };
    },
    deliverReport: async ({ context, via }) => {
      const { text, data } = await options.reportFor(context);
      const actions = await world.loadBrowserActions();
      if (via === 'copy') return actions.copyText(text);
      if (via === 'share') return actions.shareText(text);
      if (via === 'download') return actions.saveFile('401-report.txt', text);
      return postReport(options.reportUrl, data, world, signal);
    },
    copyAddress: async ({ address }) => (await world.loadBrowserActions()).copyText(address),
    renewCopy: async ({ facts }) => {
      // The HTTP cache serves its copy to the next link, unless it is renewed.
      if (facts.some(({ value }) => value === 'http-cache')) await renewCopy(world.page, network, signal);
    },
  };
}

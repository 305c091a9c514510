import type { Cleared, DataKind, Observation, Places, Search, StoredData, Via } from '../wizard/contracts.js';
import type { LookInput, OwnReading } from '../wizard/setup.js';
import type { WizardContext } from '../wizard/vocabulary.js';
import { clearBySite, postReport, renewCopy } from './site/ownerAddresses.js';
import type { CloserLook } from './fullCheck.js';
import type { Observer } from './observe.js';
import type { World } from './browser/world.js';

export interface DeedOptions {
  world: World;
  observer: Observer;
  closer: CloserLook;
  homeUrl: string;
  /** Address of this site that clears (Clear-Site-Data). */
  clearUrl: string | null;
  /** Address that takes reports; the owner may name one of another origin. */
  reportUrl: string | null;
  reportFor: (context: WizardContext) => Promise<{ text: string; data: unknown }>;
  /** Ends all requests. */
  signal: AbortSignal;
}

/** What the machine has done in the world once the visitor has acted, each by the name of its actor. */
export interface Deeds extends Pick<CloserLook, 'checkAddress' | 'lookDeeper'> {
  findAddress: (input: LookInput) => Promise<Observation>;
  findPlaces: (input: { what: Search }) => Promise<Partial<Places>>;
  listData: () => Promise<StoredData[]>;
  clearData: (input: { kinds: DataKind[] }) => Promise<Cleared>;
  readInput: (input: { text: string; page: string | null }) => Promise<OwnReading>;
  deliverReport: (input: { context: WizardContext; via: Via }) => Promise<boolean>;
  copyAddress: (input: { address: string }) => Promise<boolean>;
  /** Has the browser's own store renewed, where the page came from it. */
  renewCopy: (context: WizardContext) => Promise<void>;
}

export function createDeeds(options: DeedOptions): Deeds {
  const { world, observer, closer, signal } = options;
  const { network } = observer;
  return {
    checkAddress: closer.checkAddress,
    lookDeeper: closer.lookDeeper,
    findAddress: async ({ address }) => (address ? closer.findAddress(address) : { facts: [] }),
    findPlaces: async ({ what }) => {
      const { findDoors } = await import('./site/findSiteLinks.js');
      const search = { what, origin: world.origin, homeUrl: options.homeUrl, nowMs: world.now(), signal };
      return findDoors(search, network);
    },
    listData: async () => (await world.bringHands()).listData(),
    clearData: async ({ kinds }) => {
      // The site's own address signs out, too: not for a worker alone, nor where nothing of what there is was ticked.
      const hands = await world.bringHands();
      const asksSite = kinds.some((kind) => kind !== 'workers') || (await hands.listData()).length === 0;
      await hands.clearData(kinds);
      const bySite = asksSite && (await clearBySite(options.clearUrl, network, signal));
      observer.forget();
      const left = (await hands.listData()).filter(({ kind }) => kinds.includes(kind));
      return { left, bySite };
    },
    readInput: async ({ text }) => {
      // The wordings of error pages come when the first text is sent.
      const { readInput } = await import('./pasted/readInput.js');
      const reading = readInput(text);
      return {
        ...reading,
        ownSite: reading.kind === 'address' && new URL(reading.address).origin === world.origin,
      };
    },
    deliverReport: async ({ context, via }) => {
      const { text, data } = await options.reportFor(context);
      const hands = await world.bringHands();
      if (via === 'copy') return hands.copyText(text);
      if (via === 'share') return hands.shareText(text);
      if (via === 'download') return hands.saveFile('401-report.txt', text);
      return postReport(options.reportUrl, data, world, signal);
    },
    copyAddress: async ({ address }) => (await world.bringHands()).copyText(address),
    renewCopy: async ({ facts }) => {
      // The browser's store gives out what it has to the next link, unless it is told to ask anew.
      if (facts.some(({ value }) => value === 'http-cache')) await renewCopy(world.page, network, signal);
    },
  };
}

import type { Config } from '../../config/config.js';
import { english, isEnglish } from '../../copy/english.js';
import { browserWorld } from '../../diagnosis/browser/browserWorld.js';
import { savedSessions } from '../../storage/savedSessions.js';
import type { HostOptions } from '../host.js';
import { wantedLanguages } from '../wantedLanguages.js';
import type { Preparation, Prepared } from './prepare.js';
import type { Session } from './session.js';

/** Prepares sessions one at a time: a new preparation replaces one that is pending. */
export interface Preparations {
  /**
   * Begins a session at once, unless it has to wait for something: the owner's file, a language, a saved conversation.
   *
   * @param before the session that continues in another configuration or language
   * @param lang the language that the visitor picked, by its BCP 47 tag
   */
  prepare: (config: Config, before: Session | undefined, lang?: string) => void;
  isPending: () => boolean;
  /** Takes note that the visitor has acted. */
  act: () => void;
  /** Ends the pending preparation. True where the visitor has acted during it. */
  end: () => boolean;
}

interface PreparationsOptions {
  host: Pick<HostOptions, 'instance' | 'readOptions' | 'askAgain'>;
  begin: (prepared: Prepared) => void;
  signal: AbortSignal;
}

/** Never throws, and a file that cannot be loaded leaves a session in English. */
export function createPreparations({ host, begin, signal }: PreparationsOptions): Preparations {
  let pending: Preparation | null = null;
  return {
    prepare: (config, before, lang) => {
      const picked = lang ?? pending?.picked ?? before?.words.picked;
      const wanted = wantedLanguages(picked ?? config.lang);
      const inEnglish: Prepared = { config, words: english, resume: () => null };
      const mayWait =
        before ?? config.config ?? host.readOptions() ?? (!isEnglish(wanted) || hasSaved(config));
      if (!mayWait) return begin(inEnglish);
      const started = { config, wanted, picked, before, hasActed: lang !== undefined, host, signal };
      pending = started;
      void import('./prepare.js')
        .then(({ prepare }) => prepare(started))
        .catch(() => inEnglish)
        .then((prepared) => {
          if (pending === started) begin(prepared);
        });
    },
    isPending: () => pending !== null,
    act: () => {
      if (pending) pending.hasActed = true;
    },
    end: () => {
      const hasActed = pending?.hasActed ?? false;
      pending = null;
      return hasActed;
    },
  };
}

/** This tab has a saved conversation, which may be the one to continue. */
const hasSaved = ({ persist }: Config): boolean =>
  persist === 'session' && Object.keys(savedSessions(browserWorld(window).storage)).length > 0;

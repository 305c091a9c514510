import type { Config } from '../../config/config.js';
import { loadWords, languageProblem } from '../../copy/loadWords.js';
import type { PickedWords } from '../../copy/english.js';
import { browserWorld } from '../../diagnosis/browser/browserWorld.js';
import { loadSavedLanguage } from '../../storage/loadSavedSession.js';
import { continueSession, restore } from './restore.js';
import { savedPlace } from '../../storage/savedSessions.js';
import type { SessionHandover } from '../../storage/savedSessions.js';
import type { HostOptions } from '../host.js';
import { machineInput } from './machineInput.js';
import { warnDeveloper } from '../warnDeveloper.js';
import type { Session } from './session.js';

/** Everything that a session begins with. */
export interface Prepared {
  config: Config;
  words: PickedWords;
  /** Gives the conversation to continue, in its state at that moment. Null where a new one begins. Never throws. */
  resume: () => SessionHandover | null;
}

/** A session that is being prepared. */
export interface Preparation {
  config: Config;
  /** Languages that the visitor reads, the best first, as BCP 47 tags. */
  wanted: readonly string[];
  /** The language that the visitor picked in this page. */
  picked: string | undefined;
  /** The previous session, which continues in another configuration or language. */
  before: Pick<Session, 'config' | 'askAgain' | 'handOver'> | undefined;
  /** The visitor has acted in the meantime. */
  hasActed: boolean;
  host: Pick<HostOptions, 'instance' | 'readOptions' | 'askAgain'>;
  signal: AbortSignal;
}

/** The subject of a conversation: with another value of these, it is another conversation. */
const subjectOf = ({ url, status, method, public: isPublic, persist }: Config): string =>
  JSON.stringify([url, status, method, isPublic, persist]);

/** Loads what a session waits for: the owner's file, the words, and the saved conversation. Never rejects. */
export async function prepare(preparation: Omit<Preparation, 'hasActed'>): Promise<Prepared> {
  const { before, host, signal, wanted } = preparation;
  const [options, instance] = [host.readOptions(), host.instance()];
  const [world, base] = [browserWorld(window), document.baseURI];
  const page = { config: preparation.config, world, instance };
  const unknown = before || !page.config.lang ? null : languageProblem(page.config.lang);
  if (unknown) warnDeveloper([unknown]);
  const picked = preparation.picked ?? loadSavedLanguage(savedPlace(page));
  const found = await loadWords(picked === null ? wanted : [picked, ...wanted]);
  // The storage may have been tampered with: only a language that exists is saved again.
  const given = { ...page, words: found.lang === picked ? { ...found, picked } : found };
  const { config, words } =
    given.config.config || options
      ? await (await import('../configFile/mergeConfig.js')).mergeConfig(given, options, base, signal)
      : given;
  const askAgain = host.askAgain?.();
  const input = machineInput(config, world, askAgain !== undefined);
  const current = { config, input, copy: words.copy };
  const resume = () => {
    const handover = before?.handOver();
    if (handover && before && before.askAgain === askAgain && subjectOf(before.config) === subjectOf(config))
      return continueSession(handover, current);
    // Of an application that was loaded again, the request fails only after the wizard has begun.
    return handover?.hasActed || askAgain ? null : restore(savedPlace({ config, world, instance }), current);
  };
  return { config, words, resume };
}

import type { Config } from '../config/config.js';
import { english, isEnglish } from '../copy/english.js';
import { browserWorld } from '../diagnosis/browser/browserWorld.js';
import { savedSessions } from '../storage/savedSessions.js';
import { adopt } from '../styles/adopt.js';
import { createCallQueue } from './createCallQueue.js';
import type { Host, HostOptions, HostState } from './host.js';
import { listenToPage } from './listenToPage.js';
import type { Preparation, Prepared } from './session/prepare.js';
import { loadFeatures } from './session/loadFeatures.js';
import type { Features, Session } from './session/session.js';
import { startSession } from './session/startSession.js';
import { wantedLanguages } from './wantedLanguages.js';
import { warnDeveloper } from './warnDeveloper.js';

/** The one controller of a wizard in its page, for the element and for the hook. */
export function createHost(options: HostOptions): Host {
  const { shadow, send } = options;
  const ended = new AbortController();
  const { signal } = ended;
  let state: HostState | null = null;
  /** Of several preparations at a time, the last one counts. */
  let preparation: Preparation | null = null;
  let isShown = false;
  /** Faults of drawing since the wizard was opened last. */
  let faults = 0;
  const calls = createCallQueue({
    change,
    isReady: (isChange) => isShown && (isChange || preparation === null),
  });

  function read(): Config {
    const { config, problems } = options.readConfig();
    warnDeveloper(problems);
    return config;
  }

  /**
   * Begins at once, unless there is something to wait for: the owner's file, a language, a conversation to go on with.
   */
  function prepareSession(config: Config, lang?: string): void {
    const before = state?.session;
    const picked = lang ?? preparation?.picked ?? before?.words.picked;
    const wanted = wantedLanguages(picked ?? config.lang);
    const inEnglish: Prepared = { config, words: english, resume: () => null };
    const mayWait =
      before ?? config.config ?? options.readOptions() ?? (!isEnglish(wanted) || hasSaved(config));
    if (!mayWait) return begin(inEnglish);
    const started = { config, wanted, picked, before, hasActed: lang !== undefined, host: options, signal };
    preparation = started;
    void import('./session/prepare.js')
      .then(({ prepare }) => prepare(started))
      .catch(() => inEnglish)
      .then((prepared) => {
        if (preparation === started) begin(prepared);
      });
  }

  function begin({ config, words, resume }: Prepared): void {
    const saved = resume();
    state?.session.end(false);
    const hasActed = preparation?.hasActed ?? false;
    preparation = null;
    const knownAs401 = options.standsInError(config.mode);
    const session = startSession({
      config,
      words,
      saved,
      world: browserWorld(window),
      instance: options.instance(),
      knownAs401,
      send,
      loadFeatures,
      ...(shadow && {
        onFeatures: ({ parts, checkAttributeNames }: Features) => {
          adopt(shadow, parts.css);
          checkAttributeNames(shadow);
        },
      }),
    });
    if (!state) listenToPage(() => state, signal);
    state = state
      ? { ...state, session, config }
      : { session, config, open: opensByItself(session, config, knownAs401), byVisitor: false, opener: null };
    session.setOpen(state.open);
    // The visitor acted in the session before: what that allows to find out is looked for in this one.
    if (hasActed) session.act();
    options.draw(state);
    calls.run();
  }

  function change(): void {
    if (state) prepareSession(read());
  }

  function setOpen(open: boolean, byVisitor: boolean): void {
    if (!state || (!open && !state.open)) return;
    const { session, config } = state;
    const hasChanged = open !== state.open;
    // Where the visitor stands, outside of the wizard.
    const opener = hasChanged && open ? focusedOutside() : state.opener;
    state = { ...state, open, byVisitor, opener };
    faults = 0;
    if (preparation) preparation.hasActed = true;
    session.act();
    session.setOpen(open);
    if (!open) session.leave();
    options.draw(state);
    if (hasChanged) send(open ? 'open' : 'close', { mode: config.mode });
  }

  /** Another conversation, in the same words. */
  function beginAgain({ config, session: { words } }: HostState): void {
    begin({ config, words, resume: () => null });
  }

  function openHere(): void {
    // A page that was gone on from without being loaded is another page.
    if (state && !state.open && state.session.world.page !== browserWorld(window).page) beginAgain(state);
    setOpen(true, isVisitorActing());
  }
  const close = (): void => setOpen(false, isVisitorActing());

  return {
    start: () => prepareSession(read()),
    shown: () => {
      if (!state || isShown) return;
      isShown = true;
      const { mode } = state.config;
      send('ready', { mode });
      if (state.open) send('open', { mode });
      else void state.session.warmUp(shadow);
      calls.run();
    },
    fail: (fault) => {
      send('problem', { message: String(fault) });
      void import('./reportFault.js').then(
        ({ reportFault }) => reportFault(fault),
        () => {},
      );
      faults += 1;
      if (!state || faults > 2) return options.giveUp?.();
      state.session.end(true);
      // What was being prepared is prepared again.
      if (preparation) calls.addChange();
      // The open panel failed twice: the launcher stays.
      if (faults > 1) state = { ...state, open: false };
      beginAgain(state);
    },
    change: calls.addChange,
    call: (what) => calls.add(() => state && what(state.session)),
    open: () => calls.add(openHere),
    close: () => calls.add(close),
    toggle: () => calls.add(() => (state?.open ? close() : openHere())),
    setOpen,
    pickLanguage: (lang) => prepareSession(options.readConfig().config, lang),
    leave: () => state?.session.leave(),
    end: (forget) => {
      ended.abort();
      calls.clear();
      state?.session.end(forget);
      [state, preparation] = [null, null];
    },
  };
}

/** Something was saved in this tab, and may be gone on with. */
const hasSaved = ({ persist }: Config): boolean =>
  persist === 'session' && Object.keys(savedSessions(browserWorld(window).storage)).length > 0;

function opensByItself(session: Session, { open, status }: Config, standsInError: boolean): boolean {
  if (session.restored) return standsInError || session.wantsOpen();
  if (open !== 'on-401') return open === 'always';
  return standsInError || (session.world.navigation().status ?? status?.status) === 401;
}

/** Focus is taken only after a click or a key of the visitor's, be it on a button of the page's own. */
const isVisitorActing = (): boolean => navigator.userActivation?.isActive ?? false;

const focusedOutside = (): HTMLElement | null => document.querySelector('body :focus:not(fix-401)');

import type { Config } from '../config/config.js';
import { browserWorld } from '../diagnosis/browser/browserWorld.js';
import type { SessionHandover } from '../storage/savedSessions.js';
import { createCallQueue } from './createCallQueue.js';
import type { Host, HostOptions, HostState } from './host.js';
import { listenToPage } from './listenToPage.js';
import { createPreparations } from './session/createPreparations.js';
import type { Prepared } from './session/prepare.js';
import { loadFeatures } from './session/loadFeatures.js';
import type { Features, Session } from './session/session.js';
import { startSession } from './session/startSession.js';
import { warnDeveloper } from './warnDeveloper.js';

/** Faults of drawing after which the launcher, too, is given up: one for the panel, one for the panel again. */
const maxFaults = 2;

/** The one controller of a wizard in its page, for the element and for the hook. */
export function createHost(options: HostOptions): Host {
  const { shadow, send } = options;
  const ended = new AbortController();
  const { signal } = ended;
  let state: HostState | null = null;
  let isShown = false;
  /** Faults of drawing since the wizard was opened or closed last. */
  let faults = 0;
  const preparations = createPreparations({ host: options, begin, signal });
  const calls = createCallQueue({
    change,
    isReady: (isChange) => isShown && (isChange || !preparations.isPending()),
  });

  function read(): Config {
    const { config, problems } = options.readConfig();
    warnDeveloper(problems);
    return config;
  }

  function begin(prepared: Prepared): void {
    const saved = prepared.resume();
    state?.session.end(false);
    const hasActed = preparations.end();
    const session = startIn(options, prepared, saved, signal);
    if (!state) listenToPage(() => state, signal);
    const { config } = prepared;
    const open = state?.open ?? opensByItself(session, config, options.standsInError(config.mode));
    state = { byVisitor: false, openings: 0, opener: null, ...state, session, config, open };
    session.setOpen(open);
    // The visitor acted in the previous session: the checks that this allows are made in the new one.
    if (hasActed) session.act();
    options.draw(state);
    calls.run();
  }

  /** Begins another conversation in the same words. */
  function beginAgain({ config, session: { words } }: HostState): void {
    begin({ config, words, resume: () => null });
  }

  function change(): void {
    if (state) preparations.prepare(read(), state.session);
  }

  function setOpen(open: boolean, byVisitor: boolean): void {
    if (!state || (!open && !state.open)) return;
    const { session, config } = state;
    const hasChanged = open !== state.open;
    const outside = focusedOutside();
    const opener = open && (hasChanged || outside) ? outside : state.opener;
    state = { ...state, open, byVisitor, openings: state.openings + Number(open), opener };
    faults = 0;
    preparations.act();
    session.act();
    session.setOpen(open);
    if (!open) session.leave();
    options.draw(state);
    if (hasChanged) send(open ? 'open' : 'close', { mode: config.mode });
  }

  function openHere(): void {
    // An application went to another page without loading it.
    if (state && !state.open && state.session.world.page !== browserWorld(window).page) beginAgain(state);
    setOpen(true, isVisitorActing());
  }
  const close = (): void => setOpen(false, isVisitorActing());

  function shown(): void {
    if (!state || isShown) return;
    isShown = true;
    const { mode } = state.config;
    send('ready', { mode });
    if (state.open) send('open', { mode });
    else void state.session.warmUp(shadow);
    calls.run();
  }

  function fail(fault: unknown): void {
    send('problem', { message: String(fault) });
    void import('./reportFault.js').then(
      ({ reportFault }) => reportFault(fault),
      () => {}, // a line that cannot be loaded is not written
    );
    faults += 1;
    if (!state || faults > maxFaults) return options.giveUp?.();
    state.session.end(true);
    // The pending preparation ends with `beginAgain`: it is repeated.
    if (preparations.isPending()) calls.addChange();
    // The open panel failed twice: the launcher stays.
    if (faults === maxFaults) state = { ...state, open: false };
    beginAgain(state);
  }

  return {
    start: () => preparations.prepare(read(), undefined),
    shown,
    fail,
    change: calls.addChange,
    call: (what) => calls.add(() => state && what(state.session)),
    open: () => calls.add(openHere),
    close: () => calls.add(close),
    toggle: () => calls.add(() => (state?.open ? close() : openHere())),
    setOpen,
    pickLanguage: (lang) => preparations.prepare(options.readConfig().config, state?.session, lang),
    leave: () => state?.session.leave(),
    end: (forget) => {
      ended.abort();
      calls.clear();
      state?.session.end(forget);
      preparations.end();
      state = null;
    },
  };
}

/** Starts a session in these surroundings. */
const startIn = (
  { shadow, send, instance, standsInError, askAgain }: HostOptions,
  { config, words }: Prepared,
  saved: SessionHandover | null,
  signal: AbortSignal,
): Session =>
  startSession({
    config,
    words,
    saved,
    world: browserWorld(window),
    instance: instance(),
    knownAs401: standsInError(config.mode),
    askAgain: askAgain?.(),
    send,
    loadFeatures,
    ...(shadow && {
      onFeatures: ({ equipElement }: Features) => equipElement(shadow, signal),
    }),
  });

function opensByItself(session: Session, { open, status }: Config, standsInError: boolean): boolean {
  if (session.restored) return standsInError || session.wantsOpen();
  if (open !== 'on-401') return open === 'always';
  return standsInError || (session.world.navigation().status ?? status?.status) === 401;
}

/** Focus is taken only after a click or a key of the visitor's, be it on a button of the page's own. */
const isVisitorActing = (): boolean => navigator.userActivation?.isActive ?? false;

/** The visitor's place outside of the wizard. */
const focusedOutside = (): HTMLElement | null => document.querySelector('body :focus:not(fix-401)');

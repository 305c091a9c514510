import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { MouseEvent, ReactElement } from 'react';
import { Launcher } from '../../view/launcher/Launcher.js';
import { Panel } from '../../view/panel/Panel.js';
import type { PanelActions } from '../../view/panel/Panel.js';
import { placementOf } from '../../view/launcher/placementOf.js';
import type { Mode } from '../../config/config.js';
import type { Loadable } from '../../view/loadable.js';
import { present } from '../../view/present.js';
import type { ChoiceEvent } from '../../wizard/vocabulary.js';
import type { Features, Session } from '../session/session.js';

export interface WizardViewProps {
  session: Session;
  mode: Mode;
  /** `auto`: a launcher stands there while it is closed. */
  launcher: 'auto' | 'none';
  open: boolean;
  /** The visitor opened or closed it last: then focus may follow. */
  byVisitor: boolean;
  /** What the visitor opened it with, where that is not the launcher: focus returns there. */
  opener?: HTMLElement | null;
  onOpenChange: (open: boolean) => void;
  /** The visitor wants the words in this language, by its BCP 47 tag. */
  onLanguage: (lang: string) => void;
  /** True once after the visitor has picked a language: the list of languages takes the focus again. */
  takesLanguageFocus?: () => boolean;
}

/**
 * The wizard as a React component: the launcher, and the panel while it is open. It is shown as soon as it has something
 * to say, so that nothing moves under the visitor's eyes.
 */
export function WizardView(props: WizardViewProps): ReactElement {
  const { session, mode, open, byVisitor, opener, onOpenChange } = props;
  const [hasBegun, setBegun] = useState(false);
  const isShown = open && hasBegun;
  const launcher = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open && byVisitor) (opener?.isConnected ? opener : launcher.current)?.focus();
    wasOpen.current = open;
  }, [open, byVisitor, opener]);
  const state = isShown ? 'open' : open ? 'opening' : 'closed';
  return (
    <>
      {placementOf(mode) === 'within' && !isShown && <slot />}
      <div data-part="root" data-state={state} lang={session.words.lang} dir={session.words.dir}>
        {open && <OpenWizard {...props} isShown={isShown} onBegin={setBegun} />}
        {!isShown && props.launcher === 'auto' && (
          <Launcher
            label={session.words.copy.launcher}
            mode={mode}
            onOpen={() => onOpenChange(true)}
            button={launcher}
          />
        )}
      </div>
    </>
  );
}

interface OpenWizardProps extends WizardViewProps {
  isShown: boolean;
  /** There is something to say. */
  onBegin: (now: true) => void;
}

function OpenWizard(props: OpenWizardProps): ReactElement | null {
  const { session, mode, byVisitor, isShown, onBegin, onOpenChange } = props;
  const { conversation, words, world, seenAtMs } = session;
  const snapshot = useSyncExternalStore(conversation.subscribe, conversation.snapshot);
  const [acts, setActs] = useState(0);
  // What is shown at once was read before: it is opened again.
  const here = () => ({ said: conversation.snapshot().context.log.length });
  const [readUpTo, setReadUpTo] = useState(isShown || session.restored ? here : null);
  const loaded = useFeatures(session, snapshot.hasTag('busy'));
  const view = present(snapshot, {
    copy: words.copy,
    presenters: loaded,
    canGoBack: conversation.canGoBack(),
    takenBack: conversation.takenBack(),
    seenAtMs,
  });

  const isBusy = view.state === 'busy';
  useLayoutEffect(() => {
    // Whoever opened it waits no longer than a frame; what is known by then is drawn once.
    if (!isBusy) onBegin(true);
    else if (byVisitor) requestAnimationFrame(() => onBegin(true));
  }, [isBusy, byVisitor, onBegin]);
  if (!isShown) return null;

  const act = (what: () => void) => {
    // The act is counted first: what it asks is asked again.
    session.act();
    what();
    setActs((before) => before + 1);
  };
  const choose = (event: ChoiceEvent) => act(() => conversation.choose(event));
  const standElsewhere = (what: () => void) => {
    act(what);
    setReadUpTo(here);
  };
  const actions: PanelActions = {
    onPress: (type) => choose({ type }),
    onSubmit: (type, text) => choose({ type, text }),
    onTick: (type, ticked) => choose({ type, ticked }),
    onPick: (browser) => choose({ type: 'clear.browser', browser }),
    onFollow: (type, href, event) => {
      choose({ type });
      openInPlace(href, event, world);
    },
    onBack: () => standElsewhere(conversation.back),
    onChange: (answer) => standElsewhere(() => conversation.change(answer)),
    onRestart: () => standElsewhere(conversation.restart),
    onClose: () => onOpenChange(false),
  };
  const features = loaded.status === 'ready' ? loaded.value : null;
  return (
    <Panel
      view={view}
      parts={features?.parts ?? null}
      mode={mode}
      readUpTo={readUpTo}
      acts={acts + Number(byVisitor)}
      {...actions}
    >
      {features && (
        <features.parts.PanelFooterExtras
          {...features.footer}
          onPick={props.onLanguage}
          takesFocus={props.takesLanguageFocus}
        />
      )}
    </Panel>
  );
}

/** Loads what the first message does without after that message, so that nobody waits for it. */
function useFeatures({ loadFeatures, features }: Session, tooEarly: boolean): Loadable<Features> {
  const [loaded, setLoaded] = useState<Loadable<Features>>(() => {
    const value = features();
    return value ? { status: 'ready', value } : { status: 'pending' };
  });
  useEffect(() => {
    if (!tooEarly)
      void loadFeatures().then(
        (value) => setLoaded((before) => (before.status === 'ready' ? before : { status: 'ready', value })),
        () => setLoaded({ status: 'failed' }),
      );
  }, [loadFeatures, tooEarly]);
  return loaded;
}

/**
 * A link to the page that the visitor stands on would only jump to its fragment, or show a stored copy (measured in
 * WebKitGTK): it is loaded again instead. All other links are the browser's own matter.
 */
function openInPlace(href: string, event: MouseEvent, world: Session['world']): void {
  if (href !== world.page || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  world.reload();
}

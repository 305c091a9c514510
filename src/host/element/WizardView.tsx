import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { MouseEvent, ReactElement } from 'react';
import { Launcher } from '../../view/launcher/Launcher.js';
import { Panel } from '../../view/panel/Panel.js';
import type { PanelActions } from '../../view/panel/Panel.js';
import { placementOf } from '../../view/launcher/placementOf.js';
import type { Mode } from '../../config/config.js';
import type { Loadable } from '../../view/loadable.js';
import { present } from '../../view/present.js';
import type { ChoiceEvent } from '../../wizard/choice.js';
import type { Features, Session } from '../session/session.js';

export interface WizardViewProps {
  session: Session;
  mode: Mode;
  /** `auto`: a launcher is drawn while the panel is closed. */
  launcher: 'auto' | 'none';
  open: boolean;
  /** The visitor, and not the page, opened or closed it last: then focus may move. */
  byVisitor: boolean;
  /** How often it was opened. */
  openings?: number;
  /** The element that the visitor opened it with, where that is not the launcher: focus returns there. */
  opener?: HTMLElement | null;
  onOpenChange: (open: boolean) => void;
  /** The visitor wants the words in this language, by its BCP 47 tag. */
  onLanguage: (lang: string) => void;
}

/**
 * The wizard as a React component: the launcher, and the panel while it is open. The panel appears once the first message
 * is known, so that nothing moves afterwards.
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
  /** The first message is known, or the visitor has waited long enough for it. */
  onBegin: (now: true) => void;
}

function OpenWizard(props: OpenWizardProps): ReactElement | null {
  const { session, mode, byVisitor, isShown, onBegin, onOpenChange } = props;
  const { conversation, words, world, seenAtMs } = session;
  const snapshot = useSyncExternalStore(conversation.subscribe, conversation.snapshot);
  const [acts, setActs] = useState(0);
  const [raisedOver, setRaisedOver] = useState<readonly Element[] | null>(null);
  // A conversation that is shown at once was read before.
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
    // A visitor who opens it waits one frame at most; a message that is known by then is drawn at once.
    if (!isBusy) onBegin(true);
    else if (byVisitor) requestAnimationFrame(() => onBegin(true));
  }, [isBusy, byVisitor, onBegin]);
  if (!isShown) return null;

  const act = (what: () => void) => {
    // The act is counted first, so that its own requests have a new budget.
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
      mode={raisedOver ? 'dialog' : mode}
      readUpTo={readUpTo}
      acts={acts + Number(byVisitor)}
      {...actions}
    >
      {features && (
        <features.PanelExtras
          {...props}
          footer={features.footer}
          raisedOver={raisedOver}
          onRaise={setRaisedOver}
        />
      )}
    </Panel>
  );
}

/** Loads the features after the first message, so that it does not wait for them. */
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
 * Reloads where a link leads to the current page: the browser would only jump to its fragment, or show a stored copy
 * (measured in WebKitGTK). The browser follows all other links itself.
 */
function openInPlace(href: string, event: MouseEvent, world: Session['world']): void {
  const opensTab =
    event.currentTarget.hasAttribute('target') || event.ctrlKey || event.metaKey || event.shiftKey;
  if (href !== world.page || opensTab) return;
  event.preventDefault();
  world.reload();
}

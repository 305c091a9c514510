import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import type { Config } from '../../../src/config/config.js';
import { deferred as enDeferred, opening as en } from '../../../src/copy/en/words.js';
import { english } from '../../../src/copy/english.js';
import { createFeatures } from '../../../src/host/session/createFeatures.js';
import type { Session } from '../../../src/host/session/session.js';
import { WizardView } from '../../../src/host/element/WizardView.js';
import { adopt, firstCss } from '../../../src/styles/adopt.js';
import type { WizardSnapshot } from '../../../src/wizard/offered.js';
import { wizardMachine } from '../../../src/wizard/wizardMachine.js';

/** How a screen is to be drawn. */
export interface Drawing {
  /** A state of the machine, as data. */
  snapshot: Parameters<typeof wizardMachine.resolveState>[0];
  mode: Config['mode'];
  theme: 'light' | 'dark';
}

declare global {
  interface Window {
    /** Draws one screen with the wizard's own components and styles. Resolves with the panel. */
    draw: (drawing: Drawing) => Promise<HTMLElement>;
  }
}

const features = createFeatures({
  lang: 'en',
  opening: en,
  deferred: enDeferred,
  world: { agent: { userAgent: 'Firefox/' }, isHomeScreenApp: false },
});

/** A session in which nothing moves. */
function standingAt(snapshot: WizardSnapshot): Session {
  const still = {
    snapshot: () => snapshot,
    subscribe: () => () => {},
    canGoBack: () => snapshot.context.log.some(({ kind }) => kind === 'answer'),
    takenBack: () => null,
  };
  const session = {
    conversation: still,
    words: english,
    world: { page: location.href },
    seenAtMs: Date.now(),
    restored: false,
    loadFeatures: () => Promise.resolve(features),
    features: () => features,
  };
  return session as unknown as Session;
}

let root: Root | undefined;

window.draw = async ({ snapshot, mode, theme }) => {
  root?.unmount();
  document.querySelector('fix-401')?.remove();
  const host = document.createElement('fix-401');
  host.setAttribute('mode', mode);
  host.setAttribute('theme', theme);
  document.querySelector('main')?.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  adopt(shadow, firstCss);
  adopt(shadow, features.parts.css);
  root = createRoot(shadow);
  root.render(
    <WizardView
      session={standingAt(wizardMachine.resolveState(snapshot))}
      mode={mode}
      launcher="auto"
      open
      byVisitor
      onOpenChange={() => {}}
      onLanguage={() => {}}
    />,
  );
  const panel = await drawn(shadow);
  // What is closed until it is asked for is looked at, too.
  for (const details of shadow.querySelectorAll('details')) details.open = true;
  // What moves into its place is looked at there; what moves for as long as it is there goes on.
  for (const animation of panel.getAnimations({ subtree: true })) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
  return panel;
};

/** Waits until the panel is there, with the list of languages, which comes last. */
async function drawn(shadow: ShadowRoot): Promise<HTMLElement> {
  for (;;) {
    const panel = shadow.querySelector<HTMLElement>('[data-part="panel"]');
    if (panel && shadow.querySelector('[data-part="language"]')) return panel;
    await new Promise((resolve) => {
      new MutationObserver(resolve).observe(shadow, { childList: true, subtree: true });
    });
  }
}

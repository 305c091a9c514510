import { createRef } from 'react';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { PanelFooterExtras } from '../../src/view/panel/PanelFooterExtras.js';
import { Launcher } from '../../src/view/launcher/Launcher.js';
import { panelParts } from '../../src/view/panel/panelParts.js';
import { Panel } from '../../src/view/panel/Panel.js';
import type { Mode } from '../../src/config/config.js';
import { languageNames } from '../../src/copy/languages.js';
import { firstCss } from '../../src/styles/adopt.js';
import { present } from '../../src/view/present.js';
import { wizardMachine } from '../../src/wizard/wizardMachine.js';
import { noActions } from '../../test/view/exampleView.js';
import { english, inEnglish } from '../../test/copy/english.js';
import { contrastsOf, misfits } from '../../test/e2e/support/misfits.js';
import type { Screen } from './screens.js';

/** Functions that the page of pictures offers to its caller. */
export interface Sheet {
  /** Draws all screens, each in a frame of this size, with its name above it. */
  drawAll: (screens: readonly Screen[], window: FrameSize) => Promise<void>;
  /** Draws one screen in this window, and returns its shadow root. */
  draw: (screen: Screen, mode: Mode) => ShadowRoot;
  misfits: typeof misfits;
  contrastsOf: typeof contrastsOf;
}

export interface FrameSize {
  width: number;
  height: number;
  /** Width that is kept, at the end side: the page beside the panel is empty. In pixels. */
  keep: number;
  columns: number;
}

declare global {
  interface Window {
    sheet: Sheet;
  }
}

/** The real components, words and styles, with the view of this snapshot. */
function Picture({ screen, mode }: { screen: Screen; mode: Mode }): ReactElement {
  const presenters = screen.loaded ? { status: screen.loaded } : inEnglish().presenters;
  const { value, context } = screen;
  const canGoBack = context.log.some(({ kind }) => kind === 'answer');
  const view = present(wizardMachine.resolveState({ value, context }), inEnglish({ canGoBack, presenters }));
  const parts = screen.loaded ? null : panelParts;
  return (
    <div data-part="root" lang="en" dir="ltr">
      {screen.closed ? (
        <Launcher label={english.launcher} mode={mode} onOpen={noActions.onClose} button={createRef()} />
      ) : (
        <Panel view={view} parts={parts} mode={mode} readUpTo={null} acts={0} {...noActions}>
          {parts && (
            <PanelFooterExtras
              words={english}
              lang="en"
              languages={languageNames}
              onPick={noActions.onClose}
            />
          )}
        </Panel>
      )}
    </div>
  );
}

interface Drawn {
  shadow: ShadowRoot;
  root: Root;
}

function drawInto(target: Document, screen: Screen, mode: Mode): Drawn {
  const host = target.createElement('fix-401');
  host.setAttribute('mode', mode);
  target.body.replaceChildren(host);
  const shadow = host.attachShadow({ mode: 'open' });
  const container = shadow.appendChild(target.createElement('div'));
  // A constructed style sheet belongs to the document that made it.
  const sheet = new (target.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(firstCss + panelParts.css);
  shadow.adoptedStyleSheets.push(sheet);
  const root = createRoot(container);
  flushSync(() => root.render(<Picture screen={screen} mode={mode} />));
  if (screen.unfolded) for (const one of shadow.querySelectorAll('details')) one.open = true;
  return { shadow, root };
}

async function drawAll(
  screens: readonly Screen[],
  { width, height, keep, columns }: FrameSize,
): Promise<void> {
  document.body.dataset['frame'] = `${width}`;
  const sections = Array.from({ length: columns }, () => document.createElement('section'));
  document.querySelector('main')?.replaceChildren(...sections);
  const heights = sections.map(() => 0);
  for (const screen of screens) {
    const at = heights.indexOf(Math.min(...heights));
    const [figure, caption] = [document.createElement('figure'), document.createElement('figcaption')];
    const [box, frame] = [document.createElement('div'), document.createElement('iframe')];
    Object.assign(frame, { width, height });
    box.style.cssText = `overflow: hidden; width: ${keep}px`;
    caption.textContent = screen.name;
    box.append(frame);
    figure.append(caption, box);
    sections[at]?.append(figure);
    const inside = frame.contentDocument;
    if (!inside) throw new Error('a frame without a document');
    inside.documentElement.style.cssText =
      'color-scheme: light dark; background: light-dark(#f1f2f4, #16181c)';
    const drawn = drawInto(inside, screen, 'bubble').shadow.querySelector('[part]')?.getBoundingClientRect();
    const top = Math.max(0, Math.floor(drawn?.top ?? 0) - 24);
    box.style.height = `${height - top}px`;
    frame.style.margin = `${-top}px 0 0 ${keep - width}px`;
    heights[at] = (heights[at] ?? 0) + height - top + 40;
  }
  // The list of languages is drawn after the first frame.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

let last: Root | undefined;

function draw(screen: Screen, mode: Mode): ShadowRoot {
  // Otherwise the previous picture would go on counting down.
  last?.unmount();
  const { shadow, root } = drawInto(document, screen, mode);
  last = root;
  return shadow;
}

window.sheet = { drawAll, draw, misfits, contrastsOf };

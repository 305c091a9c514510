import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { Mode } from '../../config/config.js';
import { placementOf } from '../../view/launcher/placementOf.js';
import { keepInFront } from './keepInFront.js';

export interface FrontLayerProps {
  /** The owner's mode. */
  mode: Mode;
  /** How often the wizard was opened: each time it comes to the front. */
  openings: number;
  /** Layers of the page above the panel, for which it is drawn as a modal dialog whatever the mode. */
  raisedOver: readonly Element[] | null;
  onRaise: (over: readonly Element[] | null) => void;
}

/** Draws nothing: it keeps the panel that it stands in in front of the page's modal dialogs, full screen and popovers. */
export function FrontLayer({ mode, openings, raisedOver, onRaise }: FrontLayerProps): ReactElement {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const panel = place.current?.closest<HTMLElement>('[data-part="panel"]');
    // Neither where an application draws the wizard itself, nor in a test without a top layer.
    if (!(panel?.getRootNode() instanceof ShadowRoot) || !('popover' in panel)) return undefined;
    return keepInFront(panel, { isOver: placementOf(mode) === 'over', raisedOver, onRaise });
  }, [mode, openings, raisedOver, onRaise]);
  return <span hidden ref={place} />;
}

import { useState } from 'react';
import type { ReactElement } from 'react';
import { PanelFooterExtras } from '../../view/panel/PanelFooterExtras.js';
import type { PanelFooterExtrasProps } from '../../view/panel/PanelFooterExtras.js';
import { FrontLayer } from '../layer/FrontLayer.js';
import type { FrontLayerProps } from '../layer/FrontLayer.js';

export interface PanelExtrasProps extends Omit<FrontLayerProps, 'openings'> {
  openings?: number;
  /** The same function for as long as the wizard stands in its page. */
  onLanguage: (lang: string) => void;
  footer: Omit<PanelFooterExtrasProps, 'onPick' | 'takesFocus'>;
}

/** Wizards, by their callback, in which a language was picked: the list in the new words takes the focus again. */
const picked = new WeakSet<PanelExtrasProps['onLanguage']>();

/** Everything in an open panel that loads after its first message. */
export function PanelExtras({ footer, openings = 0, onLanguage, ...layer }: PanelExtrasProps): ReactElement {
  const [takesFocus] = useState(() => () => picked.delete(onLanguage));
  const pick = (lang: string): void => {
    picked.add(onLanguage);
    onLanguage(lang);
  };
  return (
    <>
      <FrontLayer openings={openings} {...layer} />
      <PanelFooterExtras {...footer} onPick={pick} takesFocus={takesFocus} />
    </>
  );
}

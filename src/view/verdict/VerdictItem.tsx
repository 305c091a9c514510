import type { ReactElement } from 'react';
import { arrows } from '../icons/arrows.js';
import { circle } from '../icons/circle.js';
import { Icon } from '../icons/Icon.js';
import { Sentence } from '../message/Sentence.js';
import type { ItemOf } from '../view.js';

const verdictIcons = {
  fixed: `${circle}M6.5 10.2l2.4 2.4 4.6-5`,
  'still-401': `${circle}M10 6v4.7M10 13.7v.1`,
  changed: arrows,
  'cannot-tell': `${circle}M8 7.8a2 2 0 1 1 2.8 1.9q-.8.4-.8 1.4M10 14v.1`,
};

/** The result of a step: icon, colour and words. */
export function VerdictItem({ item: { result, parts, lang } }: { item: ItemOf<'verdict'> }): ReactElement {
  return (
    <p data-part="verdict" data-state={result}>
      <Icon path={verdictIcons[result]} />
      <span lang={lang} dir={lang && 'ltr'}>
        <Sentence parts={parts} />
      </span>
    </p>
  );
}

import type { TakenBack } from '../../wizard/conversation.js';
import type { Offered } from '../../wizard/offered.js';
import { isPicked, isTicked, isTyped } from '../../wizard/choice.js';
import type { Choice, Pressed } from '../../wizard/choice.js';
import type { Moment, Presenters } from '../presenters.js';
import type { ChoiceView } from '../view.js';
import { labelOf } from './labelOf.js';
import { langOf } from '../words/langOf.js';

/** True for an answer that one press of a button or a link gives. */
export const isPressed = (choice: Choice): choice is Pressed =>
  !isTyped(choice) && !isPicked(choice) && !isTicked(choice);

/** The answers on offer that are pressed. The first one is recommended, unless a form stands above it. */
export function presentChoices(
  onOffer: readonly Offered[],
  moment: Moment,
  takenBack: TakenBack | null,
  { words, hrefOf }: Pick<Presenters, 'words' | 'hrefOf'>,
): ChoiceView[] {
  const hasForm = onOffer.some(({ choice }) => isTyped(choice) || isTicked(choice));
  const pressed = onOffer.flatMap(({ choice, inherited }) =>
    isPressed(choice) ? [{ choice, inherited }] : [],
  );
  return pressed.map(({ choice, inherited }, index) => {
    const isRecommended = index === 0 && !hasForm && !choice.startsWith('helpful.');
    const label = labelOf(choice, words) ?? '';
    const href = hrefOf(choice, moment);
    return {
      choice,
      label,
      ...langOf(label, words),
      href,
      // A mail or a call does not leave the page.
      opensTab: moment.context.settings.staysOnPage && (href ?? '').startsWith('http'),
      rank: inherited ? 'quiet' : isRecommended ? 'recommended' : 'other',
      takenBack: takenBack?.choice === choice,
    };
  });
}

import { browsers } from '../../wizard/browsers.js';
import type { Browser } from '../../wizard/browsers.js';
import type { StoredData } from '../../wizard/contracts.js';
import type { TakenBack } from '../../wizard/conversation.js';
import type { Offered } from '../../wizard/offered.js';
import { tickedAtFirst } from '../../wizard/situation.js';
import { isPicked, isTicked, isTyped } from '../../wizard/vocabulary.js';
import type { WizardContext } from '../../wizard/vocabulary.js';
import { namesOf } from '../words/laterWords.js';
import type { LaterWords } from '../words/laterWords.js';
import { browserName } from '../report/reportText.js';
import type { FormView, SelectView, TicksView, View } from '../view.js';

/** The answers on offer that are more than pressed: typed, picked from a list, ticked. */
export function laterAnswers(
  onOffer: readonly Offered[],
  context: WizardContext,
  takenBack: TakenBack | null,
  words: LaterWords,
): Pick<View, 'form' | 'select' | 'ticks'> {
  const choices = onOffer.map(({ choice }) => choice);
  const typed = choices.find(isTyped);
  const ticked = choices.find(isTicked);
  return {
    form: typed ? form(typed, takenBack, words) : null,
    select: choices.some(isPicked) ? select(context, words) : null,
    ticks: ticked ? ticks(ticked, context, words) : null,
  };
}

function form(choice: FormView['choice'], takenBack: TakenBack | null, { copy }: LaterWords): FormView {
  const value = takenBack?.choice === choice ? (takenBack.text ?? '') : '';
  const kind = choice === 'address.submitted' ? 'address' : 'text';
  return { choice, ...copy.forms[choice], value, kind };
}

const select = ({ browser }: WizardContext, { copy, own }: LaterWords): SelectView => ({
  choice: 'clear.browser',
  label: copy.pickBrowser,
  value: browser ?? own,
  options: (Object.keys(browsers) as Browser[]).map((one) => ({
    value: one,
    label: browserName(one, copy),
  })),
});

/** What answers instead of the server, and is taken off before the page is loaded anew. */
const theWorker: StoredData = { kind: 'workers', names: [], more: 0 };

function ticks(choice: TicksView['choice'], context: WizardContext, words: LaterWords): TicksView {
  const { copy } = words;
  const stored = choice === 'reload.ticked' ? [theWorker] : context.stored;
  return {
    choice,
    ...copy.ticks[choice],
    ...(stored.length === 0 && { submit: copy.clearBySite }),
    options: stored.map((one) => ({
      value: one.kind,
      label: copy.dataKinds[one.kind],
      names: namesOf(one, words),
      ticked: tickedAtFirst(one),
    })),
  };
}

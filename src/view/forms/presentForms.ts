import { browsers } from '../../wizard/browsers.js';
import type { Browser } from '../../wizard/browsers.js';
import type { DataKind, StoredData } from '../../wizard/contracts.js';
import type { TakenBack } from '../../wizard/conversation.js';
import type { Offered } from '../../wizard/offered.js';
import { isPicked, isTicked, isTyped } from '../../wizard/choice.js';
import type { WizardContext } from '../../wizard/wizardContext.js';
import type { PresenterOptions } from '../presenterOptions.js';
import { storedNames } from '../stored/storedNames.js';
import { browserName } from '../words/browserName.js';
import type { FormView, SelectView, TicksView, View } from '../view.js';

/** The answers on offer that take more than a press: typed, picked from a list, ticked. */
export function presentForms(
  onOffer: readonly Offered[],
  context: WizardContext,
  takenBack: TakenBack | null,
  options: PresenterOptions,
): Pick<View, 'form' | 'select' | 'ticks'> {
  const choices = onOffer.map(({ choice }) => choice);
  const typed = choices.find(isTyped);
  const ticked = choices.find(isTicked);
  return {
    form: typed ? form(typed, takenBack, options) : null,
    select: choices.some(isPicked) ? select(context, options) : null,
    ticks: ticked ? ticks(ticked, context, options) : null,
  };
}

function form(
  choice: FormView['choice'],
  takenBack: TakenBack | null,
  { words }: PresenterOptions,
): FormView {
  const value = takenBack?.choice === choice ? (takenBack.text ?? '') : '';
  const kind = choice === 'address.submitted' ? 'address' : 'text';
  return { choice, ...words.forms[choice], value, kind };
}

const select = ({ browser }: WizardContext, { words, browser: own }: PresenterOptions): SelectView => ({
  choice: 'clear.browser',
  label: words.pickBrowser,
  value: browser ?? own,
  options: (Object.keys(browsers) as Browser[]).map((one) => ({
    value: one,
    label: browserName(one, words),
  })),
});

const mayHoldDrafts: readonly DataKind[] = ['other-keys', 'databases'];

/** A service worker answers instead of the server, and is removed before the page is loaded again. */
const serviceWorker: StoredData = { kind: 'workers', names: [], more: 0 };

function ticks(choice: TicksView['choice'], context: WizardContext, options: PresenterOptions): TicksView {
  const { words } = options;
  const stored = choice === 'reload.ticked' ? [serviceWorker] : context.stored;
  return {
    choice,
    ...words.ticks[choice],
    ...(stored.length === 0 && { submit: words.clearBySite }),
    options: stored.map((one) => ({
      value: one.kind,
      label: words.dataKinds[one.kind],
      names: storedNames(one, options),
      // At first nothing is ticked that may hold a draft.
      ticked: !mayHoldDrafts.includes(one.kind),
    })),
  };
}

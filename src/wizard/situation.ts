import type { Finding, Step } from './contracts.js';
import type { MessageCode } from './messages.js';
import type { WizardContext } from './vocabulary.js';
import { ownerAddress } from './ownerAddress.js';
import { weigh } from './weigh.js';

/** Questions about where the conversation stands. All pure; none throws. */

/** The next step of the plan that the visitor has not been led through: the only place that knows the order. */
export const nextStep = ({ finding, visited }: Pick<WizardContext, 'finding' | 'visited'>): Step =>
  finding?.plan.find((step) => !visited.includes(step)) ?? 'contact-owner';

/** The step's place among those of the plan, counted from 1. */
export const placeOf = ({ finding, steps }: WizardContext, step: Step): { index: number; of: number } => ({
  index: (finding?.plan.indexOf(step) ?? 0) + 1,
  of: finding?.plan.length ?? steps.length,
});

/** Whether the browser would ask for name and password in a box of its own (RFC 7617, RFC 7616, RFC 4559). */
export const asksByBox = ({ finding }: WizardContext): boolean =>
  ['basic', 'digest', 'ntlm', 'negotiate'].includes(finding?.scheme ?? '');

/** Whether the address that failed is the page that the wizard stands in. */
export const isOwnPage = ({ address, page }: WizardContext): boolean => address !== null && address === page;

/** Nobody has said which page failed, and the page that the wizard stands in did not. */
export const nothingFailed = (address: string | null, { cause, facts }: Finding): boolean =>
  address === null && cause === 'cannot-tell' && !facts.some(({ source }) => source === 'told');

/** Whom to write to: the owner's address, or the one that works for some sites. */
export const ownerMail = ({
  settings,
  address,
}: WizardContext): { email: string; guessed: boolean } | null => {
  if (settings.contactEmail) return { email: settings.contactEmail, guessed: false };
  const guess = address && ownerAddress(address);
  return guess ? { email: guess, guessed: true } : null;
};

/** Whether the page that the visitor wants is still to be opened, or is the one they are looking at. */
export const needsOpening = ({ address, page, isOpen }: WizardContext): boolean =>
  address !== page || !isOpen;

const isZoom = ({ facts }: WizardContext): boolean => weigh(facts).get('product')?.value === 'zoom';

/** The sentence that opens the step to sign in. */
export function signInOffer(context: WizardContext): MessageCode {
  if (isZoom(context)) return 'signIn.offerZoom';
  if (asksByBox(context)) return 'signIn.offerBox';
  return context.settings.loginUrl ? 'signIn.offer' : 'signIn.offerHome';
}

/** The sentence that opens the step to load the page again. */
export function reloadOffer(context: WizardContext): MessageCode {
  if (!isOwnPage(context)) return 'reload.offerElsewhere';
  return asksByBox(context) ? 'reload.offerBox' : 'reload.offer';
}

/** The sentence that opens the step to clear. */
export function clearOffer(context: WizardContext): MessageCode {
  if (isZoom(context)) return 'clear.offerZoom';
  return context.finding?.cause === 'bad-site-data' ? 'clear.stored' : 'clear.offer';
}

/** The sentence that opens the step to write to the owner. */
export function contactOffer(context: WizardContext): MessageCode {
  const mail = ownerMail(context);
  if (!mail) return 'owner.offerNoMail';
  return mail.guessed ? 'owner.offerGuess' : 'owner.offer';
}

/** The statuses that have an explanation of their own. */
const explained: ReadonlyMap<number, MessageCode> = new Map([
  [400, 'error.400'],
  [403, 'error.403'],
  [404, 'error.404'],
  [407, 'error.407'],
  [408, 'error.408'],
  [410, 'error.404'],
  [500, 'error.500'],
  [511, 'error.511'],
]);

/** What an error that is no 401 means, and the next thing to do. */
export function explanation({ finding }: WizardContext): MessageCode {
  if (finding?.cause === 'unreachable') return 'error.unreachable';
  if (finding?.cause === 'rate-limited') return 'error.429';
  const status = finding?.status ?? 0;
  return explained.get(status) ?? (status >= 500 ? 'error.5xx' : 'error.other');
}

import type {
  DataKind,
  Fact,
  FactName,
  FactValues,
  Finding,
  Observation,
  SiteLinks,
  Search,
  Step,
  Verdict,
} from './contracts.js';
import type { WizardContext } from './wizardContext.js';
import { judge } from './evidence/judge.js';
import { ownerAddress } from './ownerAddress.js';
import { isOk, isRefusal, resolveFacts } from './evidence/resolveFacts.js';

/* Questions about where the conversation stands. All pure; none throws. */

/** The next step of the plan that the visitor has not been led through. No other place knows the order. */
export const nextStep = ({
  finding,
  visited,
  wanted,
}: Pick<WizardContext, 'finding' | 'visited' | 'wanted'>): Step =>
  wanted ?? finding?.plan.find((step) => !visited.includes(step)) ?? 'contact-owner';

/** The step that the evidence recommends. */
export const firstStep = ({ finding }: WizardContext): Step => finding?.plan[0] ?? 'contact-owner';

/** The step's place among those of the plan, counted from 1. */
export const stepPosition = (
  { finding, steps }: WizardContext,
  step: Step,
): { index: number; of: number } => ({
  index: (finding?.plan.indexOf(step) ?? 0) + 1,
  of: finding?.plan.length ?? steps.length,
});

/** The value of a fact, the strongest of its name. */
export const known = <N extends FactName>(
  { facts }: Pick<WizardContext, 'facts'>,
  name: N,
): FactValues[N] | undefined => resolveFacts(facts).get(name)?.value as FactValues[N] | undefined;

const boxSchemes: readonly string[] = ['basic', 'digest', 'ntlm', 'negotiate'];

/**
 * The browser's own box for user name and password (RFC 7617, RFC 7616, RFC 4559) on opening the address. Where no probe
 * has told, the scheme does.
 */
export function boxOf(context: WizardContext): FactValues['box'] {
  const box =
    known(context, 'box') ?? (boxSchemes.includes(context.finding?.scheme ?? '') ? 'will' : 'will-not');
  // The page is opened, not the address of its request: the box comes only if the page requests it again.
  return box === 'will' && isRequest(context) ? 'may' : box;
}

/** The box will come, or may. */
export const mayAskByBox = (context: WizardContext): boolean => boxOf(context) !== 'will-not';

/** The box will come, so there is no page to sign in on. */
export const asksByBox = (context: WizardContext): boolean => boxOf(context) === 'will';

/** The address answers strangers with a success, and it is not known to do so for this visitor. */
export const opensForStrangers = ({ facts }: Pick<WizardContext, 'facts'>): boolean => {
  const { anybody, own } = resolveFacts(facts);
  return isOk(anybody?.value) && !isOk(own?.value);
};

/** The address refuses strangers, and nothing is known of its answer to this visitor. */
export const refusesStrangers = ({ facts }: Pick<WizardContext, 'facts'>): boolean => {
  const { anybody, own } = resolveFacts(facts);
  return own === undefined && isRefusal(anybody?.value);
};

/** The visitor is known to have signed in: by the site, by the refusal itself, or by their own word. */
export const isSignInKnown = (context: WizardContext): boolean =>
  known(context, 'signed-in') === true ||
  known(context, 'auth-error') === 'insufficient_scope' ||
  known(context, 'sub-code') === '401.3' ||
  known(context, 'sign-in') === 'accepted' ||
  context.log.some((entry) => entry.kind === 'answer' && entry.choice === 'signIn.accepted');

/** The refused page is itself the sign-in form. */
export const isSignInForm = (context: WizardContext): boolean =>
  known(context, 'sign-in-page') === 'here' && !isRequest(context);

/** The finding is about the page that the wizard stands in: the page failed, or gave a reason to think so. */
export const isAboutPage = ({ cause, status, facts }: Finding): boolean =>
  facts.some(({ source }) => source !== 'told') && (cause !== 'cannot-tell' || (status ?? 0) >= 400);

/** A request of the page's own failed: its address is no page. */
export const isRequest = (context: Pick<WizardContext, 'facts'>): boolean =>
  known(context, 'requested') !== undefined;

/** The page that the visitor wants. Where a request of its own failed, it is the page that the wizard stands in. */
export const wantedPage = (context: WizardContext): string | null =>
  isRequest(context) ? context.page : context.address;

/** The visitor wants the page that the wizard stands in. */
export const isOwnPage = (context: WizardContext): boolean =>
  context.address !== null && wantedPage(context) === context.page;

/** The page belongs to the site that the wizard stands in, which a page may ask. */
export function isOwnSite(context: WizardContext): boolean {
  const origin = originOfAddress(wantedPage(context));
  return origin !== null && origin === originOfAddress(context.page);
}

const originOfAddress = (address: string | null): string | null =>
  address !== null && URL.canParse(address) ? new URL(address).origin : null;

/** A form was sent: loading the page again would be another request. */
export const isPosted = (context: Pick<WizardContext, 'facts'>): boolean =>
  known(context, 'method') !== undefined;

/** The page can be loaded again from here. */
export const canReload = (context: WizardContext): boolean =>
  isOwnPage(context) && !isPosted(context) && !context.settings.staysOnPage;

/** No address that failed is known, and the page that the wizard stands in did not fail. */
export const nothingFailed = (address: string | null, { cause, facts }: Finding): boolean =>
  address === null && cause === 'cannot-tell' && !facts.some(({ source }) => source === 'told');

/** A link of the site: the owner's setting, else as it was found. Null where it is unknown. */
export const siteLink = ({ settings, siteLinks }: WizardContext, name: keyof SiteLinks): string | null =>
  settings[name] ?? siteLinks[name] ?? null;

/** Opening the address is the way to sign in: the box comes there, the form stands there, or it leads there. */
const isPlaceToSignInKnown = (context: WizardContext): boolean =>
  !isRequest(context) &&
  (asksByBox(context) || isSignInForm(context) || known(context, 'no-status') === 'elsewhere');

/** A search of the site for such a link may help: it is unknown, and was not searched for yet. */
export const mayFind = (context: WizardContext, what: Search): boolean => {
  if (what === 'sign-in' && isPlaceToSignInKnown(context)) return false;
  const isThere = {
    'sign-in': siteLink(context, 'loginUrl'),
    reset: siteLink(context, 'resetUrl'),
    contact: siteLink(context, 'contactEmail') ?? siteLink(context, 'contactUrl'),
  }[what];
  return isThere === null && isOwnSite(context) && !context.searched.includes(what);
};

/** The mail address to write to: the owner's, one that was found, or the one that works for some sites. */
export const ownerMail = (context: WizardContext): { email: string; guessed: boolean } | null => {
  const email = siteLink(context, 'contactEmail');
  if (email) return { email, guessed: false };
  // Where there is a contact page, no mail address is guessed.
  const page = wantedPage(context);
  const guess = page && !siteLink(context, 'contactUrl') && ownerAddress(page);
  return guess ? { email: guess, guessed: true } : null;
};

/** The page that the visitor wants is not the one they are looking at. */
export const needsOpening = (context: WizardContext): boolean =>
  !context.settings.staysOnPage && (wantedPage(context) !== context.page || !context.isOpen);

/** The kinds of data that the visitor ticked last. */
export const tickedLast = ({ log }: WizardContext): DataKind[] =>
  log.flatMap((entry) => (entry.kind === 'answer' && entry.ticked ? [entry.ticked] : [])).at(-1) ?? [];

/**
 * The facts of an observation that are about the address in question. The page's own load says nothing of another
 * address. Where no address is known to have failed, no answer is about it, but for the first look at the page.
 */
export function factsAbout(
  { address, page, finding }: Pick<WizardContext, 'address' | 'page' | 'finding'>,
  { facts }: Observation,
): Fact[] {
  if (address === null) return finding === null ? facts : [];
  if (address === page) return facts;
  return facts.filter(({ name, source }) => name !== 'page-status' || source !== 'measured');
}

/** The verdict of an observation on the step that is on show. */
export const verdictOn = (context: WizardContext, observation: Observation): Verdict =>
  judge(context.step ?? 'check-url', { facts: factsAbout(context, observation) });

/** The error appeared in Zoom, which has ways of its own. */
export const isZoom = (context: WizardContext): boolean => known(context, 'product') === 'zoom';

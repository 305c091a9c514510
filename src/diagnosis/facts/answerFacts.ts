import type { Fact, Observation } from '../../wizard/contracts.js';
import { isRefusal } from '../../wizard/evidence/resolveFacts.js';
import { isSamePath } from '../address/isSamePath.js';
import { challengeFacts } from '../challenge/challengeFacts.js';
import { isRateLimitSpent, waitSeconds } from '../clock/waitSeconds.js';
import { measured } from '../measured.js';
import type { ProbeCircumstances } from '../probe/probeCircumstances.js';
import type { Answered, PageSigns, SignInPage } from '../probe/probeResult.js';

const isForm = (sign: SignInPage): boolean => sign === 'password-field' || sign === 'autocomplete';

/** The facts of an answer. Loaded with the first one. Never throws, never rejects. */
export async function answerFacts(answer: Answered, probed: ProbeCircumstances): Promise<Observation> {
  const { status, redirected, finalAddress, signs } = answer;
  const isElsewhere = redirected && !isSamePath(finalAddress, probed.address);
  const leadsTo = isElsewhere ? measured('leads-to', finalAddress) : [];
  // A page of the site that refuses and holds the form is a sign-in page as well.
  if (signs?.signIn && (!isRefusal(status) || (isElsewhere && isForm(signs.signIn)))) {
    return {
      facts: [...measured('sign-in-page', signs.signIn), ...measured('gate', signs.gate), ...leadsTo],
      ...(redirected && { siteLinks: { loginUrl: finalAddress } }),
    };
  }
  // An answer of another page counts where it refuses; any other says nothing about the address.
  if (isElsewhere && !isRefusal(status)) {
    return { facts: [...measured('no-status', 'another-page'), ...leadsTo] };
  }
  const { facts, ...wait } = waitFor(answer, probed.world.now());
  return {
    facts: [
      ...measured(probed.carriesCookies ? 'visitor-status' : 'address-status', status),
      ...leadsTo,
      ...(await challengeFactsOf(answer, probed)),
      ...signFacts(status, signs),
      ...(status >= 400 ? measured('request-id', answer.requestId) : []),
      ...facts,
    ],
    ...wait,
  };
}

function signFacts(status: number, signs: PageSigns | null): Fact[] {
  if (signs === null) return [];
  const { textStatus, subCode, signIn, isFormExpired } = signs;
  return [
    ...(status < 400 ? measured('text-status', textStatus) : []),
    ...measured('sub-code', subCode),
    ...(isRefusal(status) && signIn && isForm(signIn) ? measured('sign-in-page', 'here') : []),
    ...(status === 403 && isFormExpired ? measured('auth-error', 'form-expired') : []),
  ];
}

async function challengeFactsOf(
  { status, wwwAuthenticate: header }: Answered,
  { carriesCookies, world }: ProbeCircumstances,
): Promise<Fact[]> {
  if (!isRefusal(status) || header === null) return [];
  return challengeFacts({ status, header, carriesCookies, world });
}

function waitFor(answer: Answered, nowMs: number): Observation {
  const namesRateLimit = /^401\.50[12]$/.test(answer.signs?.subCode ?? '');
  const seconds = waitSeconds({ ...answer, namesRateLimit }, nowMs);
  return {
    facts: [
      ...measured('rate-limit', isRateLimitSpent(answer.rateLimit) ? 'used-up' : null),
      ...measured('retry-after', seconds),
    ],
    ...(seconds && { waitUntilMs: nowMs + seconds * 1000 }),
  };
}

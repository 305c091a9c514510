import type { FactValues, SubCode } from '../../wizard/contracts.js';

/** The result of a probe. No event of the network is an exception: being offline is a result. */
export type ProbeResult =
  | {
      kind: 'answered';
      /** HTTP status after redirects within the site. */
      status: number;
      /** The address that the answer came from in the end. */
      finalAddress: string;
      redirected: boolean;
      /** Signs in its body; null when it was not read. */
      signs: PageSigns | null;
      /** Null when absent, and in Firefox also when the header was sent twice. */
      wwwAuthenticate: string | null;
      retryAfter: string | null;
      /** `RateLimit`, or its parts as one text (draft-ietf-httpapi-ratelimit-headers). */
      rateLimit: string | null;
      date: string | null;
      age: string | null;
      requestId: string | null;
      /** It has headers that a server or a proxy adds on the way. */
      hasServerHeaders: boolean;
      /** This device's clock before the request and after the answer, milliseconds since the epoch. */
      askedAtMs: number;
      answeredAtMs: number;
    }
  /** A redirect to another site, which was not requested. */
  | { kind: 'elsewhere' }
  /** No answer in time, or the probe was called off. */
  | { kind: 'no-answer' }
  /** The one request that was allowed failed: no answer, or a redirect to another site. */
  | { kind: 'unclear' }
  | { kind: 'not-possible'; why: 'other-origin' | 'bad-address' };
/** A probe that was answered. */
export type Answered = Extract<ProbeResult, { kind: 'answered' }>;
/** The sign by which a page is a sign-in page. */
export type SignInPage = FactValues['sign-in-page'];

/** Signs in the body of an answer, of a meaning that its status does not tell. */
export interface PageSigns {
  /** It asks to sign in. */
  signIn: SignInPage | null;
  /** The access gate's own name. */
  gate: string | null;
  /** Its title or its first heading says so. */
  textStatus: 401 | null;
  subCode: SubCode | null;
  /** Its words are those of a guard against cross-site request forgery. */
  isFormExpired: boolean;
}

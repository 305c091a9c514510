import { steps } from '../wizard/contracts.js';
import type { Step, SubCode } from '../wizard/contracts.js';

/** What the site owner decides. Every value has a default; the names are those of the attributes in camelCase. */
export interface Config {
  /** `bubble`: a launcher in the corner · `inline`: where the element stands · `dialog`: modal · `page`: all of the page. */
  mode: Mode;
  /** Whether there is something to open it with, beside the page's own. */
  launcher: 'auto' | 'none';
  /** The corner, in the direction of the page's text. */
  position: 'end' | 'start';
  /** When the wizard opens by itself. */
  open: 'never' | 'on-401' | 'always';
  /** Address that failed; null for the page's own. */
  url: string | null;
  /** Name of the page's query parameter that holds it. */
  urlParam: string | null;
  /** Status that the server answered, where the owner's template knows it; null when it is to be measured. */
  status: { status: number; subCode: SubCode | null } | null;
  /** `post`: a form's submission failed. Then nothing is asked by GET, and no reload is offered. */
  method: 'get' | 'post';
  /** Doors of the site; null where they are to be found. */
  loginUrl: string | null;
  signupUrl: string | null;
  resetUrl: string | null;
  homeUrl: string | null;
  contactUrl: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
  /** Name of the query parameter of `loginUrl` that takes the address to come back to. */
  returnParam: string | null;
  /** Takes the visitor's report as JSON by POST. */
  reportUrl: string | null;
  /** Address of this site that answers with `Clear-Site-Data`. */
  clearUrl: string | null;
  /** Address of this site that answers 200 to who is signed in and 401 to others, without a Basic challenge. */
  checkUrl: string | null;
  /** The page needs no sign-in: a 401 is the owner's mistake. */
  public: boolean;
  /** BCP 47 language tag; null for the page's. */
  lang: string | null;
  theme: 'auto' | 'light' | 'dark';
  /** How long the conversation is kept: for the time of the tab, or not at all. */
  persist: 'session' | 'none';
  /** Address of a JSON file with more of the same. */
  config: string | null;
  /** Steps on offer, in their order. */
  steps: readonly Step[];
  /** The owner's own words, by their key: `messages.finding.signed-out`. */
  texts: Texts;
}

export type Mode = 'bubble' | 'inline' | 'dialog' | 'page';
export type Texts = Readonly<Record<string, string>>;

export const defaults: Config = {
  mode: 'bubble',
  launcher: 'auto',
  position: 'end',
  open: 'on-401',
  url: null,
  urlParam: null,
  status: null,
  method: 'get',
  loginUrl: null,
  signupUrl: null,
  resetUrl: null,
  homeUrl: null,
  contactUrl: null,
  contactEmail: null,
  contactPhone: null,
  returnParam: null,
  reportUrl: null,
  clearUrl: null,
  checkUrl: null,
  public: false,
  lang: null,
  theme: 'auto',
  persist: 'session',
  config: null,
  steps,
  texts: {},
};

import { steps } from '../wizard/contracts.js';
import type { Step, SubCode } from '../wizard/contracts.js';

/** What the site owner decides. Every value has a default; the names are those of the attributes in camelCase. */
export interface Config {
  /** `bubble`: a launcher in the corner · `inline`: where the element stands. */
  mode: 'bubble' | 'inline';
  /** When the wizard opens by itself. */
  open: 'never' | 'on-401' | 'always';
  /** Address that failed; null for the page's own. */
  url: string | null;
  /** Status that the server answered, where the owner's template knows it; null when it is to be measured. */
  status: { status: number; subCode: SubCode | null } | null;
  loginUrl: string | null;
  contactEmail: string | null;
  /** The page needs no sign-in: a 401 is the owner's mistake. */
  public: boolean;
  /** BCP 47 language tag; null for the page's. */
  lang: string | null;
  theme: 'auto' | 'light' | 'dark';
  /** Steps on offer, in their order. */
  steps: readonly Step[];
}

export const defaults: Config = {
  mode: 'bubble',
  open: 'on-401',
  url: null,
  status: null,
  loginUrl: null,
  contactEmail: null,
  public: false,
  lang: null,
  theme: 'auto',
  steps,
};

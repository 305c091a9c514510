import type { Step, Result } from '../wizard/contracts.js';
import type { Browser } from '../wizard/browsers.js';
import type { WizardContext } from '../wizard/vocabulary.js';

/** What may be told to the owner: this list and nothing else. */
export interface Report {
  /** Path of the address, with its origin, without query and fragment. Null where it is not known. */
  address: string | null;
  status: number | null;
  subCode: string | null;
  scheme: string | null;
  realm: string | null;
  /** When the page was seen, ISO 8601 with its offset from UTC, to the minute: `2026-11-24T01:30+01:00`. */
  seenAt: string;
  browser: Browser;
  /** Steps that were tried, with what the check after each showed. */
  tried: { step: Step; result: Result }[];
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Local time with its offset, ISO 8601, to the minute. */
function localTime(ms: number): string {
  const time = new Date(ms);
  const offset = -time.getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  const zone = `${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}${zone}`;
}

/** The address without what may hold a secret: user name, password, query and fragment. Null when it is none. */
export function withoutSecrets(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  return origin === 'null' ? null : origin + pathname;
}

/** The last verdict on each step, in the order in which they were tried. */
function tried({ log }: WizardContext): Report['tried'] {
  const verdicts = log.flatMap((entry) => (entry.kind === 'verdict' ? [entry.verdict] : []));
  return [...new Map(verdicts.map(({ step, result }) => [step, result]))].map(([step, result]) => ({
    step,
    result,
  }));
}

/**
 * The report for the owner, built from an allow-list: no query, no fragment, no password, nothing the visitor typed.
 *
 * @param seenAtMs when the page was seen, in milliseconds since the epoch
 */
export function buildReport(context: WizardContext, seenAtMs: number): Report {
  const value = (name: string) => context.finding?.facts.find((fact) => fact.name === name)?.value;
  return {
    address: withoutSecrets(context.address),
    status: context.finding?.status ?? null,
    subCode: (value('sub-code') as string | undefined) ?? null,
    scheme: context.finding?.scheme ?? null,
    realm: (value('realm') as string | undefined) ?? null,
    seenAt: localTime(seenAtMs),
    browser: context.browser,
    tried: tried(context),
  };
}

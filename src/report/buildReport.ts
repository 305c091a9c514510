import type { Step, Result } from '../wizard/contracts.js';
import type { Browser } from '../wizard/browsers.js';
import type { WizardContext } from '../wizard/wizardContext.js';
import { withoutSecrets } from './withoutSecrets.js';

/** Everything that the owner may learn. */
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
  /** Seconds by which the device's clock is ahead of the server's; null when it is right, or not known. */
  clockSeconds: number | null;
  /** The server's own id of the request, as in its log. */
  requestId: string | null;
  /** Steps that were tried, with the result of the check after each. */
  tried: { step: Step; result: Result; status: number | null }[];
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** Local time with its offset, ISO 8601, to the minute. */
function localTime(ms: number): string {
  const time = new Date(ms);
  const offset = -time.getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  const zone = `${sign}${twoDigits(Math.floor(Math.abs(offset) / 60))}:${twoDigits(Math.abs(offset) % 60)}`;
  const day = `${time.getFullYear()}-${twoDigits(time.getMonth() + 1)}-${twoDigits(time.getDate())}`;
  return `${day}T${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}${zone}`;
}

/** The last verdict on each step, in the order in which the steps were tried. */
function tried({ log }: WizardContext): Report['tried'] {
  const verdicts = log.flatMap((entry) => (entry.kind === 'verdict' ? [entry.verdict] : []));
  return [...new Map(verdicts.map(({ step, result, status }) => [step, { step, result, status }])).values()];
}

/** The circumstances of the conversation. */
interface Circumstances {
  /** When the page was seen, milliseconds since the epoch. */
  seenAtMs: number;
  browser: Browser;
}

/**
 * Builds the report for the owner from an allow-list: no query, no fragment, no password, nothing that the visitor typed.
 * Never throws.
 */
export function buildReport(context: WizardContext, { seenAtMs, browser }: Circumstances): Report {
  const value = (name: string) => context.finding?.facts.find((fact) => fact.name === name)?.value;
  return {
    address: withoutSecrets(context.address),
    status: context.finding?.status ?? null,
    subCode: (value('sub-code') as string | undefined) ?? null,
    scheme: context.finding?.scheme ?? null,
    realm: (value('realm') as string | undefined) ?? null,
    seenAt: localTime(seenAtMs),
    browser,
    clockSeconds: (value('clock') as number | undefined) ?? null,
    requestId: (value('request-id') as string | undefined) ?? null,
    tried: tried(context),
  };
}

import { browsers } from '../wizard/browsers.js';
import { dataKinds, steps } from '../wizard/contracts.js';
import { causes } from '../wizard/evidence/causes.js';
import type { Finding, Outcome, Result } from '../wizard/contracts.js';
import type { SavedConversation } from '../wizard/conversation.js';
import { facts } from '../wizard/evidence/facts.js';
import type { FactNature } from '../wizard/evidence/facts.js';
import type { LogEntry, WizardContext } from '../wizard/wizardContext.js';
import { wizardMachine } from '../wizard/wizardMachine.js';
import { isRecord } from './isRecord.js';

/** Compares a saved value with the shape that the machine gave it. */
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';
const isBoolean: Check = (value) => typeof value === 'boolean';

const isOneOf =
  (...codes: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && codes.includes(value);

/** One of the keys of a record, of which the compiler requires all. */
const keyOf = (record: Readonly<Record<string, unknown>>): Check => isOneOf(...Object.keys(record));

const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** An object whose fields fit. Missing fields are allowed: unknown values are left out when saving. */
const shape =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) &&
    Object.entries(checks).every(([key, check]) => value[key] === undefined || check(value[key]));

/** An object whose fields fit, and none is missing. */
const whole =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && shape(checks)(value) && Object.keys(checks).every((key) => value[key] !== undefined);

const isStep = isOneOf(...steps);
const isBrowser = keyOf(browsers);
const isSource: Check = isOneOf('measured', 'configured', 'told');
const isEventType: Check = isOneOf(...wizardMachine.events);
const isMessage: Check = (value) => typeof value === 'string' && /^[a-zA-Z]+\.[\w-]+$/.test(value);

const natures: Readonly<Record<string, FactNature>> = facts;
const isOfFact = (name: unknown, value: unknown): boolean =>
  ['status', 'duration', 'count'].includes(natures[String(name)]?.kind ?? '')
    ? isNumber(value)
    : isText(value) || isBoolean(value);

const isFact: Check = (value) =>
  isRecord(value) &&
  whole({ name: keyOf(facts), source: isSource })(value) &&
  isOfFact(value['name'], value['value']);

const finding = {
  cause: isOneOf(...causes),
  confidence: isOneOf('measured', 'configured', 'told', 'guessed' satisfies Finding['confidence']),
  status: orNull(isNumber),
  scheme: orNull(isText),
  facts: listOf(isFact),
  plan: listOf(isStep),
} satisfies Record<keyof Finding, Check>;

const isStored = whole({ kind: isOneOf(...dataKinds), names: listOf(isText), more: isNumber });

const results: Record<Result, true> = { fixed: true, 'still-401': true, changed: true, 'cannot-tell': true };
const outcomes: Record<Outcome, true> = {
  solved: true,
  'handed-over': true,
  'other-error': true,
  left: true,
};

const entries: Record<LogEntry['kind'], Check> = {
  message: whole({ code: isMessage, values: isRecord }),
  answer: (value) =>
    whole({ choice: isEventType })(value) &&
    shape({ text: isText, browser: isBrowser, ticked: listOf(isOneOf(...dataKinds)) })(value),
  finding: whole({ finding: whole(finding) }),
  verdict: whole({ verdict: whole({ step: isStep, result: keyOf(results), status: orNull(isNumber) }) }),
  instructions: whole({ browser: orNull(isBrowser) }),
  stored: whole({ stored: listOf(isStored) }),
  wait: whole({ untilMs: isNumber }),
  report: isRecord,
};

const isEntry: Check = (value) =>
  isRecord(value) && Object.entries(entries).some(([kind, check]) => value['kind'] === kind && check(value));

/** Fields of the context that every conversation has from its beginning, in every version that is read. */
const lists = {
  facts: listOf(isFact),
  visited: listOf(isStep),
  searched: listOf(isOneOf('sign-in', 'reset', 'contact')),
  stored: listOf(isStored),
} satisfies Partial<Record<keyof WizardContext, Check>>;

const isContext = shape({
  steps: listOf(isStep),
  finding: orNull(whole(finding)),
  step: orNull(isStep),
  wanted: orNull(isStep),
  refusals: isNumber,
  hasActed: isBoolean,
  cleared: orNull(whole({ left: listOf(isStored), bySite: isBoolean })),
  waitUntilMs: isNumber,
  browser: orNull(isBrowser),
  isOpen: isBoolean,
  outcome: orNull(keyOf(outcomes)),
} satisfies Partial<Record<keyof WizardContext, Check>>);

/** A conversation as this version saves it, of which every code exists. Never throws. */
export function isSavedConversation(value: unknown): value is SavedConversation {
  return whole({
    snapshot: whole({
      status: isOneOf('active'),
      context: (context) => whole({ ...lists, log: listOf(isEntry) })(context) && isContext(context),
    }),
    trail: listOf(
      whole({
        context: (context) => whole(lists)(context) && isContext(context),
        logLength: isNumber,
      }),
    ),
  })(value);
}

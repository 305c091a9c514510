import type { Report } from '../../report/buildReport.js';
import type { Cause, Fact, Outcome, Reason, Result, Step, Via } from '../../wizard/contracts.js';
import type { Choice } from '../../wizard/choice.js';

/** Details of the events, by the name without `fix401:`. They are DOM events, and reach `Fix401.on` as well. */
export interface EventDetails {
  ready: { mode: string };
  open: { mode: string };
  close: { mode: string };
  finding: {
    cause: Cause;
    confidence: string;
    status: number | null;
    scheme: string | null;
    facts: Fact[];
    step: Step;
    /** Path of an address that may be the right one. */
    suggestion?: string;
  };
  step: { step: Step; index: number; of: number };
  answer: { step: Step | null; choice: Choice };
  verdict: { step: Step; result: Result; status: number | null };
  report: { via: Via; report: Report };
  outcome: { outcome: Outcome; step: Step | null; choices: number; seconds: number };
  helpful: { helpful: boolean; reason?: Reason; text?: string };
  problem: { message: string };
}
export type EventName = keyof EventDetails;

/** Names of all events: the compiler reports a missing one. */
export const eventNames = Object.keys({
  ready: 0,
  open: 0,
  close: 0,
  finding: 0,
  step: 0,
  answer: 0,
  verdict: 0,
  report: 0,
  outcome: 0,
  helpful: 0,
  problem: 0,
} satisfies Record<EventName, 0>) as EventName[];

/** Takes an event by its name, with its detail. */
export type EventSink = <N extends EventName>(name: N, detail: EventDetails[N]) => void;

/**
 * The machine alone: the decision tree of the wizard, without DOM and without React. Give it the world by
 * `wizardMachine.provide({ actors })`, answers by events, and draw what `snapshot.context.log` says.
 */
export { wizardMachine } from './wizard/wizardMachine.js';
export { conclude } from './wizard/evidence/conclude.js';
export { judge } from './wizard/evidence/judge.js';
export { offered } from './wizard/offered.js';
export type { Offered, WizardSnapshot } from './wizard/offered.js';
export type { LookInput, Busy } from './wizard/wizardContext.js';
export type { MessageCode } from './wizard/sentences/messageCode.js';
export type { Browser } from './wizard/browsers.js';
export type * from './wizard/contracts.js';
export type { Choice, ChoiceEvent, Picked, Pressed, Ticked, Typed } from './wizard/choice.js';
export type {
  LogEntry,
  MessageValues,
  WizardContext,
  WizardEmitted,
  WizardEvent,
  WizardInput,
} from './wizard/wizardContext.js';

/** The package's entry point for React: a component, and a hook for applications that draw the wizard themselves. Safe to import on a server. */
export { SupportWizard } from './react/SupportWizard.js';
export type { SupportWizardHandle, SupportWizardProps } from './react/SupportWizard.js';
export { useRecover } from './react/useRecover.js';
export { useSupportWizard } from './react/useSupportWizard.js';
export type { SupportWizardState } from './react/useSupportWizard.js';
export type { WizardOptions } from './react/wizardOptions.js';
export type { Mode, Texts } from './config/config.js';
export type { Changes, ElementCalls, OpenInput, Options } from './host/api/elementCalls.js';
export type { EventDetails, EventName, EventSink } from './host/api/eventDetails.js';
export type { Recover, RecoverOptions } from './host/api/recover.js';
export type {
  ChoiceView,
  FactView,
  FormView,
  Item,
  Labels,
  SelectView,
  TicksView,
  View,
} from './view/view.js';
export type { Part } from './view/words/fill.js';
export type { Report } from './report/buildReport.js';
export type * from './wizard/contracts.js';
export type { Choice, ChoiceEvent } from './wizard/choice.js';

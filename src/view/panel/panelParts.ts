import { AnswerItem } from '../answer/AnswerItem.js';
import { FactsItem } from '../facts/FactsItem.js';
import { PickedAnswer } from '../forms/PickedAnswer.js';
import { TickedAnswer } from '../forms/TickedAnswer.js';
import { TypedAnswer } from '../forms/TypedAnswer.js';
import { InstructionsItem } from '../instructions/InstructionsItem.js';
import { ReportItem } from '../report/ReportItem.js';
import { StoredItem } from '../stored/StoredItem.js';
import { VerdictItem } from '../verdict/VerdictItem.js';
import { WaitItem } from '../wait/WaitItem.js';
import { Announcer } from './Announcer.js';
import { itemComponents } from './itemComponents.js';
import type { ItemComponents } from './itemComponents.js';
import { panelSheets } from './panelSheets.js';

const items: ItemComponents = {
  ...itemComponents,
  answer: AnswerItem,
  facts: FactsItem,
  verdict: VerdictItem,
  instructions: InstructionsItem,
  stored: StoredItem,
  wait: WaitItem,
  report: ReportItem,
};

/** The parts of the panel that a first message in words and buttons does not need: they load after it. */
export const panelParts = {
  items,
  Announcer,
  PickedAnswer,
  TickedAnswer,
  TypedAnswer,
  css: panelSheets,
};

export type PanelParts = typeof panelParts;

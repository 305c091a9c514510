import { offered } from '../../src/wizard/offered.js';
import type { WizardSnapshot } from '../../src/wizard/offered.js';
import { allStates, explore, scenarios } from './explore.js';

/** A state of the machine as a visitor stands in it: with these answers on offer. */
export interface Screen {
  name: string;
  snapshot: WizardSnapshot;
}

/** The innermost states of the machine in which somebody can stand; the others are left as soon as entered. */
export const everyInnerState = (): string[] =>
  allStates()
    .filter(({ states, always }) => Object.keys(states).length === 0 && !always?.some(({ guard }) => !guard))
    .map(({ id }) => id);

export const innerStatesOf = ({ _nodes }: WizardSnapshot): string[] =>
  _nodes.filter(({ states }) => Object.keys(states).length === 0).map(({ id }) => id);

/** What tells two screens apart: the state, the answers on offer, and the one kind of line that is met in few places. */
const screenName = (snapshot: WizardSnapshot): string => {
  const answers = offered(snapshot).map(({ choice }) => choice);
  const isAnythingLeft = snapshot.context.log.slice(-3).some(({ kind }) => kind === 'stored');
  const words = [`${innerStatesOf(snapshot).join()}:`, ...answers];
  return [...words, ...(isAnythingLeft ? ['(data is left)'] : [])].join(' ');
};

/** Each screen of each state, once. */
export function everyScreen(): Screen[] {
  const screens = new Map<string, Screen>();
  for (const { snapshot } of Object.values(scenarios).flatMap((one) => explore(one, screenName))) {
    const name = screenName(snapshot);
    if (!screens.has(name)) screens.set(name, { name, snapshot });
  }
  return [...screens.values()];
}

/** What is said on a screen, by its kind; verdicts by their result. */
export const kindsOfLines = ({ context }: WizardSnapshot): string[] =>
  context.log.map((entry) => (entry.kind === 'verdict' ? entry.verdict.result : entry.kind));

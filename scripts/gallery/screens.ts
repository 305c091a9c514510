import { present } from '../../src/view/present.js';
import type { View } from '../../src/view/view.js';
import type { WizardSnapshot } from '../../src/wizard/offered.js';
import type { WizardContext } from '../../src/wizard/wizardContext.js';
import { inEnglish } from '../../test/copy/english.js';
import { allStates, explore, scenarios } from '../../test/wizard/explore.js';

/** One picture of the wizard: a snapshot of the machine, and how it is drawn. */
export interface Screen {
  name: string;
  value: WizardSnapshot['value'];
  context: WizardContext;
  /** Everything that can be unfolded is unfolded. */
  unfolded?: boolean;
  /** State of everything beyond the words and parts of the first message; loaded unless given. */
  loaded?: 'pending' | 'failed';
  /** The launcher alone. */
  closed?: boolean;
}

export type ScenarioName = keyof typeof scenarios;
export const everyScenario = Object.keys(scenarios) as ScenarioName[];

/** Scenarios that are enough to reach every state, in a third of the time. */
export const enoughScenarios = [
  'the standalone page, with nothing known',
  'a page whose owner left steps out',
  'a site that takes reports, and clears by itself',
  'a server that asks to wait',
  'a stored copy',
  'a page inside another application',
  'a page with another error, or one that the site made',
  'a visitor who has signed in, as they say',
  'a request that the page waits to make again',
] as const satisfies ScenarioName[];

/**
 * Every state of the machine, once for each kind of thing that it shows: read from the graph, so that a new state is a
 * new picture. Among snapshots that look alike, the one with the most answers, then the fewest words, is drawn.
 */
export function screensOf(names: readonly ScenarioName[]): Screen[] {
  const screens = new Map<string, Screen & { size: number }>();
  for (const { snapshot } of names.flatMap((name) => explore(scenarios[name]))) {
    const context = sinceLastAnswer(snapshot.context);
    const shown = present({ ...snapshot, context }, inEnglish());
    const name = nameOf(snapshot, shown);
    const size = shown.choices.length * 100 - shown.items.length;
    if (size > (screens.get(name)?.size ?? -Infinity))
      screens.set(name, { name, value: snapshot.value, context, size });
  }
  const all = [...screens.values()]
    .map(({ name, value, context }): Screen => ({ name, value, context }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
  return [...besideTheMachine(all), ...all];
}

/** Pictures that do not follow from a state of the machine: closed, not yet loaded, longer than usual. */
function besideTheMachine(screens: readonly Screen[]): Screen[] {
  const one = (wanted: string): Screen => {
    const found = screens.find(({ name }) => name.startsWith(wanted));
    if (!found) throw new Error(`no picture is called ${wanted}`);
    return found;
  };
  const [first, report] = [one('logIn.offering · facts'), one('contactOwner.offering')];
  const long = `https://www.example.com/members/${'a-long-folder/'.repeat(4)}${'x'.repeat(120)}?of=this`;
  const written = JSON.stringify(one('checkUrl.offering · facts')).replaceAll(
    /https:.{2}www\.example\.com\/members?/g,
    long,
  );
  return [
    { ...first, name: 'the launcher', closed: true },
    { ...first, name: 'first message, the rest on its way', loaded: 'pending' },
    { ...first, name: 'first message, the rest failed', loaded: 'failed' },
    { ...report, name: 'the end, its words failed', loaded: 'failed' },
    { ...first, name: 'evidence open', unfolded: true },
    { ...report, name: 'report open', unfolded: true },
    { ...(JSON.parse(written) as Screen), name: 'a long address', unfolded: true },
  ];
}

/** Names of the states in which a visitor can be. */
export const everyState = (): string[] =>
  allStates().flatMap(({ states, path, always }) =>
    path.length > 0 && Object.keys(states).length === 0 && !always?.length ? [path.join('.')] : [],
  );

/** The machine's name of a state, such as `logIn.offering`. */
export const stateOf = ({ value }: Pick<Screen, 'value'>): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value)
        .map(([area, inner]) => `${area}.${typeof inner === 'string' ? inner : JSON.stringify(inner)}`)
        .join();

/** Only the new part of a conversation is drawn: the previous picture shows the rest. */
function sinceLastAnswer(context: WizardContext): WizardContext {
  const last = context.log.map(({ kind }) => kind).lastIndexOf('answer');
  return { ...context, log: context.log.slice(Math.max(0, last)) };
}

function nameOf(snapshot: WizardSnapshot, { items, form, select, ticks }: View): string {
  const kinds = new Set(items.map(({ kind }) => kind));
  const verdict = items.findLast((item) => item.kind === 'verdict');
  const words = [
    verdict?.result,
    ...(['facts', 'instructions', 'stored', 'wait', 'report'] as const).filter((kind) => kinds.has(kind)),
    form && 'typed',
    select && 'picked',
    ticks && `${ticks.options.length} to tick`,
  ];
  return [stateOf(snapshot), ...words.filter(Boolean)].join(' · ');
}

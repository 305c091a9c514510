import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { deferred as enDeferred, opening as en } from '../src/copy/en/words.js';
import { conclude } from '../src/wizard/evidence/conclude.js';
import { causes } from '../src/wizard/evidence/causes.js';
import type { Finding, Step } from '../src/wizard/contracts.js';
import { isChoice, isPicked, isTicked, isTyped } from '../src/wizard/choice.js';
import { wizardMachine } from '../src/wizard/wizardMachine.js';
import { cases } from '../test/wizard/evidence.js';

/*
 * Draws the machine into `docs/conversation.md`, as GitHub shows it (Mermaid). Nothing here knows a state, an answer
 * or where one leads: all is read from the machine, and the words from the English copy.
 */

const messages = { ...en.messages, ...enDeferred.messages };
const choices = { ...en.choices, ...enDeferred.choices };

/** Where the drawing is kept. */
export const drawingFile = fileURLToPath(new URL('../docs/conversation.md', import.meta.url));

/** An arrow before it is written down. */
interface Arrow {
  from: AnyStateNode;
  to: AnyStateNode;
  words: string;
}

const intro = `# The conversation

All questions of the wizard, and where each answer leads. \`npm run draw\` writes this page from the machine
(\`src/wizard/\`) and the English words (\`src/copy/en/words.ts\`); a test fails when it is out of date.

A box with square corners waits for the visitor, one with slanted sides is busy and goes on by itself, one with round
ends is somewhere else. On an arrow stands the answer as the visitor reads it and, in square brackets, the guard that
lets it be offered or parts it from the others. Where several arrows fit, the first in the machine's table is taken.

Left out: a fault of the wizard's own, which leads from every busy state to “${enDeferred.steps['contact-owner']}”; *back*,
which leads to the question before; and *start again*.
`;

/** The whole page. Pure: the same machine and words give the same page. */
export function drawConversation(): string {
  const areas = Object.values<AnyStateNode>(wizardMachine.states);
  const drawn = areas.filter((area) => Object.keys(area.states).length > 0);
  const sections = [
    intro,
    '## Overview\n',
    chart(overview(areas)),
    ...drawn.flatMap((area) => [`## ${upper(titleOf(area))}\n`, chart(detail(area))]),
    '## What the evidence leads to\n',
    'First match from the top wins; measured goes before configured, and this before told.\n',
    causeTable(),
  ];
  return sections.join('\n');
}

const chart = (lines: string[]): string =>
  `\`\`\`mermaid\nflowchart TD\n${lines.map((line) => `  ${line}\n`).join('')}\`\`\`\n`;

/** How the areas follow each other. Words stand only where nobody is asked. */
function overview(areas: readonly AnyStateNode[]): string[] {
  const root: AnyStateNode = wizardMachine.root;
  const nodes = areas.map((area) => `${idOf(area)}${shapeOf(area)}`);
  const arrows = areas.flatMap((area) =>
    withDescendants(area)
      .flatMap(arrowsFrom)
      .map(({ from, to, words }) => ({ from: area, to: areaOf(to), words: from.always?.length ? words : '' }))
      .filter(({ from, to }) => from !== to),
  );
  const fromAnywhere = arrowsFrom(root).filter(({ to }) => to !== root);
  return [`${idOf(root)}(["Anywhere"])`, ...nodes, ...written([...fromAnywhere, ...arrows])];
}

/** One area with its questions, and the places outside that they lead to. */
function detail(area: AnyStateNode): string[] {
  const inside = withDescendants(area);
  const arrows = inside.flatMap(arrowsFrom);
  const outside = new Set(arrows.map(({ to }) => to).filter((to) => !inside.includes(to)));
  const children = inside.filter((node) => node !== area).map((node) => `  ${idOf(node)}${shapeOf(node)}`);
  return [
    `subgraph ${idOf(area)}["${escaped(upper(titleOf(area)))}"]`,
    ...children,
    'end',
    ...[...outside].map((node) => `${idOf(node)}(["${escaped(placeName(node))}"])`),
    ...written(arrows),
  ];
}

const withDescendants = (node: AnyStateNode): AnyStateNode[] => [
  node,
  ...Object.values<AnyStateNode>(node.states).flatMap(withDescendants),
];
const areaOf = (node: AnyStateNode): AnyStateNode =>
  node.path.length > 1 && node.parent ? areaOf(node.parent) : node;

/** The ways out of a state, in the order of its table. */
function arrowsFrom(node: AnyStateNode): Arrow[] {
  const byEvent = [node.always ?? [], ...node.transitions.values()];
  return byEvent.flatMap((transitions) =>
    transitions
      .filter(
        ({ eventType, target, actions }) =>
          !eventType.startsWith('xstate.error') && (target || actions.length > 0),
      )
      .flatMap((transition): Arrow[] => {
        const words = wordsOf(transition, transitions.length > 1);
        const targets: readonly AnyStateNode[] | undefined = transition.target;
        return (
          targets?.map((to) => ({ from: node, to: entered(to, node), words })) ?? [
            { from: node, to: node, words },
          ]
        );
      }),
  );
}

/** Somewhere else, an area stands for its first question; within one's own area, that question itself is meant. */
const entered = (target: AnyStateNode, from: AnyStateNode): AnyStateNode =>
  areaOf(target) === areaOf(from) ? (target.initial.target?.[0] ?? target) : target;

function wordsOf({ eventType, guard }: AnyTransitionDefinition, hasRivals: boolean): string {
  const condition = guard ? guardWords(guard, eventType) : hasRivals && 'otherwise';
  return [eventWords(eventType), condition && `[${condition}]`].filter(Boolean).join(' ');
}

function eventWords(type: string): string {
  if (type === '' || type.startsWith('xstate.')) return '';
  if (type === 'page.observed') return 'something was seen meanwhile';
  if (!isChoice(type)) return 'the page was loaded again';
  if (isTyped(type)) return enDeferred.forms[type].submit;
  if (isTicked(type)) return enDeferred.ticks[type].submit;
  return isPicked(type) ? enDeferred.pickBrowser : choices[type];
}

/** A guard by its name, with what it is asked for. What depends on the event is asked with an empty one. */
function guardWords(guard: NonNullable<AnyTransitionDefinition['guard']>, type: string): string {
  if (typeof guard === 'string') return guard;
  const named = guard as { type: string; params?: unknown };
  const observation = { facts: [] };
  const event = { type, output: observation, observation };
  const params: unknown = typeof named.params === 'function' ? named.params({ event }) : named.params;
  const value: unknown =
    typeof params === 'object' && params !== null ? Reflect.get(params, 'result') : params;
  return typeof value === 'string' || typeof value === 'number' ? `${named.type} ${value}` : named.type;
}

/** Arrows between the same two places become one, with their words below each other. */
function written(arrows: readonly Arrow[]): string[] {
  const labels = new Map<string, { ends: [string, string]; words: Set<string> }>();
  for (const { from, to, words } of arrows) {
    const ends: [string, string] = [idOf(from), idOf(to)];
    const label = labels.get(ends.join()) ?? { ends, words: new Set() };
    labels.set(ends.join(), label);
    if (words) label.words.add(escaped(words));
  }
  return [...labels.values()].map(({ ends: [from, to], words }) =>
    words.size > 0 ? `${from} -->|"${[...words].join('<br/>')}"| ${to}` : `${from} --> ${to}`,
  );
}

/** Begins with `at_`, so that no state is called as a word of Mermaid's own (`end`, `class`, `default` …). */
const idOf = (node: AnyStateNode): string =>
  node.path.length === 0 ? 'anywhere' : `at_${node.path.join('_')}`;

/** Mermaid's own escapes: quotes would end a label, `#` and `;` begin and end an escape. */
const escaped = (words: string): string =>
  words.replace(/[#;"<>]/g, (character) => `#${character.codePointAt(0) ?? 0};`);

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const spaced = (key: string): string => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** A step by its English name, other areas by the state's own. */
function titleOf(area: AnyStateNode): string {
  const entry: readonly unknown[] = area.entry;
  const steps = entry.flatMap((action) => {
    const params: unknown =
      typeof action === 'object' && action !== null ? Reflect.get(action, 'params') : null;
    const step: unknown = typeof params === 'object' && params !== null ? Reflect.get(params, 'step') : null;
    return typeof step === 'string' && Object.hasOwn(enDeferred.steps, step)
      ? [enDeferred.steps[step as Step]]
      : [];
  });
  return steps[0] ?? spaced(area.key);
}

const placeName = (node: AnyStateNode): string => {
  const area = areaOf(node);
  return area === node ? upper(titleOf(area)) : `${upper(titleOf(area))}: ${spaced(node.key)}`;
};

function shapeOf(node: AnyStateNode): string {
  const label = escaped(node.path.length === 1 ? upper(titleOf(node)) : spaced(node.key));
  return node.tags.includes('busy') || node.always?.length ? `[/"${label}"/]` : `["${label}"]`;
}

/** Causes in their order of precedence, with the step that each begins with: asked of `conclude`, not listed again. */
function causeTable(): string {
  const rows = causes.map((cause) => {
    const found = cases.filter((one) => one[2] === cause).map(([, facts]) => conclude(facts));
    return `| \`${cause}\` | ${messages[`finding.${cause}`]} | ${firstSteps(found)} |`;
  });
  return ['| cause | what the wizard says | first step |', '|---|---|---|', ...rows, ''].join('\n');
}

/** `Check the address (400, 404), Reload (408)`; the status only where it makes a difference. */
function firstSteps(findings: readonly Finding[]): string {
  const statuses = new Map<Step, (number | null)[]>();
  for (const { plan, status } of findings) {
    const first = plan[0] ?? 'contact-owner';
    statuses.set(first, [...(statuses.get(first) ?? []), status]);
  }
  return [...statuses]
    .map(([step, of]) =>
      statuses.size > 1 ? `${enDeferred.steps[step]} (${of.join(', ')})` : enDeferred.steps[step],
    )
    .join(' · ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('.', pathToFileURL(drawingFile)), { recursive: true });
  writeFileSync(drawingFile, drawConversation());
}

import { basename, dirname } from 'node:path';
import { findCircles } from './findCircles.js';
import { findTables } from './findTables.js';
import type { Source } from './readSources.js';

/** One line of `npm run house`. It is met when there are no more findings than the goal allows. */
export interface Measure {
  title: string;
  /** At most this. */
  goal: number;
  value: number;
  /** Where to look, one line each: the files, names or comments that were counted. */
  findings: readonly string[];
}

/** Facts and attributes by their names, and the tags of the languages. */
export interface Vocabulary {
  facts: ReadonlySet<string>;
  attributes: ReadonlySet<string>;
  languages: ReadonlySet<string>;
}

const counted = (title: string, goal: number, findings: readonly string[]): Measure => ({
  title,
  goal,
  value: findings.length,
  findings,
});

/** The measures of the source below `src/`, beside their goals. Pure. */
export function measureSources(
  all: readonly Source[],
  { facts, attributes, languages }: Vocabulary,
): Measure[] {
  // A language is a row of a table that fills a file or a folder: twenty of them are no flat folder.
  const isLanguage = ({ path }: Source): boolean =>
    languages.has(fileName(path)) || languages.has(basename(dirname(path)));
  const sources = all.filter((source) => !isLanguage(source));
  return [
    counted(
      'import circles',
      0,
      findCircles(all, ['value', 'type', 'deferred']).map((circle) => circle.join(' · ')),
    ),
    largestFolder(sources),
    counted('names defined in two or more files', 15, definedTwice(sources)),
    counted('files not named after an export', 5, namedOtherwise(sources)),
    counted('places for one fact’s nature', 1, placesOfFacts(sources, facts)),
    placesOfAnAttribute(sources, attributes),
    counted('files named by load time', 0, sources.map(({ path }) => path).filter(isNamedByLoadTime)),
    longestFile(sources),
  ];
}

/** Comments that begin with a question word stand for a thing without its name. */
export function measureComments(sources: readonly Source[]): Measure {
  const vague = sources.flatMap(({ path, comments }) =>
    comments
      .filter((comment) => /^(What|Who|Whom|Whose|Whoever|Whatever|Whether|Nobody)\b/.test(comment))
      .map((comment) => `${path}: ${firstLine(comment)}`),
  );
  return counted('comments that begin with What, Who, Whether or Nobody', 0, vague);
}

const fileName = (path: string): string => basename(path).replace(/\.(tsx?|css)$/, '');
/** `pt-BR.ts` may export `ptBR`. */
const letters = (name: string): string => name.replace(/[^a-z0-9]/gi, '').toLowerCase();
const firstLine = (text: string): string => text.split('\n')[0] ?? '';

function largestFolder(sources: readonly Source[]): Measure {
  const sizes = new Map<string, number>();
  for (const { path } of sources) sizes.set(dirname(path), (sizes.get(dirname(path)) ?? 0) + 1);
  const bySize = [...sizes].toSorted(([, one], [, other]) => other - one);
  return {
    title: 'files of the largest folder, languages apart',
    goal: 12,
    value: bySize[0]?.[1] ?? 0,
    findings: bySize.filter(([, size]) => size > 12).map(([folder, size]) => `${folder}: ${size}`),
  };
}

function definedTwice(sources: readonly Source[]): string[] {
  const files = new Map<string, string[]>();
  for (const { path, declared } of sources)
    for (const name of new Set(declared)) files.set(name, [...(files.get(name) ?? []), path]);
  return [...files]
    .filter(([, paths]) => paths.length > 1)
    .map(([name, paths]) => `${name}: ${paths.join(', ')}`);
}

/** Entry points are named as the package's `exports` are, and sheets after the component beside them. */
function namedOtherwise(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path, program }) => program && path.includes('/'))
    .filter(({ path, exported }) => !exported.some((name) => letters(name) === letters(fileName(path))))
    .map(({ path, exported }) => `${path}: ${exported.join(', ')}`);
}

/** Tables by fact names, and comparisons of how such names are spelt. The words for facts are no nature of theirs. */
function placesOfFacts(sources: readonly Source[], facts: ReadonlySet<string>): string[] {
  const others = sources.filter(({ path }) => !path.startsWith('copy/'));
  const tables = others
    .flatMap((source) => findTables(source, facts))
    .map(({ path, line }) => `${path}:${line}`);
  const bySpelling = others.flatMap(({ path, text }) =>
    [...text.matchAll(/\.(?:endsWith|startsWith|includes)\('(-[a-z]+|[a-z]+-)'\)/g)]
      .filter(([, part = '']) => [...facts].filter((name) => name.includes(part)).length > 1)
      .map(([call]) => `${path}: ${call}`),
  );
  return [...tables, ...bySpelling];
}

/** Lists that name an attribute. The links of a site bear names of attributes, and diagnosis finds them: not counted. */
function placesOfAnAttribute(sources: readonly Source[], attributes: ReadonlySet<string>): Measure {
  const places = new Map<string, string[]>();
  const others = sources.filter(({ path }) => !/^(diagnosis|wizard)\//.test(path));
  for (const { path, line, names } of others.flatMap((source) => findTables(source, attributes)))
    for (const name of names) places.set(name, [...(places.get(name) ?? []), `${path}:${line}`]);
  const [most] = [...places].toSorted(([, one], [, other]) => other.length - one.length);
  const [name, its] = most ?? ['none', []];
  return {
    title: 'places for one attribute',
    goal: 2,
    value: its.length,
    findings: its.map((place) => `${name}: ${place}`),
  };
}

const isNamedByLoadTime = (path: string): boolean => /later|brought|bring|deferred/i.test(path);

function longestFile(sources: readonly Source[]): Measure {
  const [longest] = sources.toSorted((one, other) => other.lines - one.lines);
  return {
    title: 'lines of the longest file, languages apart',
    goal: 250,
    value: longest?.lines ?? 0,
    findings: longest ? [longest.path] : [],
  };
}

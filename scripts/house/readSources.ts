import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type ESTree, parseSync } from 'vite';

/** An import, or an export from another file: `value` and `type` while loading, `deferred` by `import()`. */
export interface Import {
  specifier: string;
  kind: 'value' | 'type' | 'deferred';
}

/** A file of the source, with what the measures read of it. A sheet has no syntax tree: its lists are empty. */
export interface Source {
  /** Relative to the folder that was read, with `/`: `wizard/steps/logIn.ts`. */
  path: string;
  text: string;
  lines: number;
  imports: Import[];
  /** Names that other files can import. A re-exported name is among them. */
  exported: string[];
  /** Names that stand at the top of the file, exported or not, types included. */
  declared: string[];
  /** Comments without their marks, each a line or a block. */
  comments: string[];
  /** The syntax tree in ESTree's form, and null for a sheet. */
  program: ESTree.Program | null;
}

const isScript = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
const isSource = (path: string): boolean => isScript(path) || path.endsWith('.css');

/** Reads every script and sheet below a folder, in the order of their paths. Throws where one cannot be parsed. */
export function readSources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isSource(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => parseSource(relative(folder, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')));
}

/** Parses one file. Throws where it cannot be parsed. */
export function parseSource(path: string, text: string): Source {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (!isScript(path))
    return {
      path,
      text,
      lines,
      imports: [],
      exported: [],
      declared: [],
      comments: sheetComments(text),
      program: null,
    };
  const { module, program, comments, errors } = parseSync(path, text);
  const [fault] = errors;
  if (fault) throw new Error(`${path}: ${fault.message}`);
  return {
    path,
    text,
    lines,
    imports: importsOf(module, text),
    exported: module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ exportName }) => exportName.name ?? []),
    ),
    declared: program.body.flatMap(namesDeclaredBy),
    comments: comments.map(({ value }) => unmarked(value)),
    program,
  };
}

const sheetComments = (text: string): string[] =>
  [...text.matchAll(/\/\*(.*?)\*\//gs)].map(([, comment = '']) => unmarked(comment));

/** `* Doc.` is `Doc.`, in blocks of several lines as well. */
const unmarked = (comment: string): string => comment.replaceAll(/^\s*\*+ ?/gm, '').trim();

type Module = ReturnType<typeof parseSync>['module'];

function importsOf({ staticImports, staticExports, dynamicImports }: Module, text: string): Import[] {
  const loaded = staticImports.map(({ moduleRequest, entries }): Import => {
    const isTypeOnly = entries.length > 0 && entries.every(({ isType }) => isType);
    return { specifier: moduleRequest.value, kind: isTypeOnly ? 'type' : 'value' };
  });
  const passedOn = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }): Import[] =>
      moduleRequest ? [{ specifier: moduleRequest.value, kind: isType ? 'type' : 'value' }] : [],
    ),
  );
  const deferred = dynamicImports.map(({ moduleRequest: { start, end } }): Import => {
    const specifier = text.slice(start, end).replace(/^(['"`])(.*)\1$/s, '$2');
    return { specifier, kind: 'deferred' };
  });
  return [...loaded, ...passedOn, ...deferred];
}

function namesDeclaredBy(statement: ESTree.Statement | ESTree.Directive): string[] {
  if (statement.type === 'ExportNamedDeclaration')
    return statement.declaration ? namesDeclaredBy(statement.declaration) : [];
  if (statement.type === 'VariableDeclaration')
    return statement.declarations.flatMap(({ id }) => namesBoundBy(id));
  // `declare global` names nothing.
  if (statement.type === 'TSModuleDeclaration' && statement.kind === 'global') return [];
  return 'id' in statement && statement.id?.type === 'Identifier' ? [statement.id.name] : [];
}

function namesBoundBy(pattern: ESTree.BindingPattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) =>
        element && element.type !== 'RestElement' ? namesBoundBy(element) : [],
      );
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        property.type === 'Property' ? namesBoundBy(property.value) : [],
      );
    case 'AssignmentPattern':
      return namesBoundBy(pattern.left);
    default:
      return [];
  }
}

/** The file that a relative specifier names, or null for a package and for what was not read. */
export function fileNamedBy(specifier: string, from: Source, paths: ReadonlySet<string>): string | null {
  if (!specifier.startsWith('.')) return null;
  const target = join(dirname(from.path), specifier.replace(/\?.*$/, '')).replaceAll('\\', '/');
  const candidates = [target, target.replace(/\.js$/, '.ts'), target.replace(/\.js$/, '.tsx')];
  return candidates.find((path) => paths.has(path)) ?? null;
}

import { type ESTree, Visitor } from 'vite';
import type { Source } from './readSources.js';

/** A literal or a type that lists names. */
export interface Table {
  path: string;
  line: number;
  names: string[];
}

/**
 * Literals and types whose members are all among the given names: object keys, array elements, members of a type.
 * One of a single name is no list.
 */
export function findTables(source: Source, names: ReadonlySet<string>): Table[] {
  const tables: Table[] = [];
  const add = (node: { start: number }, members: readonly (string | null)[]): void => {
    const known = members.filter((member) => member !== null && names.has(member)) as string[];
    if (known.length > 1 && known.length === members.length)
      tables.push({
        path: source.path,
        line: source.text.slice(0, node.start).split('\n').length,
        names: known,
      });
  };
  const visitor = new Visitor({
    ObjectExpression: (node) =>
      add(
        node,
        node.properties.map((property) => (property.type === 'Property' ? nameOf(property.key) : null)),
      ),
    ArrayExpression: (node) =>
      add(
        node,
        node.elements.map((element) => (element ? nameOf(element) : null)),
      ),
    TSInterfaceBody: (node) => add(node, node.body.map(memberName)),
    TSTypeLiteral: (node) => add(node, node.members.map(memberName)),
  });
  if (source.program) visitor.visit(source.program);
  return tables;
}

const memberName = (member: ESTree.TSSignature): string | null =>
  member.type === 'TSPropertySignature' ? nameOf(member.key) : null;

function nameOf(node: ESTree.Node): string | null {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

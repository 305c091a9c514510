import MagicString from 'magic-string';
import { parseAst } from 'vite';

/**
 * A CommonJS module without those exports that nobody reads. A bundler keeps all of them, since `exports` is an object
 * like any other. Code that only they use is then dead, and removed. An export that the module itself reads stays.
 *
 * @param code with one statement `exports.name = …` for each export, as in the builds of React and Scheduler
 * @param names exports that are read elsewhere
 */
export function keepExports(code: string, names: ReadonlySet<string>): MagicString {
  const edited = new MagicString(code);
  for (const statement of parseAst(code).body) {
    const name = exportedBy(statement);
    if (name === null || names.has(name)) continue;
    const uses = code.match(new RegExp(String.raw`\bexports\.${name}\b`, 'g')) ?? [];
    if (uses.length === 1) edited.remove(statement.start, statement.end);
  }
  return edited;
}

type Statement = ReturnType<typeof parseAst>['body'][number];

/** The name of `exports.name = …`; null for any other statement. */
function exportedBy(statement: Statement): string | null {
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression')
    return null;
  const { left } = statement.expression;
  if (left.type !== 'MemberExpression' || left.object.type !== 'Identifier') return null;
  return left.object.name === 'exports' && left.property.type === 'Identifier' ? left.property.name : null;
}

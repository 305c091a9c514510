import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { measure, type Size } from './measureSizes.js';

const project = fileURLToPath(new URL('../..', import.meta.url));
const libraries = [/^react(-dom)?($|\/)/, 'xstate', '@xstate/react'];

/** An application's import, and the libraries that it has anyway. */
export const entryPoints = {
  'fix401, beside React': {
    code: "export { SupportWizard } from 'fix401';",
    external: libraries.slice(0, 1),
  },
  'fix401/machine, beside XState': { code: "export * from 'fix401/machine';", external: libraries },
  'fix401/element': { code: "import 'fix401/element';", external: [] },
} as const;
export type EntryPoint = keyof typeof entryPoints;

/** The most that each may weigh up to the first usable message, in bytes of gzip. */
export const entryPointBudgets: Readonly<Record<EntryPoint, number>> = {
  'fix401, beside React': 44_500,
  'fix401/machine, beside XState': 13_000,
  'fix401/element': 108_000,
};

/**
 * Growth of an application's bundle up to the first usable message: bundled and minified by Vite, without what
 * the wizard loads after that message. Rejects when the package was not built.
 */
export async function measureEntryPoint(entryPoint: EntryPoint): Promise<Size> {
  const { code, external } = entryPoints[entryPoint];
  const root = mkdtempSync(join(tmpdir(), 'fix401-entry-'));
  try {
    writeFileSync(join(root, 'entry.js'), code);
    mkdirSync(join(root, 'node_modules'));
    symlinkSync(project, join(root, 'node_modules/fix401'), 'dir');
    const { output } = (await build({
      root,
      configFile: false,
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        modulePreload: false,
        rolldownOptions: {
          input: join(root, 'entry.js'),
          external: [...external],
          preserveEntrySignatures: 'strict',
        },
      },
    })) as Rolldown.RolldownOutput;
    const chunks = output.filter((file) => file.type === 'chunk');
    return measure(
      Buffer.from(
        withFirstMessage(chunks)
          .map((chunk) => chunk.code)
          .join('\n'),
      ),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The entry, the element that it loads, and everything that these import statically. */
function withFirstMessage(chunks: readonly Rolldown.OutputChunk[]): Rolldown.OutputChunk[] {
  const named = (name: string) => chunks.filter(({ fileName }) => fileName === name);
  const seen = new Set(
    chunks.filter(({ isEntry, name }) => isEntry || /^(?:Fix401Element|fix401-panel)/.test(name)),
  );
  // A set's iterator visits what is added meanwhile.
  for (const chunk of seen) for (const name of chunk.imports) for (const one of named(name)) seen.add(one);
  return [...seen];
}

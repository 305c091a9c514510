import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const hostFolder = fileURLToPath(new URL('../hosts/', import.meta.url));

/** Where the built applications stand. */
export const builtFolder = join(project, 'test-results/hosts');

/** An application that uses the npm package as its developers would have installed it. */
interface Host {
  /** Its folder in `test/e2e/hosts/`. */
  name: HostName;
  /** Its pages or scripts that the build begins with. */
  entries: readonly string[];
  /** Whose files it may use beside its own. */
  shares?: HostName;
  /** React warns in its development build only, and only there Strict Mode does something. */
  mode: 'production' | 'development';
}
export type HostName = 'react19' | 'react18' | 'ssr' | 'element';

/** Each in the folder of this name; React 19 in both ways, since only one of them warns. */
export const hosts: Readonly<Record<string, Host>> = {
  react19: { name: 'react19', entries: ['index.html'], mode: 'development' },
  'react19-production': { name: 'react19', entries: ['index.html'], mode: 'production' },
  react18: { name: 'react18', entries: ['index.html'], shares: 'react19', mode: 'development' },
  ssr: { name: 'ssr', entries: ['client.js'], mode: 'development' },
  element: { name: 'element', entries: ['index.html', 'framework.html'], mode: 'production' },
};

/** Whether `npm ci` was run in all of them, as `.ci/run` does. */
export const areInstalled = (): boolean =>
  Object.values(hosts).every(({ name }) => existsSync(join(hostFolder, name, 'node_modules/xstate')));

/** Gives every application the package as it would come from the registry. */
export function installPackage(): void {
  const folder = mkdtempSync(join(tmpdir(), 'fix401-hosts-'));
  try {
    const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
    const file = execFileSync('npm', pack, { cwd: project, encoding: 'utf8' }).trim();
    for (const name of new Set(Object.values(hosts).map((host) => host.name))) {
      const target = join(hostFolder, name, 'node_modules/fix401');
      rmSync(target, { recursive: true, force: true });
      mkdirSync(target);
      execFileSync('tar', ['-xzf', join(folder, file), '-C', target, '--strip-components=1']);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Builds one with the project's own Vite. Rejects when it took a module from anywhere but its own folder. */
export async function buildHost(folder: string, { name, entries, mode, shares }: Host): Promise<void> {
  // Whoever only asks what is installed does not wait for it.
  const { build } = await import('vite');
  const root = join(hostFolder, name);
  await build({
    root,
    base: `/${folder}/`,
    configFile: false,
    // That bundlers drop "use client" is said by each of them, to everybody.
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    // What lies in another's folder, too, takes its packages from this one.
    resolve: { dedupe: ['react', 'react-dom', 'xstate', '@xstate/react', 'fix401'] },
    plugins: [onlyOwnModules(root, shares ? join(hostFolder, shares) : root)],
    build: {
      outDir: join(builtFolder, folder),
      emptyOutDir: true,
      minify: mode === 'production',
      // Fonts and pictures there are none; a `data:` address would be against the policy.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      target: 'es2022',
      rolldownOptions: {
        input: entries.map((entry) => join(root, entry)),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
}

/** Without it, a package that the application lacks would be taken from the project's own `node_modules`. */
const onlyOwnModules = (root: string, shared: string): Plugin => ({
  name: 'fix401:only-own-modules',
  generateBundle() {
    const foreign = [...this.getModuleIds()].filter(
      (id) =>
        !id.startsWith('\0') &&
        !id.startsWith(`${root}/`) &&
        !(id.startsWith(`${shared}/`) && !id.includes('/node_modules/')),
    );
    if (foreign.length > 0) this.error(`These are not of the application: ${foreign.join(', ')}`);
  },
});

/** What a server of the application renders for a request: by Node alone, from the installed package. */
export const renderOnServer = (): string =>
  execFileSync('node', ['render.js'], { cwd: join(hostFolder, 'ssr'), encoding: 'utf8' });

/** Says what is wrong with an application's types, in the words of the compiler; empty when nothing is. */
export function typeFaults(name: HostName): string {
  try {
    execFileSync(join(project, 'node_modules/.bin/tsc'), ['-p', join(hostFolder, name)], {
      encoding: 'utf8',
    });
    return '';
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}

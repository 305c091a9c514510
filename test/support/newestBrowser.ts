import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { patienceMs } from './patience.js';

/** The four numbers of a browser's version: 156.0.8078.108. */
type Version = readonly number[];

/**
 * The browser with the highest version; of equal ones the first. Each is started with `--version` and has to print one:
 * a stand-in that only says how to install the real one (Ubuntu's `chromium-browser` without its snap) is left out.
 * Resolves with undefined when none is left. Never rejects.
 * @param programs absolute paths
 */
export async function newestBrowser(programs: readonly string[]): Promise<string | undefined> {
  const versions = await Promise.all(programs.map(versionOf));
  const works = programs.flatMap((program, at) => {
    const version = versions[at];
    return version ? [{ program, version }] : [];
  });
  return works.toSorted((one, other) => compare(other.version, one.version))[0]?.program;
}

async function versionOf(program: string): Promise<Version | null> {
  try {
    const { stdout } = await promisify(execFile)(program, ['--version'], { timeout: patienceMs });
    const [version] = /\d+(?:\.\d+){3}/.exec(stdout) ?? [];
    return version?.split('.').map(Number) ?? null;
  } catch {
    return null;
  }
}

/** Negative, zero or positive, as sorting wants it. */
function compare(one: Version, other: Version): number {
  const differs = one.findIndex((number, at) => number !== other[at]);
  return differs === -1 ? 0 : (one[differs] ?? 0) - (other[differs] ?? 0);
}

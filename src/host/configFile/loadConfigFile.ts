import { startDeadline } from '../../diagnosis/probe/startDeadline.js';
import { readBeginning } from '../../diagnosis/probe/readBeginning.js';
import { allowedValues } from '../../config/allowedValues.js';
import type { ConfigProblem } from '../../config/readConfig.js';
import { readOptions } from '../../config/readOptions.js';
import type { FileConfig } from '../../config/readOptions.js';

/** Milliseconds that the file is waited for: so long the first message is late. */
const timeoutMs = 4000;

/** Bytes of the file. The texts of one language take 30 kB. */
const maxFileBytes = 65_536;

/** The usable part of a file, and its problems. */
interface Loaded {
  config: FileConfig;
  problems: ConfigProblem[];
}

/**
 * Reads the owner's JSON file. A value that cannot be used is left out and becomes a problem with its path; a file
 * that is missing, is no JSON, or is too long becomes one problem. Never rejects, and ends at its deadline.
 *
 * @param address of the file; of the page's own origin, or of one that the owner named by it
 * @param base address that relative addresses in the file are resolved against: the page's
 */
export async function loadConfigFile(
  address: string,
  base: string,
  { fetch }: { fetch: typeof globalThis.fetch },
  signal: AbortSignal,
): Promise<Loaded> {
  const deadline = startDeadline(signal, timeoutMs);
  try {
    // `fetch` is called on its own: browsers refuse it as a method of another object than the window.
    const response = await fetch(address, { credentials: 'omit', signal: deadline.signal });
    if (!response.ok) return unusable(address, `a file that answers 2xx, not ${response.status}`);
    const bytes = await readBeginning(response, maxFileBytes + 1, deadline.signal);
    if (bytes.length > maxFileBytes) return unusable(address);
    return readOptions(JSON.parse(new TextDecoder().decode(bytes)) as unknown, base);
  } catch (error) {
    return unusable(address, error instanceof SyntaxError ? 'a file of JSON' : 'a file that answers in time');
  } finally {
    deadline.end();
  }
}

const unusable = (value: string, allowed = allowedValues['config'] ?? ''): Loaded => ({
  config: {},
  problems: [{ name: 'config', value, allowed }],
});

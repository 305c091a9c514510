import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** Whether the browser inside `@sparticuz/chromium` runs here. */
export function canUnpack(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Unpacks the headless Chromium that npm brought (180 MB, once) into a folder of its own below the temporary
 * one, and names it and the variables it needs. Rejects when the disk is full.
 */
export async function unpackChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const folder = join(tmpdir(), `fix401-chromium-143.0.4-${userInfo().username}`);
  if (!existsSync(folder)) await unpackInto(folder);
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  return { executablePath: join(folder, 'chromium'), env };
}

/** Under another name first: neither a second process nor a run after a crash may find half a browser. */
async function unpackInto(folder: string): Promise<void> {
  const draft = await mkdtemp(`${folder}-`);
  await withVariables({ TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }, async () => {
    const { default: packed } = await import('@sparticuz/chromium');
    packed.setGraphicsMode = false;
    await packed.executablePath();
  });
  await pointFontsTo(draft, folder);
  try {
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true });
    // Another process was quicker.
    if (!existsSync(folder)) throw error;
  }
}

/** The package's font configuration names one fixed temporary folder, whichever this system has. */
async function pointFontsTo(draft: string, folder: string): Promise<void> {
  const file = join(draft, 'fonts', 'fonts.conf');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replaceAll('/tmp/', `${folder}/`));
}

/** The package takes its settings from the environment, and changes it: afterwards all is as it was. */
async function withVariables(variables: Record<string, string>, act: () => Promise<void>): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    await act();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

import remapping from '@jridgewell/remapping';
import type MagicString from 'magic-string';
import type { Rolldown } from 'vite';

/** Below the folder of the script build: nobody's visitor loads them, so nothing names them. */
const mapFolder = 'maps';

/**
 * A chunk's source map after the chunk was edited, in a folder apart, where the files do not point to: a browser's
 * developer tools would ask for it there, and behind a sign-in that would open the password box. Null without a map.
 */
export function moveMap(
  bundle: Rolldown.OutputBundle,
  { fileName, map }: Rolldown.OutputChunk,
  edited: MagicString,
): Rolldown.EmittedAsset | null {
  if (!map) return null;
  delete bundle[`${fileName}.map`];
  const steps = [edited.generateMap({ source: fileName, hires: 'boundary' }).toString(), map.toString()];
  const moved = Object.assign(
    remapping(steps, () => null),
    { file: `../${fileName}`, sourceRoot: '..' },
  );
  return { type: 'asset', fileName: `${mapFolder}/${fileName}.map`, source: JSON.stringify(moved) };
}

import { subCodes } from '../../wizard/contracts.js';
import type { Fact } from '../../wizard/contracts.js';
import type { World } from '../browser/world.js';
import { statusInWords } from '../html/statusInWords.js';
import { measured } from '../measured.js';

/**
 * Facts that the words of the page and its `Server-Timing` tell: the 401 that they name where the page's status is another
 * or is not told, and the IIS sub-code. Never throws.
 *
 * @param status the page's status; null where the browser does not tell
 */
export function wordFacts(world: World, status: number | null): Fact[] {
  const texts = world.navigation().serverTiming.map(({ name, description }) => `${name} ${description}`);
  const sent = subCodes.find((code) => texts.some((text) => text.split(' ').includes(code)));
  const words = statusInWords(world.title()) ?? statusInWords(world.heading());
  return [
    ...(status === null || status < 400 ? measured('text-status', words?.status) : []),
    ...measured('sub-code', sent ?? words?.subCode),
  ];
}

import type { Controls } from '../../wizard/browsers.js';
import type { World } from './world.js';

/** Systems of phones and tablets. `Mobile` is what browsers call themselves on any other system of the kind. */
const phone = /Android|iPhone|iPad|iPod|Mobile/;

/**
 * The means to control the browser. A phone or a tablet may have a keyboard, but nothing tells a page so: its menu is
 * always there. An iPad that asks for desktop pages says Macintosh, but has a touch screen, which no Mac has. An
 * application that was installed on a desktop keeps the browser's keys. Never throws.
 */
export function detectControls({
  agent: { userAgent, maxTouchPoints = 0 },
  isHomeScreenApp,
}: Pick<World, 'agent' | 'isHomeScreenApp'>): Controls {
  const isTablet = userAgent.includes('Macintosh') && maxTouchPoints > 1;
  if (!phone.test(userAgent) && !isTablet) return 'keys';
  return isHomeScreenApp ? 'none' : 'menu';
}

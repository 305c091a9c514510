import type { World } from '../browser/world.js';
import type { BoxSurroundings } from './forecastBox.js';

/** The surroundings in which this page would open an address. Never throws, never rejects. */
export async function surroundingsOf(world: World): Promise<BoxSurroundings> {
  const { engine, isInForeignFrame, isHomeScreenApp } = world;
  return { engine, isInForeignFrame, isHomeScreenApp, worker: await workerOf(world) };
}

/**
 * A page under a service worker that answers navigations opens no box: in Firefox never, in Chromium and WebKit with
 * navigation preload (measured in Firefox ESR 153, Chromium 156 and WebKitGTK 2.50). Firefox names no start of the worker;
 * there a refused page without a transferred byte came from it, since no engine stores a 401.
 */
async function workerOf(world: World): Promise<BoxSurroundings['worker']> {
  if (!world.isControlled()) return 'none';
  const { workerStart, transferSize, loaded, status } = world.navigation();
  const answers =
    world.engine === 'firefox'
      ? loaded && transferSize === 0 && status === 401
      : workerStart > 0 && (await preloadsNavigation(world));
  return answers ? 'answers' : 'may-answer';
}

async function preloadsNavigation({ loadBrowserActions }: World): Promise<boolean> {
  try {
    return await (await loadBrowserActions()).preloadsNavigation();
  } catch {
    return false;
  }
}

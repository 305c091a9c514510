import type { Fact } from '../../wizard/contracts.js';
import type { Delivery, World } from '../browser/world.js';
import { isWorkersCopy } from '../clock/isWorkersCopy.js';
import type { Observer } from '../createObserver.js';
import { pause } from '../probe/startDeadline.js';
import type { Answered } from '../probe/probeResult.js';

/** Longest time until the browser's timing has an answer that is there, in milliseconds. */
const timingMs = 100;

/**
 * Names the page's service worker as the source of the page on show, where its answer is proved to be none of the
 * network's: in Firefox by the same request past the worker, elsewhere by the browser's timing and, in Chromium, by one
 * request for a neighbour that the worker does not know. Never throws, never rejects.
 *
 * @param address the page's own address
 * @param through the answer of that address to a request of this page
 */
export async function workerFacts(
  address: string,
  through: Answered,
  { world, observer, signal }: { world: World; observer: Observer; signal: AbortSignal },
): Promise<Fact[]> {
  const isProven = world.keepaliveOpensNoBox
    ? await isProvenPastWorker(address, through, observer)
    : await isProvenByTiming(address, through, { world, observer, signal });
  return isProven ? observer.workerFacts() : [];
}

async function isProvenPastWorker(address: string, through: Answered, observer: Observer): Promise<boolean> {
  const past = await observer.probe(address, 'anybody-past-worker');
  return past.kind === 'answered' && isWorkersCopy(through, past, true);
}

/**
 * Under a worker that answers, WebKit times an answer of the network as such, and any other without a byte and without a
 * protocol; Chromium times all of them so, but for one of the cache storage (measured in WebKitGTK 2.50 and Chromium 156).
 */
async function isProvenByTiming(
  address: string,
  through: Answered,
  { world, observer, signal }: { world: World; observer: Observer; signal: AbortSignal },
): Promise<boolean> {
  const delivery = await awaitDelivery(address, world, signal);
  if (!delivery?.byWorker) return false;
  if (delivery.fromStore || world.engine === 'webkit') return true;
  const neighbour = new URL(`fix401-${world.random().toString(36).slice(2)}`, address).href;
  const past = await observer.probe(neighbour, 'anybody');
  const isFromNetwork = (await awaitDelivery(neighbour, world, signal))?.byWorker === false;
  return past.kind === 'answered' && isFromNetwork && isWorkersCopy(through, past, false);
}

async function awaitDelivery(address: string, world: World, signal: AbortSignal): Promise<Delivery | null> {
  const actions = await world.loadBrowserActions().catch(() => null);
  const delivery = actions?.deliveryOf(address) ?? null;
  if (delivery || !actions) return delivery;
  await Promise.race([
    pause(timingMs, signal),
    new Promise((resolve) => signal.addEventListener('abort', resolve)),
  ]);
  return actions.deliveryOf(address);
}

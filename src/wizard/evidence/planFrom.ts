import type { Step } from '../contracts.js';
import type { ResolvedFacts } from './resolveFacts.js';

/** In Zoom, loading again comes before signing out and in again. */
const zoomOrder: readonly Step[] = ['check-url', 'reload', 'log-in', 'clear-cache', 'contact-owner'];

/**
 * The steps in the order to take them: the recommended ones first, then the others in the owner's order. None twice.
 * Nobody typed the address of a request, so it is not checked. Never throws.
 */
export function planFrom(first: readonly Step[], known: ResolvedFacts, offered: readonly Step[]): Step[] {
  const isZoom = known.get('product')?.value === 'zoom';
  const order = isZoom ? zoomOrder : [...offered, 'contact-owner' as const];
  const begin = isZoom && first[0] === 'log-in' ? zoomOrder.slice(0, 1) : first;
  return [...new Set([...begin, ...order])].filter(
    (step) =>
      step === 'contact-owner' ||
      (offered.includes(step) && !(step === 'check-url' && known.get('requested'))),
  );
}

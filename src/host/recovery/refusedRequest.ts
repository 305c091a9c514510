import { askedAddresses, requestAccept } from '../../diagnosis/probe/askedAddresses.js';
import type { OpenInput } from '../api/elementCalls.js';

/** The attributes of a conversation about a refused request. From here on its address is known to be no page. */
export function refusedRequest(address: string): Omit<OpenInput, 'step'> {
  // The list of the browser's timing may be full, or not have it yet.
  askedAddresses.set(address, requestAccept);
  return { url: address, status: 401 };
}

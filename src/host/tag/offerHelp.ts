import { askedAddresses } from '../../diagnosis/probe/askedAddresses.js';
import { refusedRequest } from '../recovery/refusedRequest.js';
import type { TagPanel } from './tagPanel.js';

/** Addresses for which help was offered. */
const offeredAddresses = new Set<string>();

/** Opens the wizard about a refused request of the page's own, once for each address. An open wizard stays as it is. */
export const offerHelp: TagPanel['notice'] = async (host, address) => {
  const isOwn = URL.canParse(address) && new URL(address).origin === location.origin;
  if (!isOwn || offeredAddresses.has(address) || askedAddresses.has(address)) return;
  offeredAddresses.add(address);
  const isOpen = host.shadowRoot?.querySelector('[data-part="panel"]');
  if (!isOpen) host.open(refusedRequest(address));
};

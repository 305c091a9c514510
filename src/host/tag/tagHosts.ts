import type { WizardElement } from '../api/elementCalls.js';
import { elementName } from '../element/Fix401Element.js';
import { adoptOptions } from './adoptOptions.js';
import { insertHost } from './insertHost.js';
import type { InsertedHost } from './insertHost.js';
import { mountHost } from './mountHost.js';
import { offerHelp } from './offerHelp.js';
import type { TagPanel } from './tagPanel.js';

/** Elements that the tags have put into the page. */
const inserted = new WeakMap<HTMLScriptElement, Promise<InsertedHost>>();

/** An element that came with the page: neither put in by a tag, nor mounted, nor of a React application. */
const pageHost = (): WizardElement | null =>
  document.querySelector<WizardElement>(`body ${elementName}:not([data-tag], [data-managed])`);

const resolveHost: TagPanel['resolveHost'] = async (tag, current, signal) => {
  const own = pageHost();
  if (own) {
    if (own !== current) {
      adoptOptions(own, tag, signal);
      // A page has one wizard: the one in the corner makes room.
      current?.remove();
    }
    return own;
  }
  if (current?.isConnected) return current as WizardElement;
  // Calls made while a target is waited for get the same element.
  const insertion = inserted.get(tag) ?? insertHost(tag, signal, () => pageHost() !== null);
  inserted.set(tag, insertion);
  const { host, insert } = await insertion;
  if (!host.isConnected && !signal.aborted) insert();
  return host;
};

/** Elements of the script tag and of `Fix401.mount`, in one file for the browser to load. */
export const tagHosts: TagPanel = { resolveHost, mount: mountHost, notice: offerHelp };

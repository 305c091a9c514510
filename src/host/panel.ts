import type { WizardElement } from './api/elementCalls.js';
import { defineElement } from './element/Fix401Element.js';
import type { TagPanel } from './tag/tagPanel.js';

defineElement();

/** Few tags need it, so it is a file of its own. */
const loadTagHosts = async (): Promise<TagPanel> => (await import('./tag/tagHosts.js')).tagHosts;

/** Second stage of the script tag: defines the element, and loads everything that the loader left out. */
export const panel: TagPanel = {
  resolveHost: async (tag, current, signal) =>
    current && current === document.querySelector('fix-401')
      ? (current as WizardElement)
      : (await loadTagHosts()).resolveHost(tag, current, signal),
  mount: async (...given) => (await loadTagHosts()).mount(...given),
  notice: async (...given) => (await loadTagHosts()).notice(...given),
};

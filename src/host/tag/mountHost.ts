import type { WizardElement } from '../api/elementCalls.js';
import { elementName } from '../element/Fix401Element.js';
import { findTarget, reportTarget } from './findTarget.js';
import type { TagPanel } from './tagPanel.js';

/**
 * Puts one more wizard into the page, `inline` unless its configuration says otherwise. Undefined where the target does
 * not exist: the developer is warned.
 */
export const mountHost: TagPanel['mount'] = async (target, config = {}) => {
  const place = typeof target === 'string' ? findTarget(target) : target;
  if (!place) {
    reportTarget(typeof target === 'string' ? target : 'nothing');
    return undefined;
  }
  const host: WizardElement = document.createElement(elementName);
  host.dataset['tag'] = '';
  host.set({ mode: 'inline', ...config });
  place.append(host);
  const { destroy } = host;
  host.destroy = () => {
    destroy.call(host);
    host.remove();
  };
  return host;
};

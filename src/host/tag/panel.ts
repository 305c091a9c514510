import { defineElement } from '../element/Fix401Element.js';
import type { Panel, WizardElement } from '../api/elementCalls.js';

/** Second stage of the script tag: brings the element, and with it everything that the loader left out. */
defineElement();

/** What few tags need is brought when one does. */
const loadMounting = () => import('./mounting.js');

export const resolveHost: Panel['resolveHost'] = async (tag, host, signal) =>
  (host && host === document.querySelector('fix-401')
    ? host
    : (await loadMounting()).resolveHost(tag, signal, host)) as WizardElement;
export const mount: Panel['mount'] = async (...given) => (await loadMounting()).mount(...given);
export const notice: Panel['notice'] = async (...given) => (await loadMounting()).notice(...given);

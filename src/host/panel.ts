import { defineElement } from './Fix401Element.js';
import type { Panel, WizardElement } from './calls.js';

/** Second stage of the script tag: brings the element, and with it everything that the loader left out. */
defineElement();

/** What few tags need is brought when one does. */
const bringPlaces = () => import('./mounting.js');

export const settle: Panel['settle'] = async (tag, host, signal) =>
  (host && host === document.querySelector('fix-401')
    ? host
    : (await bringPlaces()).settle(tag, signal, host)) as WizardElement;
export const mount: Panel['mount'] = async (...given) => (await bringPlaces()).mount(...given);
export const notice: Panel['notice'] = async (...given) => (await bringPlaces()).notice(...given);

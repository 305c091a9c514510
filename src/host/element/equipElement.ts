import { checkAttributeNames } from '../../config/unknownNames/checkAttributeNames.js';
import { adopt } from '../../styles/adopt.js';
import { panelParts } from '../../view/panel/panelParts.js';
import { keepEvents } from './keepEvents.js';
import { keepScrolled } from './keepScrolled.js';

/** Elements that are equipped already: each session asks for it. */
const equipped = new WeakSet<Element>();

/** Gives an element everything that its first message does without: styles, checks, its behaviour in the page. */
export function equipElement(shadow: ShadowRoot, signal: AbortSignal): void {
  const { host } = shadow;
  adopt(shadow, panelParts.css);
  checkAttributeNames(shadow);
  if (equipped.has(host) || signal.aborted) return;
  equipped.add(host);
  signal.addEventListener('abort', () => equipped.delete(host));
  keepEvents(host, signal);
  keepScrolled(host, signal);
}

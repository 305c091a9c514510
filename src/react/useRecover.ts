import { useCallback, useEffect, useRef } from 'react';
import type { WizardElement } from '../host/api/elementCalls.js';
import type { Recover } from '../host/api/recover.js';
import { loadElement } from './loadElement.js';
import { attributesOf } from './wizardOptions.js';
import type { WizardOptions } from './wizardOptions.js';

/**
 * Gives `recover` of docs/reference.md, which stays the same function for the life of the component. It opens the
 * `<SupportWizard>` of the page. Where there is none, it opens a wizard of its own, without a launcher, which is removed
 * with the component: what waits then resolves with null. Safe on a server.
 *
 * @param options of the wizard of its own
 */
export function useRecover(options: WizardOptions = {}): Recover {
  const own = useRef<WizardElement | null>(null);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(
    () => () => {
      own.current?.remove();
      own.current = null;
    },
    [],
  );
  return useCallback(async (...given) => {
    await loadElement().catch(() => {}); // without it, nobody can be helped
    const ofPage = document.querySelector<WizardElement>('fix-401');
    const element = ofPage ?? insertElement(latest.current);
    if (!ofPage) own.current = element;
    return 'recover' in element ? element.recover(...given) : null;
  }, []);
}

/** Outside of the body, whose transforms would move it. */
function insertElement(options: WizardOptions): WizardElement {
  const element = document.createElement('fix-401');
  const attributes = { mode: 'bubble', launcher: 'none', open: 'never', ...attributesOf(options) };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.dataset['managed'] = '';
  document.documentElement.append(element);
  return element;
}

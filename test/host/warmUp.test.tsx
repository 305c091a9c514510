// @vitest-environment jsdom
import { loadFeatures } from '../../src/host/session/loadFeatures.js';
import { expect, test, vi } from 'vitest';
import { defaults } from '../../src/config/config.js';
import { english as words } from '../../src/copy/english.js';
import { warmUp } from '../../src/host/element/warmUp.js';
import { patienceMs } from '../support/patience.js';
import { fakeWorld } from './fakeWorld.js';

// It happens beside all else, as in a page.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });

test('the panel is warmed up as the first click will show it, asks nothing, and leaves nothing behind', async () => {
  const world = fakeWorld(() => ({ status: 401 }));
  const shadow = document.createElement('div').attachShadow({ mode: 'open' });
  const append = shadow.append.bind(shadow);
  let laidOut: Element | null = null;
  shadow.append = (place) => {
    append(place);
    laidOut = (place as Element).cloneNode(true) as Element;
  };

  warmUp(
    {
      config: { ...defaults },
      words,
      world,
      instance: '',
      knownAs401: false,
      send: () => {},
      loadFeatures: loadFeatures,
    },
    shadow,
  );

  const panel = await vi.waitUntil(() => laidOut?.querySelector('[data-part="panel"]'), patienceMs);
  expect(panel.querySelector('[data-part="message"]')).toHaveTextContent(/\w/);
  expect(panel.querySelector('[data-part="answers"] textarea')).not.toBeNull();
  expect(world.asked).toEqual([]);
  expect(world.storage?.getItem('fix401')).toBeNull();
  expect(shadow.childNodes).toHaveLength(0);
});

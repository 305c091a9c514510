import { expectMended } from '../support/site.js';
import type { Journey } from './journey.js';

/** Is told that a cookie is there twice, has it cleared, and loads the page again. */
export const clearTheDoubled: Journey = async (way) => {
  const { hands, demo, wizard, variant } = way;
  await hands.open(demo.roomAddress('two-cookies', variant));
  await wizard.appears();
  await wizard.says('finding.bad-site-data');
  await wizard.says('clear.doubled', { cookie: 'session' });
  await wizard.says('clear.choose');
  await wizard.send('clear.ticked');
  await wizard.says('clear.leftHidden');
  await wizard.says('clear.unclear');
  await wizard.press('reload.now');
  await expectMended(way, 'two-cookies');
};

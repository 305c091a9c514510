import type { Room } from './room.js';
import { basic } from './rooms/basic.js';
import { bearer } from './rooms/bearer.js';
import { blocked } from './rooms/blocked.js';
import { broken } from './rooms/broken.js';
import { clock } from './rooms/clock.js';
import { colleague } from './rooms/colleague.js';
import { flaky } from './rooms/flaky.js';
import { forbidden } from './rooms/forbidden.js';
import { forgetful } from './rooms/forgetful.js';
import { form } from './rooms/form.js';
import { gate } from './rooms/gate.js';
import { intranet } from './rooms/intranet.js';
import { locked } from './rooms/locked.js';
import { members } from './rooms/members.js';
import { office } from './rooms/office.js';
import { oldCopy } from './rooms/oldCopy.js';
import { oldWorker } from './rooms/oldWorker.js';
import { portal } from './rooms/portal.js';
import { queue } from './rooms/queue.js';
import { session } from './rooms/session.js';
import { silent } from './rooms/silent.js';
import { sso } from './rooms/sso.js';
import { staleCookie } from './rooms/staleCookie.js';
import { torture } from './rooms/torture.js';
import { twoCookies } from './rooms/twoCookies.js';
import { typo } from './rooms/typo.js';

/** Every room. The list on the standalone page groups them by their step, and keeps this order in each group. */
export const rooms: readonly Room[] = [
  typo,
  portal,
  session,
  basic,
  bearer,
  members,
  form,
  gate,
  sso,
  office,
  intranet,
  torture,
  flaky,
  queue,
  broken,
  silent,
  clock,
  oldCopy,
  oldWorker,
  staleCookie,
  twoCookies,
  forgetful,
  locked,
  forbidden,
  colleague,
  blocked,
];

import { askForAccess } from './colleague.js';
import { clearAndSignInAgain } from './forgetful.js';
import { clearByHand } from './staleCookie.js';
import { clearTheDoubled } from './twoCookies.js';
import { connectToTheNetwork } from './office.js';
import type { Journey } from './journey.js';
import { loadPastTheCache } from './oldCopy.js';
import { openWhatRecovered } from './flaky.js';
import { openWithoutTheFullStop } from './typo.js';
import { resetThePassword } from './members.js';
import { sendTheFormAgain } from './form.js';
import { sendTheReport } from './blocked.js';
import { setTheClock } from './clock.js';
import { signInAfterExpiry } from './bearer.js';
import { signInAndReturn, signInTo } from './session.js';
import { signInAtTheGate } from './gate.js';
import { signInAtTheNeighbour } from './portal.js';
import { signInOnTheOtherSite } from './sso.js';
import { signInWhereCookiesLast } from './intranet.js';
import { takeOffTheWorker } from './oldWorker.js';
import { tryAgainLater } from './broken.js';
import { tryAgainWhenItAnswers } from './silent.js';
import { understandThe403 } from './forbidden.js';
import { waitAndTryAgain } from './queue.js';
import { writeToOwner } from './locked.js';

/** A visitor's way through each room, but for the one whose box no page can answer: that one is in `basic.spec.ts`. */
export const journeys: Readonly<Record<string, Journey>> = {
  typo: openWithoutTheFullStop,
  portal: signInAtTheNeighbour,
  session: signInAndReturn,
  bearer: signInAfterExpiry,
  members: resetThePassword,
  form: sendTheFormAgain,
  gate: signInAtTheGate,
  sso: signInOnTheOtherSite,
  office: connectToTheNetwork,
  intranet: signInWhereCookiesLast,
  torture: signInTo('torture'),
  flaky: openWhatRecovered,
  queue: waitAndTryAgain,
  broken: tryAgainLater,
  silent: tryAgainWhenItAnswers,
  clock: setTheClock,
  'old-copy': loadPastTheCache,
  'old-worker': takeOffTheWorker,
  'stale-cookie': clearByHand,
  'two-cookies': clearTheDoubled,
  forgetful: clearAndSignInAgain,
  locked: writeToOwner,
  forbidden: understandThe403,
  colleague: askForAccess,
  blocked: sendTheReport,
};

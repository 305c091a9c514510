import type { FactValues } from '../contracts.js';
import type { MessageCode } from './messageCode.js';
import {
  boxOf,
  isOwnPage,
  isPosted,
  isRequest,
  isSignInForm,
  isZoom,
  known,
  mayFind,
  opensForStrangers,
  siteLink,
} from '../situation.js';
import type { WizardContext } from '../wizardContext.js';

/** The sentence that opens the step to sign in. */
export function signInOffer(context: WizardContext): MessageCode {
  const { finding } = context;
  if (isZoom(context)) return 'signIn.offerZoom';
  if (finding?.cause === 'cookies-blocked') {
    return known(context, 'cookies') === 'blocked' ? 'signIn.offerCookies' : 'signIn.offerSecure';
  }
  if (finding?.cause === 'network-sign-in') return 'signIn.offerNetwork';
  const box = boxSentence(context);
  if (box) return box;
  const app = known(context, 'in-app');
  if (app) return `signIn.offerIn${app === 'app' ? 'Some' : ''}App`;
  if (isPosted(context)) return 'signIn.afterPost';
  if (isSignInForm(context)) return isOwnPage(context) ? 'signIn.offerHere' : 'signIn.offerThereForm';
  if (finding?.cause === 'login-redirect' && !context.settings.loginUrl && !isRequest(context)) {
    return known(context, 'no-status') === 'elsewhere' ? 'signIn.offerElsewhere' : 'signIn.offerThere';
  }
  if (siteLink(context, 'loginUrl'))
    return context.settings.staysOnPage ? 'signIn.offerBeside' : 'signIn.offer';
  return mayFind(context, 'sign-in') ? 'signIn.offerFind' : 'signIn.offerHome';
}

/** The sentence about the browser's own box: where it comes, where it may, and why it does not. */
function boxSentence(context: WizardContext): MessageCode | null {
  switch (boxOf(context)) {
    case 'will':
      return isOwnPage(context) ? 'signIn.offerBox' : 'signIn.offerBoxThere';
    case 'may':
      return known(context, 'box-obstacle') === 'home-screen'
        ? 'signIn.offerHomeScreen'
        : 'signIn.offerBoxMaybe';
    case 'will-not': {
      const obstacle = known(context, 'box-obstacle');
      return obstacle ? obstacleSentences[obstacle] : null;
    }
  }
}

const obstacleSentences = {
  worker: 'signIn.offerWorker',
  frame: 'signIn.offerFrame',
  algorithm: 'signIn.offerNoBox',
  'home-screen': 'signIn.offerHomeScreen',
} as const satisfies Record<FactValues['box-obstacle'], MessageCode>;

/** The sentence where only loading the page again can show whether the sign-in helped. */
export function unclearSignIn(context: WizardContext): MessageCode {
  if (context.settings.staysOnPage) return 'reload.unclear';
  return opensForStrangers(context) ? 'reload.opensForStrangers' : 'signIn.unclear';
}

import type { Browser } from './browsers.js';
import type { DataKind } from './contracts.js';

/** Every answer that a visitor can give by a press of a button or a link: `subject.answer`. */
export type Pressed =
  | 'failure.unknown'
  | 'address.right'
  | 'address.wrong'
  | 'address.open'
  | 'address.openSuggested'
  | 'address.openTarget'
  | 'address.copy'
  | 'signIn.find'
  | 'signIn.open'
  | 'signIn.openHome'
  | 'signIn.showBox'
  | 'signIn.accepted'
  | 'signIn.refused'
  | 'signIn.noAccount'
  | 'signIn.openSignup'
  | 'signIn.forgotten'
  | 'signIn.openReset'
  | 'signIn.tooMany'
  | 'signIn.trouble'
  | 'signIn.wantsCode'
  | 'signIn.linkUsed'
  | 'signIn.otherAccount'
  | 'signIn.ready'
  | 'signIn.nameShown'
  | 'signIn.nameNotShown'
  | 'reload.now'
  | 'reload.withBox'
  | 'reload.byHand'
  | 'reload.worked'
  | 'reload.noChange'
  | 'clear.byHand'
  | 'clear.done'
  | 'clear.private'
  | 'clear.privateOpens'
  | 'clear.privateFails'
  | 'owner.contact'
  | 'owner.find'
  | 'owner.post'
  | 'owner.mail'
  | 'owner.openContact'
  | 'owner.call'
  | 'owner.openSecurity'
  | 'owner.copy'
  | 'owner.otherWays'
  | 'owner.download'
  | 'owner.share'
  | 'owner.openHome'
  | 'owner.sent'
  | 'owner.leave'
  | 'error.tryAgain'
  | 'error.signIn'
  | 'error.checkAddress'
  | 'error.understood'
  | 'step.next'
  | 'result.open'
  | 'result.stillFails'
  | 'helpful.yes'
  | 'helpful.no'
  | 'helpful.notEnoughDetails'
  | 'helpful.hardToUnderstand'
  | 'helpful.other';

/** Answers that are typed into a form: `subject.submitted`. */
export type Typed = `${'failure' | 'address' | 'helpful'}.submitted`;

/** The answer that is picked from a list. */
export type Picked = 'clear.browser';

/** Answers that are ticked and sent: kinds of data to clear. */
export type Ticked = 'reload.ticked' | 'clear.ticked';
export type Choice = Pressed | Typed | Picked | Ticked;

/** An event type is an answer of the visitor's, unless it comes from the page or from the machine itself. */
export const isChoice = (type: string): type is Choice => /^(?!page\.|xstate\.)\w/.test(type);
export const isTyped = (choice: Choice): choice is Typed => choice.endsWith('.submitted');
export const isPicked = (choice: Choice): choice is Picked => choice === 'clear.browser';
export const isTicked = (choice: Choice): choice is Ticked => choice.endsWith('.ticked');

/** An answer as an event of the machine. */
export type ChoiceEvent =
  | { type: Pressed }
  | { type: Typed; text: string }
  | { type: Picked; browser: Browser }
  | { type: Ticked; ticked: DataKind[] };

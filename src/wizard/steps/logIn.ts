import {
  answers,
  checking,
  enter,
  judgePage,
  loadAgain,
  pageIs,
  say,
  sayWhatFits,
  searching,
  learnFromVisitor,
  absorbObservations,
  addPage,
  commonChoices,
} from './routes.js';
import { wizardSetup } from '../wizardSetup.js';
import type { StateConfig } from '../wizardSetup.js';
import { wantedPage } from '../situation.js';
import { signInOffer, unclearSignIn } from '../sentences/signInOffer.js';

/** Choices that lead to a sign-in; what is known of the site decides which are offered. */
const signInPlaces = {
  'signIn.find': { target: 'searching', guard: { type: 'mayFind', params: 'sign-in' } },
  'signIn.open': { target: 'waiting', guard: 'hasSignInPage' },
  'address.open': { target: 'waiting', guard: 'opensSignIn' },
  'signIn.openHome': { target: 'waiting', guard: 'hasOnlyHomePage' },
} as const;

/** The same, to find out how to get an account or a new password. */
const signInHelp = {
  'signIn.open': { target: 'waiting', guard: 'hasSignInPage' },
  'signIn.openHome': { target: 'waiting', guard: 'hasHomePage' },
} as const;

/** Choices for a sign-in that goes wrong. */
const troubles = { 'signIn.forgotten': 'resettingPassword', 'signIn.trouble': 'trouble' };

/** A third try is never offered: accounts lock. */
const wasRefused = {
  target: '#concluding',
  actions: ['countRefusal', learnFromVisitor({ name: 'sign-in', value: 'refused' })],
};

const wasAccepted = learnFromVisitor({ name: 'sign-in', value: 'accepted' });

/** Step: the address is right, but it opens only for people who are signed in. */
export const logIn: StateConfig = wizardSetup.createStateConfig({
  id: 'logIn',
  initial: 'deciding',
  entry: enter('log-in'),
  on: commonChoices,
  states: {
    deciding: {
      always: [
        { guard: { type: 'shouldFind', params: 'sign-in' }, target: 'searching' },
        { target: 'offering' },
      ],
    },
    searching: searching('sign-in', 'offering'),
    offering: {
      tags: 'waiting',
      entry: sayWhatFits(signInOffer),
      on: answers({
        'address.openSuggested': { target: 'waiting', guard: 'isLostWithoutHttps' },
        'address.copy': { target: 'copying', guard: 'needsOtherWindow' },
        ...signInPlaces,
        'signIn.showBox': [
          { target: '#reloading', guard: 'canReloadWithBox' },
          { target: 'repeating', guard: 'canRepeatWithBox' },
        ],
        'reload.ticked': { target: '#releasing', guard: 'workerIsInTheWay' },
        'signIn.accepted': 'checking',
        'signIn.noAccount': 'noAccount',
        'signIn.forgotten': 'resettingPassword',
      }),
    },
    /** The page makes its request again, and the browser may ask for the password meanwhile. */
    repeating: checking({ still: 'offering', unclear: 'offering' }),
    /** The page is shown inside another application; in the browser itself, a sign-in lasts. */
    copying: {
      tags: 'busy',
      meta: { busy: 'delivering' },
      on: absorbObservations,
      invoke: {
        id: 'copyAddress',
        src: 'copyAddress',
        input: ({ context }) => ({ address: wantedPage(context) ?? '' }),
        onDone: [
          {
            guard: { type: 'isDone', params: ({ event }) => ({ done: event.output }) },
            target: 'waiting',
            actions: say('address.copied'),
          },
          { target: 'waiting', actions: say('address.notCopied') },
        ],
        onError: { target: 'waiting', actions: say('address.notCopied') },
      },
    },
    waiting: {
      id: 'signingIn',
      tags: 'waiting',
      entry: say('signIn.comeBack'),
      on: {
        ...answers({
          'signIn.accepted': 'checking',
          'signIn.refused': wasRefused,
          ...troubles,
        }),
        'page.reopened': [
          { guard: pageIs('fixed'), target: '#solved', actions: judgePage },
          { guard: pageIs('still-401'), target: 'inferring', actions: [judgePage, 'countReturn'] },
          { guard: pageIs('changed'), target: '#concluding', actions: judgePage },
          { guard: 'reopenedKnown', target: 'knownToSite', actions: addPage },
        ],
      },
    },
    /** The facts may say already why the sign-in was in vain. */
    inferring: {
      always: [{ guard: 'returnTells', target: '#concluding' }, { target: 'returned' }],
    },
    returned: {
      tags: 'waiting',
      entry: say('signIn.stillAfterReturn'),
      on: answers({
        'signIn.accepted': [
          // On plain http the reason is known, so no question is left.
          { guard: 'losesSecureCookies', target: '#concluding', actions: [wasAccepted] },
          { guard: 'siteDoesNotKnow', target: '#concluding', actions: [wasAccepted] },
          { target: 'askingIfSignedIn' },
        ],
        'signIn.refused': wasRefused,
        ...troubles,
      }),
    },
    checking: checking({ still: 'comparing', unclear: 'comparingUnclear' }),
    /** The visitor says that they have signed in. The site may say otherwise. */
    comparing: {
      always: [{ guard: 'siteDoesNotKnow', target: 'unknownToSite' }, { target: 'askingIfSignedIn' }],
    },
    comparingUnclear: {
      always: [
        { guard: 'siteDoesNotKnow', target: 'unknownToSite' },
        { guard: 'siteKnows', target: 'knownToSite' },
        { target: 'unclear' },
      ],
    },
    unknownToSite: {
      tags: 'waiting',
      entry: say('signIn.siteDoesNotKnow'),
      on: answers({
        'signIn.accepted': { target: '#concluding', actions: [wasAccepted] },
        'signIn.refused': wasRefused,
        ...troubles,
      }),
    },
    /** The site knows the visitor, and no answer to them is known: the page itself shows whether it opens. */
    knownToSite: {
      tags: 'waiting',
      entry: say('signIn.siteKnows'),
      on: answers({
        ...loadAgain,
        'reload.worked': '#solved.told',
        'reload.noChange': '#nextStep',
      }),
    },
    unclear: {
      tags: 'waiting',
      entry: sayWhatFits(unclearSignIn),
      on: answers({
        ...loadAgain,
        'signIn.refused': wasRefused,
      }),
    },
    /** The sign-in was accepted and the page still refuses: the account may not be allowed, or the sign-in gets lost. */
    askingIfSignedIn: {
      tags: 'waiting',
      entry: say('signIn.parting'),
      on: answers({
        'signIn.nameShown': {
          target: '#concluding',
          actions: [learnFromVisitor({ name: 'signed-in', value: true })],
        },
        'signIn.nameNotShown': {
          target: '#concluding',
          actions: [wasAccepted],
        },
      }),
    },
    refused: {
      id: 'refused',
      tags: 'waiting',
      entry: sayWhatFits(({ refusals }) => (refusals < 2 ? 'signIn.refused' : 'signIn.refusedTwice')),
      on: answers({
        'signIn.openReset': { target: 'waiting', guard: { type: 'has', params: 'resetUrl' } },
        'signIn.open': { target: 'waiting', guard: 'maySignInAgain' },
        'signIn.openHome': { target: 'waiting', guard: 'mayOpenHomeAgain' },
        'signIn.showBox': { target: '#reloading', guard: 'mayShowBoxAgain' },
        ...troubles,
        'step.next': { target: '#nextStep', guard: 'ownerIsNotNext' },
      }),
    },
    noAccount: {
      tags: 'waiting',
      entry: say('signIn.noAccount'),
      on: answers({
        'signIn.openSignup': { target: 'waiting', guard: { type: 'has', params: 'signupUrl' } },
        ...signInHelp,
        'signIn.ready': 'offering',
        'owner.contact': '#contactOwner',
      }),
    },
    resettingPassword: {
      always: [
        { guard: { type: 'shouldFind', params: 'reset' }, target: 'searchingReset' },
        { target: 'forgotten' },
      ],
    },
    searchingReset: searching('reset', 'forgotten'),
    forgotten: {
      tags: 'waiting',
      entry: say('signIn.forgotten'),
      on: answers({
        'signIn.openReset': { target: 'waiting', guard: { type: 'has', params: 'resetUrl' } },
        ...signInHelp,
        'signIn.ready': 'offering',
        'signIn.tooMany': 'tooMany',
      }),
    },
    trouble: {
      tags: 'waiting',
      entry: say('signIn.trouble'),
      on: answers({
        'signIn.noAccount': 'noAccount',
        'signIn.wantsCode': { actions: [say('signIn.wantsCode')] },
        'signIn.linkUsed': { actions: [say('signIn.linkUsed')] },
        'signIn.otherAccount': { actions: [say('signIn.otherAccount')] },
        'signIn.ready': 'offering',
      }),
    },
    tooMany: {
      tags: 'waiting',
      entry: say('signIn.tooMany'),
      on: answers({ ...signInHelp, 'signIn.ready': 'offering' }),
    },
  },
});

import {
  answers,
  checking,
  enter,
  judgePage,
  loadAgain,
  pageIs,
  say,
  sayWhatFits,
  tell,
  ways,
} from '../routes.js';
import { wizardSetup } from '../setup.js';
import { signInOffer } from '../situation.js';

/** The ways to a place to sign in; which one is offered depends on what is known of the site. */
const signInPlaces = {
  'signIn.open': { target: 'waiting', guard: 'hasSignInPage' },
  'signIn.openHome': { target: 'waiting', guard: 'hasOnlyHomePage' },
} as const;

/** The same, to find out how to get an account or a new password. */
const signInHelp = {
  'signIn.open': { target: 'waiting', guard: 'hasSignInPage' },
  'signIn.openHome': { target: 'waiting', guard: 'hasHomePage' },
} as const;

/** Never a third try: accounts lock. */
const wasRefused = {
  target: '#concluding',
  actions: ['countRefusal', tell({ name: 'sign-in', value: 'refused' })],
};

/** Step: the address is right, but it opens only for people who are signed in. */
export const logIn = wizardSetup.createStateConfig({
  id: 'logIn',
  initial: 'offering',
  entry: enter('log-in'),
  on: ways,
  states: {
    offering: {
      tags: 'waiting',
      entry: sayWhatFits(signInOffer),
      on: answers({
        ...signInPlaces,
        'signIn.showBox': { target: '#reloading', guard: 'canReloadWithBox' },
        'signIn.accepted': 'checking',
        'signIn.noAccount': 'noAccount',
        'signIn.forgotten': 'forgotten',
      }),
    },
    waiting: {
      tags: 'waiting',
      entry: say('signIn.comeBack'),
      on: {
        ...answers({
          'signIn.accepted': 'checking',
          'signIn.refused': wasRefused,
          'signIn.noAccount': 'noAccount',
          'signIn.forgotten': 'forgotten',
        }),
        'page.reopened': [
          { guard: pageIs('fixed'), target: '#solved', actions: judgePage },
          { guard: pageIs('still-401'), target: 'returned', actions: judgePage },
          { guard: pageIs('changed'), target: '#concluding', actions: judgePage },
        ],
      },
    },
    returned: {
      tags: 'waiting',
      entry: say('signIn.stillAfterReturn'),
      on: answers({
        'signIn.accepted': 'parting',
        'signIn.refused': wasRefused,
        'signIn.noAccount': 'noAccount',
        'signIn.forgotten': 'forgotten',
      }),
    },
    checking: checking({ still: 'parting', unclear: 'unclear' }),
    unclear: {
      tags: 'waiting',
      entry: say('signIn.unclear'),
      on: answers({
        ...loadAgain,
        'signIn.refused': wasRefused,
      }),
    },
    /** The sign-in was accepted and the page still refuses: is it the person, or does the sign-in get lost? */
    parting: {
      tags: 'waiting',
      entry: say('signIn.parting'),
      on: answers({
        'signIn.nameShown': { target: '#concluding', actions: [tell({ name: 'signed-in', value: true })] },
        'signIn.nameNotShown': {
          target: '#concluding',
          actions: [tell({ name: 'sign-in', value: 'accepted' })],
        },
      }),
    },
    refused: {
      id: 'refused',
      tags: 'waiting',
      entry: sayWhatFits(({ refusals }) => (refusals < 2 ? 'signIn.refused' : 'signIn.refusedTwice')),
      on: answers({
        'signIn.open': { target: 'waiting', guard: 'maySignInAgain' },
        'signIn.openHome': { target: 'waiting', guard: 'mayOpenHomeAgain' },
        'signIn.showBox': { target: '#reloading', guard: 'mayShowBoxAgain' },
        'signIn.forgotten': 'forgotten',
        'signIn.noAccount': 'noAccount',
        'step.next': { target: '#nextStep', guard: 'ownerIsNotNext' },
      }),
    },
    noAccount: {
      tags: 'waiting',
      entry: say('signIn.noAccount'),
      on: answers({ ...signInHelp, 'signIn.ready': 'offering', 'owner.contact': '#contactOwner' }),
    },
    forgotten: {
      tags: 'waiting',
      entry: say('signIn.forgotten'),
      on: answers({ ...signInHelp, 'signIn.ready': 'offering', 'signIn.tooMany': 'tooMany' }),
    },
    tooMany: {
      tags: 'waiting',
      entry: say('signIn.tooMany'),
      on: answers({ ...signInHelp, 'signIn.ready': 'offering' }),
    },
  },
});

import {
  enter,
  faultLeadsToOwner,
  judgePage,
  pageIs,
  say,
  addOutput,
  addPage,
  reportFixed,
  absorbObservations,
} from './steps/routes.js';
import { wizardSetup } from './wizardSetup.js';
import { asking } from './steps/asking.js';
import { checkUrl } from './steps/checkUrl.js';
import { clearCache } from './steps/clearCache.js';
import { contactOwner } from './steps/contactOwner.js';
import { logIn } from './steps/logIn.js';
import { otherError } from './steps/otherError.js';
import { opening, rating, solved } from './steps/solved.js';
import { reload, reloading } from './steps/reload.js';

/**
 * The decision tree of the wizard, and the only place that holds it.
 *
 * Runs without DOM and React. The world comes in through the actors (`.provide({ actors })`), the conversation goes out
 * through `snapshot.context.log` and the emitted events. `docs/conversation.md` is drawn from it.
 */
export const wizardMachine = wizardSetup.createMachine({
  id: 'wizard',
  initial: 'looking',
  context: ({ input }) => ({
    page: input.page,
    address: input.address,
    settings: input.settings,
    siteLinks: {},
    searched: [],
    steps: input.steps,
    browser: null,
    facts: input.facts,
    finding: null,
    step: null,
    visited: [],
    wanted: null,
    refusals: 0,
    hasActed: false,
    stored: [],
    cleared: null,
    waitUntilMs: 0,
    isOpen: false,
    outcome: null,
    log: [],
  }),
  on: {
    // The page was loaded again in the middle of the conversation: by the visitor, or on the way back from signing in.
    'page.reopened': [
      { guard: pageIs('fixed'), target: '.solved', actions: judgePage },
      { guard: pageIs('changed'), target: '.concluding', actions: judgePage },
      { actions: addPage },
    ],
    // An observation that no state asked for: after the first act, or when the visitor comes back to the tab.
    'page.observed': [
      { guard: 'observedFixed', target: '.solved', actions: judgePage },
      { guard: 'changesFinding', target: '.concluding', actions: addPage },
      { actions: [addPage, 'conclude'] },
    ],
    // The page itself calls for a step (`Fix401.goTo`).
    'page.wanted': { target: '.nextStep', actions: 'want' },
  },
  states: {
    looking: {
      tags: 'busy',
      meta: { busy: 'looking' },
      on: { ...absorbObservations, 'page.wanted': { actions: 'want' } },
      invoke: {
        id: 'inspectPage',
        src: 'inspectPage',
        input: ({ context: { address, page } }) => ({ address, page }),
        onDone: { target: 'concluding', actions: addOutput },
        onError: faultLeadsToOwner,
      },
    },
    asking,
    concluding: {
      id: 'concluding',
      entry: 'conclude',
      always: [
        { guard: 'isStepWanted', target: 'nextStep' },
        { guard: 'nothingFailed', target: 'asking' },
        { guard: { type: 'causeIs', params: 'unreachable' }, target: 'otherError' },
        { guard: { type: 'causeIs', params: 'rate-limited' }, target: 'otherError' },
        { guard: { type: 'causeIs', params: 'other-error' }, target: 'otherError' },
        { guard: 'isForbidden', target: 'otherError' },
        {
          guard: { type: 'causeIs', params: 'recovered' },
          target: 'solved',
          actions: [enter('reload'), reportFixed('reload')],
        },
        { guard: { type: 'causeIs', params: 'wrong-credentials' }, target: '#refused' },
        { target: 'nextStep' },
      ],
    },
    nextStep: {
      id: 'nextStep',
      always: [
        { guard: { type: 'nextStepIs', params: 'check-url' }, target: 'checkUrl' },
        { guard: { type: 'nextStepIs', params: 'log-in' }, target: 'logIn' },
        { guard: { type: 'nextStepIs', params: 'reload' }, target: 'reload' },
        { guard: { type: 'nextStepIs', params: 'clear-cache' }, target: 'clearCache' },
        { target: 'contactOwner' },
      ],
    },
    checkUrl,
    logIn,
    reload,
    reloading,
    clearCache,
    contactOwner,
    otherError,
    solved,
    opening,
    /** The visitor says that it fails all the same. Told facts count less than measured ones, so the plan goes on. */
    doubted: { id: 'doubted', entry: say('result.retracted'), always: 'nextStep' },
    understood: {
      id: 'understood',
      entry: { type: 'end', params: { outcome: 'other-error' } },
      always: 'rating',
    },
    handedOver: {
      id: 'handedOver',
      entry: [{ type: 'end', params: { outcome: 'handed-over' } }, say('result.handedOver')],
      always: 'rating',
    },
    left: {
      id: 'left',
      entry: [{ type: 'end', params: { outcome: 'left' } }, say('result.left')],
      always: 'rating',
    },
    rating,
  },
});

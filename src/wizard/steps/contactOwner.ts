import {
  answers,
  enter,
  judgePage,
  say,
  sayWhatFits,
  searching,
  addPage,
  absorbObservations,
} from './routes.js';
import { wizardSetup } from '../wizardSetup.js';
import type { StateConfig } from '../wizardSetup.js';
import type { MessageCode } from '../sentences/messageCode.js';
import type { Via } from '../contracts.js';
import { contactOffer } from '../sentences/contactOffer.js';

const sent = (via: Via) => ({ type: 'sendReport', params: { via } }) as const;

/** Ways to the owner that only open something. */
const contactChannels = {
  'owner.mail': { guard: 'hasOwnerMail', actions: [sent('mail')] },
  'owner.openContact': { guard: { type: 'has', params: 'contactUrl' } },
  'owner.call': { guard: { type: 'has', params: 'contactPhone' } },
  'owner.openSecurity': { guard: 'hasOnlySecurityContact' },
  'owner.openHome': { guard: 'mayHaveContactPage' },
} as const;
const leadingContactChannels = {
  'owner.mail': { target: 'written', ...contactChannels['owner.mail'] },
  'owner.openContact': { target: 'written', ...contactChannels['owner.openContact'] },
  'owner.call': { target: 'written', ...contactChannels['owner.call'] },
  'owner.openSecurity': { target: 'written', ...contactChannels['owner.openSecurity'] },
} as const;

/** A state that delivers the report, and says how that went. */
const delivering = (via: Via, done: MessageCode, failed: MessageCode) =>
  wizardSetup.createStateConfig({
    tags: 'busy',
    meta: { busy: 'delivering' },
    on: absorbObservations,
    invoke: {
      id: 'deliverReport',
      src: 'deliverReport',
      input: ({ context }) => ({ context, via }),
      onDone: [
        {
          guard: { type: 'isDone', params: ({ event }) => ({ done: event.output }) },
          target: via === 'post' ? '#handedOver' : 'written',
          actions: [say(done), sent(via)],
        },
        { target: 'written', actions: say(failed) },
      ],
      onError: { target: 'written', actions: say(failed) },
    },
  });

/** Step: the mistake may be the site's, or only its owner can let this visitor in. */
export const contactOwner: StateConfig = wizardSetup.createStateConfig({
  id: 'contactOwner',
  initial: 'deciding',
  entry: enter('contact-owner'),
  on: {
    ...answers({ 'owner.sent': '#handedOver', 'owner.leave': '#left' }),
    // A visitor who turns to a person is not called back by an observation, unless the page opens.
    'page.observed': [
      { guard: 'observedFixed', target: '#solved', actions: judgePage },
      { actions: addPage },
    ],
  },
  states: {
    deciding: {
      always: [
        { guard: { type: 'shouldFind', params: 'contact' }, target: 'searching' },
        { target: 'offering' },
      ],
    },
    searching: searching('contact', 'offering'),
    offering: {
      tags: 'waiting',
      entry: [sayWhatFits(contactOffer), 'showReport'],
      on: answers({
        'owner.post': { target: 'posting', guard: 'takesReports' },
        'owner.find': { target: 'searching', guard: { type: 'mayFind', params: 'contact' } },
        ...leadingContactChannels,
        'owner.copy': 'copying',
        'owner.openHome': { target: 'written', guard: 'mayHaveContactPage' },
        'owner.otherWays': 'otherWays',
      }),
    },
    otherWays: {
      tags: 'waiting',
      on: answers({
        'owner.download': 'downloading',
        'owner.share': { target: 'sharing', guard: 'canShare' },
        'owner.copy': 'copying',
        ...leadingContactChannels,
      }),
    },
    posting: delivering('post', 'owner.posted', 'owner.notDelivered'),
    copying: delivering('copy', 'owner.copied', 'owner.notCopied'),
    downloading: delivering('download', 'owner.downloaded', 'owner.notDelivered'),
    sharing: delivering('share', 'owner.written', 'owner.notDelivered'),
    written: {
      tags: 'waiting',
      entry: say('owner.written'),
      on: answers({
        'owner.sent': '#handedOver',
        ...contactChannels,
        'owner.otherWays': 'otherWays',
      }),
    },
  },
});

import { answers, enter, say, sayWhatFits } from '../routes.js';
import { wizardSetup } from '../setup.js';
import { contactOffer } from '../situation.js';

/** Step: the mistake may be the site's, or only its owner can let this visitor in. */
export const contactOwner = wizardSetup.createStateConfig({
  id: 'contactOwner',
  initial: 'offering',
  entry: enter('contact-owner'),
  states: {
    offering: {
      tags: 'waiting',
      entry: [sayWhatFits(contactOffer), 'showReport'],
      on: answers({
        'owner.mail': {
          target: 'written',
          guard: 'hasOwnerMail',
          actions: [{ type: 'sendReport', params: { via: 'mail' } }],
        },
        'owner.copy': 'copying',
        'owner.openHome': { target: 'written', guard: 'mayHaveContactPage' },
        'owner.sent': '#handedOver',
        'owner.leave': '#left',
      }),
    },
    copying: {
      tags: 'busy',
      meta: { busy: 'copying' },
      invoke: {
        id: 'copyReport',
        src: 'copyReport',
        input: ({ context }) => ({ context }),
        onDone: [
          {
            guard: { type: 'copied', params: ({ event }) => ({ done: event.output }) },
            target: 'written',
            actions: [say('owner.copied'), { type: 'sendReport', params: { via: 'copy' } }],
          },
          { target: 'written', actions: say('owner.notCopied') },
        ],
        onError: { target: 'written', actions: say('owner.notCopied') },
      },
    },
    written: {
      tags: 'waiting',
      entry: say('owner.written'),
      on: answers({
        'owner.sent': '#handedOver',
        'owner.mail': { guard: 'hasOwnerMail', actions: [{ type: 'sendReport', params: { via: 'mail' } }] },
        'owner.openHome': { guard: 'mayHaveContactPage' },
        'owner.leave': '#left',
      }),
    },
  },
});

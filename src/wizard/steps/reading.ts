import type { OwnReading } from '../contracts.js';
import { wizardSetup } from '../wizardSetup.js';
import { absorbObservations, faultLeadsToOwner, say } from './routes.js';

const readingOutput = ({ event }: { event: { output: OwnReading } }) => ({ reading: event.output });

/** Targets of the visitor's text, by its kind. */
interface AfterReading {
  /** The address that the conversation is about already. */
  same?: string;
  /** The text of an error. */
  errorText?: string;
  /** An address of this site, which a page may ask. */
  own: string;
  /** An address of another site. */
  other: string;
  unreadable: string;
}

/** A state that reads the visitor's text. */
export const reading = ({ same, errorText, own, other, unreadable }: AfterReading) =>
  wizardSetup.createStateConfig({
    tags: 'busy',
    meta: { busy: 'reading' },
    on: absorbObservations,
    invoke: {
      id: 'readInput',
      src: 'readInput',
      input: ({ context, event }) => ({ text: 'text' in event ? event.text : '', page: context.page }),
      onDone: [
        ...(same
          ? [
              {
                guard: { type: 'addressIsSame', params: readingOutput } as const,
                target: same,
                actions: say('address.same'),
              },
            ]
          : []),
        ...(errorText
          ? [
              {
                guard: { type: 'isErrorText', params: readingOutput } as const,
                target: errorText,
                actions: { type: 'setErrorFacts', params: readingOutput } as const,
              },
            ]
          : []),
        {
          guard: { type: 'isOwnSiteAddress', params: readingOutput },
          target: own,
          actions: { type: 'setAddress', params: readingOutput },
        },
        {
          guard: { type: 'isAddress', params: readingOutput },
          target: other,
          actions: { type: 'setAddress', params: readingOutput },
        },
        { target: unreadable, actions: { type: 'sayUnreadable', params: readingOutput } },
      ],
      onError: faultLeadsToOwner,
    },
  });

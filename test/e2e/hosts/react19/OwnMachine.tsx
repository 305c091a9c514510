import { useMachine } from '@xstate/react';
import { offered, wizardMachine } from 'fix401/machine';
import type {
  Choice,
  ChoiceEvent,
  LookInput,
  Observation,
  SiteLinks,
  Search,
  WizardInput,
} from 'fix401/machine';
import { fromPromise } from 'xstate';

/**
 * What the machine asks the world: here, what the address answers to this visitor. Without the actor's `signal`:
 * Strict Mode starts the machine twice, and would hear of the first time as a fault.
 */
const look = fromPromise<Observation, LookInput>(async ({ input }) => {
  const address = input.address ?? input.page ?? '/';
  const { status } = await fetch(address, { mode: 'same-origin', cache: 'no-store' });
  return { facts: [{ name: 'visitor-status', value: status, source: 'measured' }] };
});

const machine = wizardMachine.provide({
  actors: {
    inspectPage: look,
    checkAddress: look,
    findAddress: fromPromise<Observation, LookInput>(() => Promise.resolve({ facts: [] })),
    findSiteLinks: fromPromise<Partial<SiteLinks>, { what: Search }>(() => Promise.resolve({})),
  },
});

const noSiteLinks: SiteLinks = {
  loginUrl: null,
  signupUrl: null,
  resetUrl: null,
  homeUrl: null,
  contactUrl: null,
  contactEmail: null,
  contactPhone: null,
  securityContact: null,
};

const inputFor = (address: string): WizardInput => ({
  page: location.href,
  address: new URL(address, location.href).href,
  settings: {
    ...noSiteLinks,
    loginUrl: new URL('/sign-in', location.href).href,
    contactEmail: 'help@accounts.example',
    returnParam: null,
    takesReports: false,
    clears: false,
    shares: false,
    staysOnPage: false,
  },
  facts: [],
  steps: ['log-in', 'contact-owner'],
});

/** What is typed, picked or ticked would come with it. */
const answerOf = (choice: Choice) => ({ type: choice }) as ChoiceEvent;

/** The decision tree alone: codes in, codes out. */
export function OwnMachine({ address }: { address: string }) {
  const [snapshot, send] = useMachine(machine, { input: inputFor(address) });
  const { log, step, finding } = snapshot.context;
  return (
    <section aria-label="The machine" data-step={step} data-cause={finding?.cause}>
      <ol>
        {log.map((entry, at) => (
          <li key={at}>
            {entry.kind === 'message' && entry.code}
            {entry.kind === 'answer' && entry.choice}
            {entry.kind === 'verdict' && `${entry.verdict.result} ${entry.verdict.status}`}
          </li>
        ))}
      </ol>
      {offered(snapshot).map(({ choice }) => (
        <button type="button" key={choice} onClick={() => send(answerOf(choice))}>
          {choice}
        </button>
      ))}
    </section>
  );
}

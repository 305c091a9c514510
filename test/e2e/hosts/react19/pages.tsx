import { SupportWizard } from 'fix401';
import type { EventName, SupportWizardHandle, SupportWizardProps } from 'fix401';
import { Suspense, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Account } from './Account.js';
import { OwnLook } from './OwnLook.js';
import { OwnMachine } from './OwnMachine.js';
import { Refused } from './Refused.js';

/** What a test looks at: the events that came as props. */
function useHeard() {
  const [heard, setHeard] = useState<{ type: string; detail: unknown }[]>([]);
  const hear = (type: string) => (detail: unknown) => setHeard((before) => [...before, { type, detail }]);
  return { hear, heard: <pre aria-label="Heard">{JSON.stringify(heard)}</pre> };
}

/** One prop for each event: the compiler says when one is missing. */
const propsOf = (hear: (type: string) => (detail: unknown) => void) =>
  ({
    onReady: hear('ready'),
    onOpen: hear('open'),
    onClose: hear('close'),
    onFinding: hear('finding'),
    onStep: hear('step'),
    onAnswer: hear('answer'),
    onVerdict: hear('verdict'),
    onReport: hear('report'),
    onOutcome: hear('outcome'),
    onHelpful: hear('helpful'),
    onProblem: hear('problem'),
  }) satisfies Record<`on${Capitalize<EventName>}`, unknown>;

const about = {
  url: '/account',
  status: 401,
  loginUrl: '/sign-in',
  contactEmail: 'help@accounts.example',
} satisfies SupportWizardProps;

/** The application shows what was refused as soon as it is refused no more. */
function RefusedPage(): ReactElement {
  const { hear, heard } = useHeard();
  const [isMended, setMended] = useState(false);
  return (
    <>
      <h1>{isMended ? 'The account can be shown' : 'The account was refused'}</h1>
      <Refused address="/account" onMended={() => setMended(true)} />
      <SupportWizard id="other" {...propsOf(hear)} launcher="none" open="never" />
      {heard}
    </>
  );
}

function Uncontrolled(): ReactElement {
  const { hear, heard } = useHeard();
  const wizard = useRef<SupportWizardHandle>(null);
  const [given, setGiven] = useState<SupportWizardProps>({ open: 'always' });
  const call = (name: string, what: (calls: SupportWizardHandle) => void) => (
    <button type="button" onClick={() => wizard.current && what(wizard.current)}>
      {name}
    </button>
  );
  return (
    <>
      <h1>Uncontrolled</h1>
      {call('Show', ({ open }) => open())}
      {call('Show about the report', ({ open }) => open({ url: '/report', status: 401 }))}
      {call('Hide', ({ close }) => close())}
      {call('Toggle', ({ toggle }) => toggle())}
      {call('Restart', ({ restart }) => restart())}
      {call('Go to the cache', ({ goTo }) => goTo('clear-cache'))}
      {call('Set dark', ({ set }) => set({ theme: 'dark' }))}
      {call('Destroy', ({ destroy }) => destroy())}
      <button
        type="button"
        onClick={() =>
          setGiven({
            texts: { title: 'Help of our own', 'choices.owner.contact': 'Write to us' },
            steps: ['log-in', 'contact-owner'],
          })
        }
      >
        Use own words and two steps
      </button>
      <SupportWizard {...about} {...given} {...propsOf(hear)} onOpenChange={hear('openChange')} ref={wizard}>
        <p>What stands in its place</p>
      </SupportWizard>
      {heard}
    </>
  );
}

function Controlled(): ReactElement {
  const { hear, heard } = useHeard();
  const [open, setOpen] = useState(false);
  const [mayChange, setMayChange] = useState(true);
  const wizard = useRef<SupportWizardHandle>(null);
  return (
    <>
      <h1>Controlled</h1>
      <button type="button" onClick={() => setOpen(!open)}>
        {open ? 'Hide' : 'Show'}
      </button>
      <button type="button" onClick={() => wizard.current?.open({ step: 'clear-cache' })}>
        Ask to show
      </button>
      <label>
        <input type="checkbox" checked={mayChange} onChange={() => setMayChange(!mayChange)} /> Follow wishes
      </label>
      <SupportWizard
        {...about}
        ref={wizard}
        open={open}
        onOpenChange={(wish) => {
          hear('openChange')(wish);
          if (mayChange) setOpen(wish);
        }}
      />
      {heard}
    </>
  );
}

function Routes(): ReactElement {
  const { hear, heard } = useHeard();
  const [route, setRoute] = useState('refused');
  const [persist, setPersist] = useState<'session' | 'none'>('session');
  return (
    <>
      <h1>Routes</h1>
      {['refused', 'elsewhere'].map((name) => (
        <button type="button" key={name} onClick={() => setRoute(name)}>
          {name}
        </button>
      ))}
      <button type="button" onClick={() => setPersist('none')}>
        Keep nothing
      </button>
      {route === 'refused' && (
        <SupportWizard
          {...about}
          {...propsOf(hear)}
          mode="inline"
          persist={persist}
          texts={{ title: 'Help of our own' }}
          steps={['log-in', 'contact-owner']}
        />
      )}
      {heard}
    </>
  );
}

function Two(): ReactElement {
  return (
    <>
      <h1>Two</h1>
      <SupportWizard {...about} id="first" mode="inline" texts={{ title: 'First' }} />
      <SupportWizard
        {...about}
        id="second"
        mode="inline"
        texts={{ title: 'Second' }}
        steps={['contact-owner']}
      />
    </>
  );
}

const forever = new Promise<never>(() => {});
/** Waits as a component does that loads its data. */
function Waiting(): never {
  // oxlint-disable-next-line typescript/only-throw-error -- the way to wait that React 18 and 19 share
  throw forever;
}
function Suspended(): ReactElement {
  const [isWaiting, setWaiting] = useState(false);
  return (
    <>
      <h1>Suspended</h1>
      <button type="button" onClick={() => setWaiting(!isWaiting)}>
        {isWaiting ? 'Go on' : 'Wait'}
      </button>
      <Suspense fallback={<p>One moment</p>}>
        {isWaiting && <Waiting />}
        <SupportWizard {...about} open="always" />
      </Suspense>
    </>
  );
}

function Fault(): ReactElement {
  const { hear, heard } = useHeard();
  const [count, setCount] = useState(0);
  return (
    <>
      <h1>Fault</h1>
      <button type="button" onClick={() => setCount(count + 1)}>
        Counted {count}
      </button>
      <SupportWizard {...about} {...propsOf(hear)} mode="inline">
        <p>What stands in its place</p>
      </SupportWizard>
      {heard}
    </>
  );
}

function Look(): ReactElement {
  const { hear, heard } = useHeard();
  const [address, setAddress] = useState('/account');
  return (
    <>
      <h1>An own look</h1>
      <button type="button" onClick={() => setAddress('/report')}>
        About the report
      </button>
      <OwnLook
        options={{ ...about, url: address, loginUrl: '/sign-in?return=/react19/?page=look' }}
        onEvent={(name, detail) => hear(name)(detail)}
      />
      {heard}
    </>
  );
}

const Machine = (): ReactElement => (
  <>
    <h1>The machine</h1>
    <OwnMachine address="/account" />
  </>
);

/** By their name in the address. */
export const pages: Readonly<Record<string, () => ReactElement>> = {
  refused: RefusedPage,
  uncontrolled: Uncontrolled,
  controlled: Controlled,
  routes: Routes,
  two: Two,
  suspended: Suspended,
  fault: Fault,
  look: Look,
  machine: Machine,
  account: Account,
};

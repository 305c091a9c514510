import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { ReactElement } from 'react';
// Modules that a session loads on demand are loaded beforehand, for the same reason as in fakeWorld.ts.
import '../../src/host/session/createFeatures.js';
import '../../src/copy/en/words.ts?deferred';
import '../../src/host/session/backgroundChecks.js';
import { defaults } from '../../src/config/config.js';
import { english as words } from '../../src/copy/english.js';
import type { Config } from '../../src/config/config.js';
import type { BrowserActions, World } from '../../src/diagnosis/browser/world.js';
import type { EventDetails, EventName } from '../../src/host/api/eventDetails.js';
import { restore } from '../../src/host/session/restore.js';
import { savedPlace } from '../../src/storage/savedSessions.js';
import { loadFeatures } from '../../src/host/session/loadFeatures.js';
import { machineInput } from '../../src/host/session/machineInput.js';
import { startSession } from '../../src/host/session/startSession.js';
import type { Session } from '../../src/host/session/session.js';
import { WizardView } from '../../src/host/element/WizardView.js';
import { fakeWorld } from './fakeWorld.js';
import type { FakeWorld, Site } from './fakeWorld.js';

/** An event of the wizard's, as the page hears it. */
export type Heard = { [N in EventName]: { name: N; detail: EventDetails[N] } }[EventName];

/** A site with a sign-in page, and a visitor who is signed in or not. */
export function siteWithSignIn(): { site: Site; signIn: () => void; signOut: () => void } {
  let signedIn = false;
  return {
    site: ({ credentials }) =>
      signedIn && credentials === 'same-origin'
        ? { status: 200 }
        : { status: 401, headers: { 'www-authenticate': 'Session realm="Members"' } },
    signIn: () => void (signedIn = true),
    signOut: () => void (signedIn = false),
  };
}

/** The owner of that site has said this. */
const config: Config = {
  ...defaults,
  loginUrl: 'https://www.example.com/login',
  contactEmail: 'help@example.com',
};

export function begin(
  world: FakeWorld,
  more: Partial<Config> = {},
  open = true,
  load = loadFeatures,
): { session: Session; events: Heard[] } {
  const events: Heard[] = [];
  const place = { config: { ...config, ...more }, world, instance: 'bubble', words };
  const input = machineInput(place.config, world);
  const session = startSession({
    loadFeatures: load,
    ...place,
    saved: restore(savedPlace(place), { config: place.config, input, copy: words.copy }),
    knownAs401: false,
    send: (name, detail) => void events.push({ name, detail } as Heard),
  });
  if (open) session.setOpen(true);
  return { session, events };
}

interface Shown {
  mode?: 'bubble' | 'inline';
  open?: boolean;
  world?: Partial<World & BrowserActions>;
  config?: Partial<Config>;
}

/** A page with the wizard in it, and somebody in front of it. */
export function showWizard(
  site: Site,
  { mode = 'bubble', open = true, world: more, config: own }: Shown = {},
) {
  const world = fakeWorld(site, more);
  const { session, events } = begin(world, own, open);
  const view = render(<InPage session={session} mode={mode} startsOpen={open} />);
  // Links lead away; a test's page stays.
  view.container.addEventListener('click', (event) => event.preventDefault());
  return { ...view, world, session, events, user: userEvent.setup() };
}

interface InPageProps {
  session: Session;
  mode: 'bubble' | 'inline';
  startsOpen: boolean;
}
function InPage({ session, mode, startsOpen }: InPageProps): ReactElement {
  const [{ open, byVisitor }, setOpen] = useState({ open: startsOpen, byVisitor: false });
  return (
    <WizardView
      session={session}
      mode={mode}
      launcher="auto"
      open={open}
      byVisitor={byVisitor}
      onLanguage={() => {}}
      onOpenChange={(now) => {
        setOpen({ open: now, byVisitor: true });
        session.setOpen(now);
      }}
    />
  );
}

/** The answers on offer, as soon as the wizard has something to say. */
const answers = async () => within(await screen.findByRole('group', { name: 'Your answer' }));

/** An answer, a button or a link, as soon as it is on offer. */
export const button = async (name: string): Promise<HTMLElement> =>
  (await answers()).findByRole('button', { name });
export const link = async (name: string): Promise<HTMLElement> =>
  (await answers()).findByRole('link', { name });

/** What was said so far. */
export const conversation = (): HTMLElement => screen.getByRole('log', { name: 'Conversation' });

/** A sentence of the wizard's, as soon as it has said it. (It also stands in the live region.) */
export const said = (sentence: string | RegExp): Promise<HTMLElement> =>
  within(conversation()).findByText(sentence);

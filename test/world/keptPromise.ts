import { expect } from '@playwright/test';
import type { Pressed } from '../../src/wizard/choice.js';
import { type CapturedAnswer, headerValues } from './capturedAnswers.js';
import { readWizard, type Said } from './readWizard.js';
import { closedPath, type ReplaySite } from './replaySite.js';
import type { Visitor } from './visitor.js';

/** A visitor who has read what the wizard says about one captured answer. */
export interface Reader {
  visitor: Visitor;
  site: ReplaySite;
  captured: CapturedAnswer;
  said: Said;
}

/** What each answer that is a button leads to. */
const promises: Readonly<Record<string, (reader: Reader) => Promise<void>>> = {
  'signIn.find': async ({ visitor }) => {
    await visitor.wizard.press('signIn.open');
    await visitor.hands.sees('Sign in');
  },
  'address.right': ({ visitor }) => comesTo(visitor, { at: 'log-in' }),
  'error.checkAddress': ({ visitor }) => comesTo(visitor, offers('address.submitted')),
  'error.tryAgain': ({ site, captured, said }) =>
    expect.poll(() => site.requestsTo(captured.name).length).toBeGreaterThan(said.asked.length),
  'owner.contact': ({ visitor }) => comesTo(visitor, offers('owner.mail')),
};

/** Presses the recommended answer, and expects what the wizard says of it. */
export async function expectKeptPromise(reader: Reader): Promise<void> {
  const { visitor, said } = reader;
  const [recommended] = said.choices;
  if (!recommended) throw new Error('Nothing is offered.');
  const { choice, label, leadsTo } = recommended;
  const promise = leadsTo === null ? promises[choice] : () => arrives(reader, leadsTo);
  if (!promise) throw new Error(`“${label}” (${choice}) opens nothing.`);
  await visitor.wizard.press(choice as Pressed);
  await promise(reader);
}

/** The link leads to its own address. From the closed page a browser may be sent on to where one signs in. */
async function arrives({ visitor, site, captured }: Reader, path: string): Promise<void> {
  const { name, answers } = captured;
  if (path !== closedPath) {
    await expect.poll(() => visitor.hands.address()).toBe(new URL(path, site.mainPage(name)).href);
    return;
  }
  const purposes = () => site.requestsTo(name).map(({ purpose }) => purpose);
  await expect.poll(purposes).toContain('navigate');
  if (headerValues(answers.navigation, 'location').length > 0) await visitor.hands.sees('Sign in');
}

const comesTo = (visitor: Visitor, expected: Record<string, unknown>): Promise<void> =>
  expect.poll(() => readWizard(visitor)).toMatchObject(expected);

const offers = (choice: string): Record<string, unknown> => ({
  choices: expect.arrayContaining([expect.objectContaining({ choice })]),
});

import { waitFor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { createObserver } from '../../src/diagnosis/createObserver.js';
import { provideActors } from '../../src/diagnosis/provideActors.js';
import { createConversation } from '../../src/wizard/conversation.js';
import type { Conversation, SavedConversation } from '../../src/wizard/conversation.js';
import type { WizardSnapshot } from '../../src/wizard/offered.js';
import type { ChoiceEvent } from '../../src/wizard/choice.js';
import { actorsIn } from '../host/actorsIn.js';
import { answeredWith, fakeWorld, page } from '../host/fakeWorld.js';
import type { FakeWorld } from '../host/fakeWorld.js';
import { inputFor, noSettings } from './explore.js';
import { measured, told } from './facts.js';

const challenge = { 'www-authenticate': 'Session realm="Members"' };
const closed = () => ({ status: 401, headers: challenge });
const settings = { ...noSettings, loginUrl: 'https://www.example.com/login' };

function talk(world: FakeWorld, saved: SavedConversation | null = null, arrived = false): Conversation {
  const { signal } = new AbortController();
  const observer = createObserver({ world, signal, knownAs401: true, isPosted: false });
  const deeds = actorsIn({ world, observer, signal });
  const conversation = createConversation({
    machine: provideActors({
      world,
      observer,
      loadActorImplementations: () => Promise.resolve(deeds),
      onLate: () => {},
      arrived,
      opened: Promise.resolve(),
    }),
    input: inputFor({ page, settings }),
    saved,
  });
  // As the host does: what an act asks is asked anew.
  const acting = <Arguments extends unknown[]>(act: (...given: Arguments) => void) => {
    return (...given: Arguments) => {
      observer.act();
      act(...given);
    };
  };
  return {
    ...conversation,
    choose: acting(conversation.choose),
    restart: acting(conversation.restart),
  };
}

/** The question that comes next. */
const question = (conversation: Conversation): Promise<WizardSnapshot> =>
  waitFor(conversation.actor(), (snapshot) => snapshot.hasTag('waiting'));

/** Gives answers, each when its question stands there. */
async function answer(
  conversation: Conversation,
  ...answers: (ChoiceEvent['type'] | ChoiceEvent)[]
): Promise<WizardSnapshot> {
  for (const one of answers) {
    await question(conversation);
    conversation.choose(typeof one === 'string' ? ({ type: one } as ChoiceEvent) : one);
  }
  return question(conversation);
}

const throughJson = (saved: SavedConversation) => JSON.parse(JSON.stringify(saved)) as SavedConversation;

describe('an observation while the wizard is busy', () => {
  const noAnswer = { facts: [measured('no-status', 'no-answer')] };

  test('that shows another cause is told once the wizard has found what it searched for', async () => {
    const conversation = talk(fakeWorld(closed));
    await question(conversation);
    conversation.choose({ type: 'signIn.forgotten' });
    expect(conversation.snapshot().hasTag('busy')).toBe(true);
    conversation.observe(noAnswer);
    const { finding, log } = (await question(conversation)).context;
    expect(finding?.cause).toBe('unreachable');
    expect(log).toContainEqual(expect.objectContaining({ code: 'finding.unreachable' }));
  });

  test('does not call back a visitor who turns to a person', async () => {
    const conversation = talk(fakeWorld(closed));
    await question(conversation);
    conversation.choose({ type: 'owner.contact' });
    expect(conversation.snapshot().hasTag('busy')).toBe(true);
    conversation.observe(noAnswer);
    expect((await question(conversation)).value).toMatchObject({ contactOwner: 'offering' });
  });

  test('that shows the same cause changes nothing', async () => {
    const conversation = talk(fakeWorld(closed));
    await question(conversation);
    conversation.choose({ type: 'signIn.forgotten' });
    conversation.observe({ facts: [measured('address-status', 401)] });
    const { log } = (await question(conversation)).context;
    expect(log.filter((entry) => entry.kind === 'finding')).toHaveLength(1);
    expect(log.at(-1)).toMatchObject({ code: 'signIn.forgotten' });
  });
});

describe('going back', () => {
  test('leads to the question before, with its answer', async () => {
    const conversation = talk(fakeWorld(closed));
    const before = await question(conversation);
    expect(conversation.canGoBack()).toBe(false);
    await answer(conversation, 'signIn.forgotten');
    expect(conversation.canGoBack()).toBe(true);
    conversation.back();
    const now = await question(conversation);
    expect(now.value).toEqual(before.value);
    expect(now.context.log).toEqual(before.context.log);
    expect(conversation.takenBack()).toMatchObject({ choice: 'signIn.forgotten' });
    expect(conversation.canGoBack()).toBe(false);
  });

  test('keeps what the visitor typed, so that it can be mended', async () => {
    const conversation = talk(fakeWorld(closed, answeredWith(200)));
    await answer(conversation, { type: 'failure.submitted', text: 'Error 404' });
    conversation.back();
    expect(conversation.takenBack()).toMatchObject({ choice: 'failure.submitted', text: 'Error 404' });
  });

  test('keeps a long text whole, but for the password in an address', async () => {
    const conversation = talk(fakeWorld(closed, answeredWith(200)));
    const error = 'Error 404, the page was not found on this server. '.repeat(100).trim();
    const text = `${error} https://me:secret@example.com/a`;
    await answer(conversation, { type: 'failure.submitted', text });
    conversation.back();
    expect(conversation.takenBack()).toMatchObject({ text: `${error} https://example.com/a` });
  });

  test('keeps what was measured since, and drops what was told since', async () => {
    let realm = 'Members';
    const world = fakeWorld(() => ({
      status: 401,
      headers: { 'www-authenticate': `Session realm="${realm}"` },
    }));
    const conversation = talk(world);
    await question(conversation);
    realm = 'Staff';
    const later = await answer(conversation, 'signIn.accepted', 'signIn.nameNotShown');
    expect(later.context.facts).toContainEqual(told('sign-in', 'accepted'));
    conversation.change(0);
    const { facts } = (await question(conversation)).context;
    expect(facts).toContainEqual(measured('realm', 'Staff'));
    expect(facts.filter(({ source }) => source === 'told')).toEqual([]);
  });

  test('keeps what was told before', async () => {
    const conversation = talk(fakeWorld(closed));
    await answer(conversation, 'signIn.open', 'signIn.refused', 'signIn.forgotten');
    conversation.back();
    expect((await question(conversation)).context.facts).toContainEqual(told('sign-in', 'refused'));
  });

  test('forgets refusals that were taken back', async () => {
    const conversation = talk(fakeWorld(closed));
    const twice = await answer(
      conversation,
      'signIn.open',
      'signIn.refused',
      'signIn.open',
      'signIn.refused',
    );
    expect(twice.context.refusals).toBe(2);
    conversation.back();
    expect((await question(conversation)).context.refusals).toBe(1);
  });

  test('does nothing on the first question', async () => {
    const conversation = talk(fakeWorld(closed));
    const first = await question(conversation);
    conversation.back();
    conversation.change(7);
    expect(conversation.actor().getSnapshot()).toBe(first);
  });
});

test('any answer can be changed: the conversation goes on from there', async () => {
  const conversation = talk(fakeWorld(closed));
  const first = await question(conversation);
  await answer(conversation, 'signIn.forgotten', 'signIn.tooMany', 'signIn.ready');
  conversation.change(1);
  expect((await question(conversation)).value).toEqual({ logIn: 'forgotten' });
  conversation.change(0);
  expect((await question(conversation)).value).toEqual(first.value);
  expect((await answer(conversation, 'signIn.noAccount')).value).toEqual({ logIn: 'noAccount' });
});

test('an answer that is not on offer is not heard', async () => {
  const conversation = talk(fakeWorld(closed));
  const first = await question(conversation);
  conversation.choose({ type: 'owner.sent' });
  expect(conversation.actor().getSnapshot()).toBe(first);
  expect(conversation.canGoBack()).toBe(false);
});

test('starting again forgets all that was said, and looks at the page anew', async () => {
  const world = fakeWorld(closed);
  const conversation = talk(world);
  await answer(conversation, 'signIn.open', 'signIn.refused');
  const before = world.asked.length;
  conversation.restart();
  const { context, value } = await question(conversation);
  expect(value).toEqual({ logIn: 'offering' });
  expect(context.facts.filter(({ source }) => source === 'told')).toEqual([]);
  expect(context.log.filter(({ kind }) => kind === 'answer')).toEqual([]);
  expect(conversation.canGoBack()).toBe(false);
  expect(world.asked.length).toBeGreaterThan(before);
});

/** A visitor who has just asked for the page to be loaded again. */
async function reloading(world: FakeWorld): Promise<SavedConversation> {
  const conversation = talk(world);
  await answer(conversation, 'step.next', 'address.right');
  conversation.choose({ type: 'reload.now' });
  await waitFor(conversation.actor(), (snapshot) => snapshot.matches('reloading'));
  await expect.poll(() => world.reloads).toBe(1);
  const saved = throughJson(conversation.save());
  conversation.stop();
  return saved;
}

describe('a conversation that was kept', () => {
  test('goes on where it was, with the way back', async () => {
    const before = talk(fakeWorld(closed));
    const left = await answer(before, 'signIn.forgotten', 'signIn.tooMany');
    const saved = throughJson(before.save());
    before.stop();
    const after = talk(fakeWorld(closed), saved);
    const found = await question(after);
    expect(found.value).toEqual(left.value);
    expect(found.context).toEqual(left.context);
    after.back();
    expect((await question(after)).value).toEqual({ logIn: 'forgotten' });
    expect((await answer(after, 'signIn.ready')).value).toEqual({ logIn: 'offering' });
  });

  test('does not load the page a second time after the reload that it asked for', async () => {
    const saved = await reloading(fakeWorld(closed));
    const world = fakeWorld(closed);
    const conversation = talk(world, saved, true);
    conversation.reopen({ facts: [measured('page-status', 200)] });
    const { value, context } = await question(conversation);
    expect(world.reloads).toBe(0);
    expect(value).toEqual({ solved: 'measured' });
    expect(context.log).toContainEqual({
      kind: 'verdict',
      verdict: { step: 'reload', result: 'fixed', status: 200 },
    });
  });

  test('says that nothing changed when the reload gives the same 401, and goes on', async () => {
    const conversation = talk(fakeWorld(closed), await reloading(fakeWorld(closed)), true);
    conversation.reopen({ facts: [measured('page-status', 401)] });
    const { context } = await question(conversation);
    expect(context.log).toContainEqual({
      kind: 'verdict',
      verdict: { step: 'reload', result: 'still-401', status: 401 },
    });
    expect(context.step).toBe('clear-cache');
  });
});

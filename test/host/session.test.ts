import { waitFor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { storageKey } from '../../src/diagnosis/conversationStore.js';
import type { Session } from '../../src/host/session.js';
import type { ChoiceEvent } from '../../src/wizard/vocabulary.js';
import { fakeStorage, fakeWorld } from './fakeWorld.js';
import { begin, siteWithSignIn } from './wizardInPage.js';

const question = ({ conversation }: Session) =>
  waitFor(conversation.actor(), (snapshot) => snapshot.hasTag('waiting'));

/** Answers as the visitor does: what comes after it may be kept. */
async function answer(session: Session, ...answers: ChoiceEvent['type'][]) {
  for (const type of answers) {
    await question(session);
    session.conversation.choose({ type } as ChoiceEvent);
    session.act();
  }
  return question(session);
}

const { site } = siteWithSignIn();

describe('before the first act of the visitor', () => {
  test('nothing is kept, and at most one request is sent, without cookies', async () => {
    const storage = fakeStorage();
    const world = fakeWorld(site, { storage });
    await question(begin(world).session);
    expect(storage.kept).toEqual({});
    expect(world.asked.map(({ credentials }) => credentials)).toEqual(['omit']);
  });

  test('a wizard that nobody opened looks at nothing', async () => {
    const world = fakeWorld(site);
    const { session } = begin(world, { url: 'https://www.example.com/other' }, false);
    await Promise.resolve();
    expect(world.asked).toEqual([]);
    session.setOpen(true);
    await question(session);
    expect(world.asked.map(({ address }) => address)).toEqual(['https://www.example.com/other']);
  });

  test('a page that is not known to be a 401 is not asked', async () => {
    const world = fakeWorld(site, { navigationStatus: () => null });
    await question(begin(world).session);
    expect(world.asked).toEqual([]);
  });

  test('a page whose owner says that it is a 401 is asked where the browser does not tell', async () => {
    const world = fakeWorld(site, { navigationStatus: () => null });
    const { session } = begin(world, { status: { status: 401, subCode: '401.2' } });
    const { context } = await question(session);
    expect(world.asked).toHaveLength(1);
    expect(context.finding).toMatchObject({ cause: 'server-misconfigured', confidence: 'configured' });
  });
});

/** The visitor asks for the page to be loaded again. */
async function reload(session: Session) {
  session.conversation.choose({ type: 'reload.now' });
  session.act();
  await waitFor(session.conversation.actor(), (snapshot) => snapshot.matches('reloading'));
  session.end(false);
}

describe('a conversation that was kept', () => {
  test('goes on in the page that comes after it', async () => {
    const storage = fakeStorage();
    const before = begin(fakeWorld(site, { storage })).session;
    const left = await answer(before, 'signIn.forgotten', 'signIn.tooMany');
    before.end(false);
    const { session } = begin(fakeWorld(site, { storage }));
    expect(session.restored).toBe(true);
    expect((await question(session)).value).toEqual(left.value);
  });

  test('is gone when the wizard was taken out of the page', async () => {
    const storage = fakeStorage();
    const { session } = begin(fakeWorld(site, { storage }));
    await answer(session, 'signIn.forgotten');
    session.end(true);
    expect(storage.kept).toEqual({});
  });

  test('sees in the page after the sign-in that it opens now', async () => {
    const storage = fakeStorage();
    const before = begin(fakeWorld(site, { storage })).session;
    await answer(before, 'signIn.open');
    before.end(false);
    const { session, events } = begin(fakeWorld(site, { storage, navigationStatus: () => 200 }));
    const { value } = await waitFor(session.conversation.actor(), (snapshot) => snapshot.matches('solved'));
    expect(value).toEqual({ solved: 'measured' });
    expect(events).toContainEqual({
      name: 'verdict',
      detail: { step: 'log-in', result: 'fixed', status: 200 },
    });
  });

  test('does not load the page a second time after the reload that it asked for', async () => {
    const storage = fakeStorage();
    const before = fakeWorld(site, { storage });
    const { session } = begin(before);
    await answer(session, 'step.next', 'address.right');
    await reload(session);
    expect(before.reloads).toBe(1);
    const world = fakeWorld(site, { storage });
    const { context } = await question(begin(world).session);
    expect(world.reloads).toBe(0);
    expect(context.log).toContainEqual({
      kind: 'verdict',
      verdict: { step: 'reload', result: 'still-401', status: 401 },
    });
  });

  test('loads the page when the visitor asks for it in the page that came after', async () => {
    const storage = fakeStorage();
    const before = begin(fakeWorld(site, { storage })).session;
    await answer(before, 'step.next', 'address.right');
    before.end(false);
    const world = fakeWorld(site, { storage });
    const { session } = begin(world);
    await question(session);
    await reload(session);
    expect(world.reloads).toBe(1);
  });

  const garbage: [string, (kept: string) => string][] = [
    ['is cut off', (kept) => kept.slice(0, kept.length / 2)],
    ['is no conversation', () => '{"bubble@0":{"version":1}}'],
    ['is a number', () => '7'],
    [
      'names a state that there is no more',
      (kept) => kept.replace(/"value":\{"logIn":"\w+"\}/, '"value":{"gone":"away"}'),
    ],
    ['has nothing for a context', (kept) => kept.replace(/"context":\{/, '"context":null,"was":{')],
    ['says what nobody can say', (kept) => kept.replace('"signIn.forgotten"', '"signIn.nonsense"')],
    ['holds a list where facts belong', (kept) => kept.replace(/"facts":\[/, '"facts":["nonsense",null,')],
    ['is of another version', (kept) => kept.replace(/"version":\d+/, '"version":999')],
  ];
  test.each(garbage)('and that %s is begun afresh, or shown all the same', async (_, spoil) => {
    const storage = fakeStorage();
    const before = begin(fakeWorld(site, { storage })).session;
    await answer(before, 'signIn.forgotten');
    before.end(false);
    const kept = storage.kept[storageKey] ?? '';
    expect(spoil(kept)).not.toBe(kept);
    storage.kept[storageKey] = spoil(kept);
    const { session, events } = begin(fakeWorld(site, { storage }));
    const { status, context } = await question(session);
    expect(status).toBe('active');
    expect(context.finding?.cause).toBe('signed-out');
    expect(events.filter(({ name }) => name === 'problem')).toEqual([]);
  });
});

describe('leaving', () => {
  test('is an outcome when there is no other, and only once', async () => {
    const { session, events } = begin(fakeWorld(site));
    await question(session);
    session.leave();
    session.leave();
    const outcomes = events.filter(({ name }) => name === 'outcome');
    expect(outcomes.map(({ detail }) => detail)).toEqual([
      { outcome: 'left', step: 'log-in', choices: 0, seconds: 0 },
    ]);
  });

  test('after a solution is no outcome of its own', async () => {
    const { site: own, signIn } = siteWithSignIn();
    const { session, events } = begin(fakeWorld(own));
    await question(session);
    signIn();
    await answer(session, 'signIn.accepted');
    session.leave();
    const outcomes = events.flatMap((event) => (event.name === 'outcome' ? [event.detail.outcome] : []));
    expect(outcomes).toEqual(['solved']);
  });
});

test('no event carries the page’s query or what the visitor typed', async () => {
  const { session, events } = begin(fakeWorld(site, { navigationStatus: () => 200 }));
  await question(session);
  session.conversation.choose({
    type: 'failure.submitted',
    text: 'https://www.example.com/a?password=hunter2 401',
  });
  await question(session);
  await answer(session, 'owner.contact', 'owner.mail');
  await session.bringLater();
  const heard = JSON.stringify(events);
  expect(events.map(({ name }) => name)).toContain('answer');
  for (const secret of ['s3cret', 'hunter2']) expect(heard).not.toContain(secret);
});

import { matchesState, waitFor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { storageKey } from '../../src/storage/savedSessions.js';
import type { Session } from '../../src/host/session/session.js';
import type { ChoiceEvent } from '../../src/wizard/choice.js';
import { answeredWith, fakeStorage, fakeWorld, page } from './fakeWorld.js';
import type { FakeWorld, Site } from './fakeWorld.js';
import { begin, siteWithSignIn } from './wizardInPage.js';

/** The question that comes next, with all words there, as the panel brings them after the first message. */
async function question({ conversation, loadFeatures }: Session) {
  const asked = await waitFor(conversation.actor(), (snapshot) => snapshot.hasTag('waiting'));
  await loadFeatures();
  return asked;
}

/** Answers as the visitor does: what comes after it may be kept. */
async function answer(session: Session, ...answers: ChoiceEvent['type'][]) {
  for (const type of answers) {
    await question(session);
    session.act();
    session.conversation.choose({ type } as ChoiceEvent);
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
    const world = fakeWorld(site, answeredWith(null));
    await question(begin(world).session);
    expect(world.asked).toEqual([]);
  });

  test('a page whose owner says that it is a 401 is asked where the browser does not tell', async () => {
    const world = fakeWorld(site, answeredWith(null));
    const { session } = begin(world, { status: { status: 401, subCode: '401.2' } });
    const { context } = await question(session);
    expect(world.asked).toHaveLength(1);
    expect(context.finding).toMatchObject({ cause: 'server-misconfigured', confidence: 'configured' });
  });
});

/** The visitor asks for the page to be loaded again. */
async function reload(session: Session, world: FakeWorld) {
  session.act();
  session.conversation.choose({ type: 'reload.now' });
  await waitFor(session.conversation.actor(), (snapshot) => snapshot.matches('reloading'));
  await expect.poll(() => world.reloads).toBe(1);
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
    const { session, events } = begin(fakeWorld(site, { storage, ...answeredWith(200) }));
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
    await reload(session, before);
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
    await reload(session, world);
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

describe('the first act of the visitor', () => {
  test('lets the wizard look closer, beside the conversation, which stands where it was', async () => {
    const world = fakeWorld(site);
    const { session, events } = begin(world);
    const before = await question(session);
    session.act();
    session.conversation.choose({ type: 'signIn.forgotten' });
    await expect.poll(() => world.asked.some(({ credentials }) => credentials === 'same-origin')).toBe(true);
    const facts = () => session.conversation.actor().getSnapshot().context.facts;
    await expect.poll(() => facts().map(({ name }) => name)).toContain('cookies');
    expect((await question(session)).value).toEqual({ logIn: 'forgotten' });
    expect(before.value).toEqual({ logIn: 'offering' });
    expect(events.filter(({ name }) => name === 'finding').length).toBeGreaterThan(1);
  });

  test('that comes before the first look is over has the page looked at more closely at once', async () => {
    const world = fakeWorld(site);
    const { session } = begin(world, {}, false);
    session.act();
    session.setOpen(true);
    const { context } = await question(session);
    expect(context.facts.map(({ name }) => name)).toContain('cookies');
    expect(context.hasActed).toBe(true);
  });

  test('in a page that opened asks nothing: nobody said which page failed', async () => {
    const world = fakeWorld(site, answeredWith(200));
    const { session } = begin(world);
    await question(session);
    session.act();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(world.asked).toEqual([]);
  });

  test('makes another case of it, where the closer look finds one', async () => {
    const blocked = { testCookies: () => Promise.resolve('blocked' as const) };
    const { session, events } = begin(fakeWorld(site, blocked));
    expect((await question(session)).context.finding?.cause).toBe('signed-out');
    session.act();
    const cause = () => session.conversation.actor().getSnapshot().context.finding?.cause;
    await expect.poll(cause).toBe('cookies-blocked');
    const causes = events.flatMap((event) => (event.name === 'finding' ? [event.detail.cause] : []));
    expect(causes.at(-1)).toBe('cookies-blocked');
  });
});

/** What can happen without time to pass has happened. */
const later = () => new Promise((resolve) => setTimeout(resolve, 10));

/** Somebody who has done something, and was away for a minute. */
async function away(own: Site = site) {
  const world = fakeWorld(own);
  const told = begin(world);
  await answer(told.session, 'signIn.forgotten');
  await expect.poll(() => world.asked.map(({ credentials }) => credentials)).toContain('same-origin');
  await later();
  world.nowMs += 60_000;
  world.asked = [];
  return { world, ...told };
}

const asksToWait: Site = () => ({ status: 429, headers: { 'retry-after': '300' } });

describe('a visitor who comes back to the tab', () => {
  test('after signing in there is told that the page opens now', async () => {
    const { site: own, signIn } = siteWithSignIn();
    const { session, events } = await away(own);
    signIn();
    session.recheck(false);
    await waitFor(session.conversation.actor(), (snapshot) => snapshot.matches('solved'));
    expect(events.find(({ name }) => name === 'verdict')?.detail).toMatchObject({ result: 'fixed' });
  });

  test('and finds it as it was, is not disturbed', async () => {
    const { session, world } = await away();
    session.recheck(false);
    await expect.poll(() => world.asked.length).toBeGreaterThan(0);
    await later();
    expect((await question(session)).value).toEqual({ logIn: 'forgotten' });
  });

  test('twice within ten seconds finds it looked at once', async () => {
    const { session, world } = await away();
    session.recheck(false);
    await later();
    const { length } = world.asked;
    world.nowMs += 9_000;
    session.recheck(false);
    await later();
    expect(world.asked).toHaveLength(length);
    world.nowMs += 1_000;
    session.recheck(false);
    await expect.poll(() => world.asked.length).toBeGreaterThan(length);
  });

  test.each<[string, (session: Session) => Promise<unknown>]>([
    ['the wizard is closed', async (session) => session.setOpen(false)],
    ['there is an outcome already', (session) => answer(session, 'owner.contact', 'owner.leave')],
  ])('causes no request when %s', async (_, happens) => {
    const { session, world } = await away();
    await happens(session);
    await later();
    world.asked = [];
    world.nowMs += 60_000;
    session.recheck(false);
    await later();
    expect(world.asked).toEqual([]);
  });

  test('while the server wants to be left alone causes no request', async () => {
    const world = fakeWorld(asksToWait);
    const { session } = begin(world);
    await question(session);
    session.act();
    await later();
    world.asked = [];
    world.nowMs += 60_000;
    session.recheck(false);
    await later();
    expect(world.asked).toEqual([]);
    session.end(true);
  });

  test('without ever having done something here causes no request', async () => {
    const world = fakeWorld(site);
    const { session } = begin(world);
    await question(session);
    world.asked = [];
    world.nowMs += 60_000;
    session.recheck(false);
    session.recheck(true);
    await later();
    expect(world.asked).toEqual([]);
  });

  test('by going back, to the page as it was left, has it looked at anew at once', async () => {
    const { session, world } = await away();
    world.nowMs -= 60_000;
    session.recheck(true);
    await expect.poll(() => world.asked.length).toBeGreaterThan(0);
  });
});

describe('a conversation about another address than the page’s own', () => {
  test.each([
    'https://www.example.com/other?id=7&key=s3cret',
    'https://www.example.com/invite/9f86d081884c7d659a2f',
  ])('is about that one also in the page that comes after: %s', async (url) => {
    const storage = fakeStorage();
    const own: Site = (asked) => (asked.address === url ? site(asked) : { status: 404 });
    const before = begin(fakeWorld(own, { storage }), { url }).session;
    await answer(before, 'signIn.open');
    before.end(false);
    expect(storage.kept[storageKey]).not.toMatch(/s3cret|9f86/);
    const world = fakeWorld(own, { storage });
    const { session } = begin(world, { url });
    await waitFor(session.conversation.actor(), ({ value }) => matchesState({ logIn: 'returned' }, value));
    expect(session.conversation.actor().getSnapshot().context.address).toBe(url);
    expect(new Set(world.asked.map(({ address }) => address))).toEqual(new Set([url]));
  });

  test('is another one than that about the next such address', async () => {
    const storage = fakeStorage();
    const before = begin(fakeWorld(site, { storage }), { url: 'https://www.example.com/a' }).session;
    await answer(before, 'signIn.forgotten');
    before.end(false);
    const { session } = begin(fakeWorld(site, { storage }), { url: 'https://www.example.com/b' });
    expect(session.restored).toBe(false);
  });
});

describe('what the owner says', () => {
  test('is that of today, also in a conversation that was begun before', async () => {
    const storage = fakeStorage();
    const before = begin(fakeWorld(site, { storage })).session;
    await answer(before, 'signIn.forgotten');
    before.end(false);
    expect(storage.kept[storageKey]).not.toContain('/login');
    const today = { loginUrl: 'https://www.example.com/new', contactEmail: 'desk@example.com' };
    const { session } = begin(fakeWorld(site, { storage }), today);
    expect((await question(session)).context.settings).toMatchObject(today);
  });

  test('that it was a form leaves the reload out, and nothing is asked by GET', async () => {
    const world = fakeWorld(site);
    const { session } = begin(world, { method: 'post' });
    const { context } = await question(session);
    expect(context.finding?.plan).not.toContain('reload');
    session.act();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(world.asked).toEqual([]);
  });
});

test('a wizard that is taken out before the reload came does not load the page any more', async () => {
  const world = fakeWorld(site);
  const { session } = begin(world);
  await answer(session, 'step.next', 'address.right');
  session.act();
  session.conversation.choose({ type: 'reload.now' });
  await waitFor(session.conversation.actor(), (snapshot) => snapshot.matches('reloading'));
  session.end(true);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(world.reloads).toBe(0);
});

const mended: Site = ({ address }) => {
  if (new URL(address).pathname === '/members') return { status: 200 };
  return address.includes('//members') ? { status: 401 } : { status: 404 };
};

test('an address that was mended is told to the page as a path, without its query', async () => {
  const world = fakeWorld(mended, { page: page.replace('/members', '//members') });
  const { session, events } = begin(world);
  await question(session);
  session.act();
  const suggestions = () =>
    events.flatMap((event) => (event.name === 'finding' ? [event.detail.suggestion] : []));
  await expect.poll(() => suggestions().at(-1)).toBe('https://www.example.com/members');
  expect(JSON.stringify(events)).not.toContain('s3cret');
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
  const { session, events } = begin(fakeWorld(site, answeredWith(200)));
  await question(session);
  session.conversation.choose({
    type: 'failure.submitted',
    text: 'https://www.example.com/a?password=hunter2 401',
  });
  await question(session);
  await answer(session, 'owner.contact', 'owner.mail');
  await session.loadFeatures();
  const heard = JSON.stringify(events);
  expect(events.map(({ name }) => name)).toContain('answer');
  for (const secret of ['s3cret', 'hunter2']) expect(heard).not.toContain(secret);
});

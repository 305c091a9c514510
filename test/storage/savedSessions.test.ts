import { describe, expect, test } from 'vitest';
import { hideTexts } from '../../src/storage/hideTexts.js';
import { saveSession, storageKey } from '../../src/storage/savedSessions.js';
import type { Hide, SavedSession } from '../../src/storage/savedSessions.js';
import { loadSavedSession } from '../../src/storage/loadSavedSession.js';
import type { World } from '../../src/diagnosis/browser/world.js';
import { hideSecrets } from '../../src/storage/hideSecrets.js';
import type { SiteLinks, Settings } from '../../src/wizard/contracts.js';
import type { WizardContext } from '../../src/wizard/wizardContext.js';
import { fakeStorage, page } from '../host/fakeWorld.js';

/** What the owner set. */
const settings: Settings = {
  loginUrl: 'https://www.example.com/login?from=header',
  signupUrl: null,
  resetUrl: null,
  homeUrl: null,
  contactUrl: null,
  contactEmail: 'help@example.com',
  contactPhone: null,
  securityContact: null,
  returnParam: 'next',
  takesReports: false,
  clears: false,
  shares: false,
  staysOnPage: false,
};

/** A conversation as the machine gives it, as far as the store looks. */
function keptAt(address: string | null, more: Partial<WizardContext> = {}): SavedSession {
  const lists = { log: [], facts: [], visited: [], searched: [], stored: [] };
  const context = { address, page: address, ...lists, siteLinks: {}, settings, ...more };
  const snapshot = { status: 'active', value: { logIn: 'offering' }, context } as never;
  return { conversation: { snapshot, trail: [] }, open: true, seenAtMs: 1_763_948_000_000 };
}
const kept = keptAt(page);

/** What is written down of a conversation, and what is read of that in the page that comes after. */
function writtenAndRead(conversation: SavedSession): { written: string; context: WizardContext } {
  const storage = fakeStorage();
  storeIn(storage).save(conversation, hideSecrets);
  const snapshot = storeIn(storage).load(settings)?.conversation.snapshot;
  return {
    written: storage.kept[storageKey] ?? '',
    context: (snapshot as unknown as { context: WizardContext }).context,
  };
}
/** The storage as one wizard sees it. */
const storeIn = (
  storage: World['storage'],
  instance = 'bubble',
  at: string | null = page,
  url: string | null = null,
) => {
  const place = { storage, instance, page: at, url };
  return {
    save: (now: SavedSession, hide: Hide) => saveSession(place, now, hide),
    load: (today: Settings) => loadSavedSession(place, today),
    clear: () => saveSession(place, null, hideTexts),
  };
};

describe('a conversation', () => {
  test('is found again in the page that comes after', () => {
    const storage = fakeStorage();
    storeIn(storage).save(kept, hideSecrets);
    expect(storeIn(storage).load(settings)).toMatchObject(kept);
  });

  test('is not there before anything was kept', () => {
    const storage = fakeStorage();
    expect(storeIn(storage).load(settings)).toBeNull();
    expect(storage.kept).toEqual({});
  });

  test('belongs to one address and one wizard of the page', () => {
    const storage = fakeStorage();
    storeIn(storage).save(kept, hideSecrets);
    expect(storeIn(storage, 'inline').load(settings)).toBeNull();
    expect(storeIn(storage, 'bubble', 'https://www.example.com/other').load(settings)).toBeNull();
  });

  test('is kept beside others, under one key', () => {
    const storage = fakeStorage();
    storeIn(storage).save(kept, hideSecrets);
    storeIn(storage, 'inline').save(kept, hideSecrets);
    expect(Object.keys(storage.kept)).toEqual([storageKey]);
    storeIn(storage).clear();
    expect(storeIn(storage).load(settings)).toBeNull();
    expect(storeIn(storage, 'inline').load(settings)).not.toBeNull();
    storeIn(storage, 'inline').clear();
    expect(storage.kept).toEqual({});
  });

  test('is written down without the page’s own address: its query may hold a secret', () => {
    const storage = fakeStorage();
    storeIn(storage).save(kept, hideSecrets);
    expect(storage.kept[storageKey]).not.toMatch(/s3cret|members/);
    expect(JSON.stringify(storeIn(storage).load(settings))).toContain(page);
  });

  test('is kept for a page without an address, too', () => {
    const storage = fakeStorage();
    storeIn(storage, 'bubble', null).save(keptAt(null), hideSecrets);
    expect(storeIn(storage, 'bubble', null).load(settings)).toMatchObject(keptAt(null));
  });
});

test('while what tells secrets from other texts is on its way, codes are kept and nothing else', () => {
  const storage = fakeStorage();
  const log = [{ kind: 'answer', choice: 'failure.submitted', text: 'see s3cret' }] as const;
  const facts = [{ name: 'realm', value: 'Team S3', source: 'measured' }] as const;
  const found = { loginUrl: 'https://www.example.com/login?key=s3cret' };
  storeIn(storage).save(keptAt(page, { log: [...log], facts: [...facts], siteLinks: found }), hideTexts);
  expect(storage.kept[storageKey]).not.toMatch(/s3cret|S3|members/i);
  const snapshot = storeIn(storage).load(settings)?.conversation.snapshot;
  expect(snapshot).toMatchObject({
    value: { logIn: 'offering' },
    context: { address: page, siteLinks: {}, log: [{ choice: 'failure.submitted', text: '…' }] },
  });
});

describe('what the owner set', () => {
  test('is not written down', () => {
    expect(writtenAndRead(kept).written).not.toMatch(/settings|help@example|returnParam|from=header/);
  });

  test('is that of today in a conversation of before', () => {
    const storage = fakeStorage();
    storeIn(storage).save(kept, hideSecrets);
    const today = { ...settings, loginUrl: 'https://www.example.com/new-login', contactEmail: null };
    const snapshot = storeIn(storage).load(today)?.conversation.snapshot;
    expect(snapshot).toMatchObject({ context: { settings: today } });
  });

  test('is that of today also where the page was busy when it was left', () => {
    const storage = fakeStorage();
    const { snapshot } = kept.conversation;
    const context = Reflect.get(snapshot, 'context') as WizardContext;
    const children = { reloadPage: { snapshot: { status: 'active', input: { context } } } };
    const busy = { ...snapshot, children } as never;
    storeIn(storage).save({ ...kept, conversation: { snapshot: busy, trail: [] } }, hideSecrets);
    expect(storage.kept[storageKey]).not.toContain('help@example.com');
    expect(storeIn(storage).load(settings)?.conversation.snapshot).toMatchObject({
      children: { reloadPage: { snapshot: { input: { context: { settings } } } } },
    });
  });
});

describe('the doors of the site', () => {
  test('that were found keep their queries: without them they may lead nowhere', () => {
    const found: Partial<SiteLinks> = {
      loginUrl: 'https://www.example.com/in?tenant=north&lang=en',
      contactEmail: 'office@example.com',
    };
    expect(writtenAndRead(keptAt(page, { siteLinks: found })).context.siteLinks).toEqual(found);
  });

  test.each([
    ['the query of the page', 'https://www.example.com/in?a=1&next=%2Fmembers%3Ftoken%3Dhunter2'],
    ['a token of its path', 'https://www.example.com/in?next=%2Freset%2FeyJhbGciOiJIUzI1.hunter2.x'],
    ['a mail address of its path', 'https://sso.example/in?next=%2Fusers%2Fhunter2%40example.org'],
    ['a fragment', 'https://www.example.com/in#/a?key=hunter2'],
    ['what cannot be decoded', 'https://www.example.com/in?next=%E0%A4%A%3Fkey%3Dhunter2'],
  ])('that are told the way back are kept without it, since it may hold %s', (_, loginUrl) => {
    const { written, context } = writtenAndRead(keptAt(page, { siteLinks: { loginUrl } }));
    expect(written).not.toContain('hunter2');
    expect(context.siteLinks).toEqual({ loginUrl: new URL('/in', loginUrl).href });
  });

  test('are kept for the way back, too', () => {
    const storage = fakeStorage();
    const found = { loginUrl: 'https://www.example.com/in?tenant=north' };
    const { log: _log, ...context } = { ...writtenAndRead(kept).context, siteLinks: found };
    const trail = [{ value: { logIn: 'offering' }, context, logLength: 0 }];
    storeIn(storage).save({ ...kept, conversation: { ...kept.conversation, trail } }, hideSecrets);
    expect(storeIn(storage).load(settings)?.conversation.trail).toMatchObject([
      { context: { siteLinks: found } },
    ]);
  });
});

describe('what looks like a secret', () => {
  test.each([
    ['the query of an address', 'https://www.example.com/a?key=hunter2&b=1', 'https://www.example.com/a'],
    ['a fragment', 'https://www.example.com/a#hunter2', 'https://www.example.com/a'],
    ['a name and password', 'https://me:hunter2@www.example.com/', 'https://www.example.com/'],
    ['a token in the path', 'https://a.example/t/hunter2hunter2hunter2x/b', 'https://a.example/t/…/b'],
    ['a mail address', 'ask alice.hunter2@example.org', 'ask …'],
    ['the query of an address without https://', 'www.example.com/a?key=hunter2', 'www.example.com/a'],
    ['the query of an address of two words', 'localhost/a?hunter2 401', 'localhost/a 401'],
  ])('is not written down: %s', (_, text, left) => {
    const log: WizardContext['log'] = [{ kind: 'answer', choice: 'failure.submitted', text }];
    const { written, context } = writtenAndRead(keptAt(page, { log }));
    expect(written).not.toContain('hunter2');
    expect(context.log).toEqual([{ kind: 'answer', choice: 'failure.submitted', text: left }]);
  });

  test('is nothing in how the owner can be reached: a message goes on naming it', () => {
    const values = { email: 'help@example.com', phone: '+49 30 1234567890123456789' };
    const log: WizardContext['log'] = [{ kind: 'message', code: 'owner.offer', values }];
    expect(writtenAndRead(keptAt(page, { log })).context.log).toEqual(log);
  });

  test('is not the words of an error, which stand there again after going back', () => {
    const text = 'HTTP Error 401.2 - Unauthorized. Why? #1 thing';
    const log: WizardContext['log'] = [{ kind: 'answer', choice: 'failure.submitted', text }];
    expect(writtenAndRead(keptAt(page, { log })).context.log).toEqual(log);
  });
});

const refuse = () => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};

describe('where the browser refuses', () => {
  test('to keep anything, nothing breaks', () => {
    const store = storeIn({ getItem: () => null, setItem: refuse, removeItem: refuse });
    expect(() => store.save(kept, hideSecrets)).not.toThrow();
    expect(() => store.clear()).not.toThrow();
    expect(store.load(settings)).toBeNull();
  });

  test('to be read, nothing breaks', () => {
    const store = storeIn({ getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(store.load(settings)).toBeNull();
    expect(() => store.save(kept, hideSecrets)).not.toThrow();
  });

  test('to give any storage, nothing breaks', () => {
    const store = storeIn(null);
    store.save(kept, hideSecrets);
    store.clear();
    expect(store.load(settings)).toBeNull();
  });
});

const spoiled = (spoil: (text: string) => string) => {
  const storage = fakeStorage();
  storeIn(storage).save(kept, hideSecrets);
  const text = storage.kept[storageKey] ?? '';
  storage.kept[storageKey] = spoil(text);
  expect(storage.kept[storageKey]).not.toBe(text);
  return storeIn(storage);
};

describe('what does not fit is not gone on with', () => {
  test.each<[string, (text: string) => string]>([
    ['nothing at all', () => ''],
    ['no JSON', () => '{"bubble'],
    ['null', () => 'null'],
    ['a number', () => '401'],
    ['a list', () => '[1,2]'],
    ['another version', (text) => text.replace(/"version":\d+/, '"version":0')],
    ['no version', (text) => text.replace(/"version":\d+,/, '')],
    ['no time', (text) => text.replace(/"seenAtMs":\d+/, '"seenAtMs":"now"')],
    ['no way back', (text) => text.replace('"trail":[]', '"trail":{}')],
    ['an ended machine', (text) => text.replace('"active"', '"done"')],
    ['a machine in error', (text) => text.replace('"active"', '"error"')],
    ['no context', (text) => text.replace(/"context":\{/, '"context":null,"was":{')],
    ['no log', (text) => text.replace('"log":[]', '"log":"none"')],
    ['no facts', (text) => text.replace('"facts":[]', '"facts":7')],
    ['no list of what is stored', (text) => text.replace('"stored":[]', '"stored":null')],
    ['no list of searches', (text) => text.replace('"searched":[],', '')],
    ['a hole in a list', (text) => text.replace('"facts":[]', '"facts":[null]')],
    ['doors that are no doors', (text) => text.replace('"siteLinks":"{}"', '"siteLinks":"{"')],
  ])('%s', (_, spoil) => {
    expect(spoiled(spoil).load(settings)).toBeNull();
  });

  test('and is overwritten by the next one', () => {
    const store = spoiled(() => '{"bubble');
    store.save(kept, hideSecrets);
    expect(store.load(settings)).toMatchObject(kept);
  });
});

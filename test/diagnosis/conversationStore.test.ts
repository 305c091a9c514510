import { describe, expect, test } from 'vitest';
import { createConversationStore, storageKey } from '../../src/diagnosis/conversationStore.js';
import type { Kept } from '../../src/diagnosis/conversationStore.js';
import type { World } from '../../src/diagnosis/world.js';
import { fakeStorage, page } from '../host/fakeWorld.js';

/** A conversation as the machine gives it, as far as the store looks. */
function keptAt(address: string | null): Kept {
  const context = { address, page: address, log: [], facts: [], visited: [], settings: {} };
  const snapshot = { status: 'active', value: { logIn: 'offering' }, context } as never;
  return { conversation: { snapshot, trail: [] }, open: true, seenAtMs: 1_763_948_000_000 };
}
const kept = keptAt(page);
const storeIn = (storage: World['storage'], instance = 'bubble', at: string | null = page) =>
  createConversationStore({ storage, page: at }, instance);

describe('a conversation', () => {
  test('is found again in the page that comes after', () => {
    const storage = fakeStorage();
    storeIn(storage).save(kept);
    expect(storeIn(storage).load()).toMatchObject(kept);
  });

  test('is not there before anything was kept', () => {
    const storage = fakeStorage();
    expect(storeIn(storage).load()).toBeNull();
    expect(storage.kept).toEqual({});
  });

  test('belongs to one address and one wizard of the page', () => {
    const storage = fakeStorage();
    storeIn(storage).save(kept);
    expect(storeIn(storage, 'inline').load()).toBeNull();
    expect(storeIn(storage, 'bubble', 'https://www.example.com/other').load()).toBeNull();
  });

  test('is kept beside others, under one key', () => {
    const storage = fakeStorage();
    storeIn(storage).save(kept);
    storeIn(storage, 'inline').save(kept);
    expect(Object.keys(storage.kept)).toEqual([storageKey]);
    storeIn(storage).clear();
    expect(storeIn(storage).load()).toBeNull();
    expect(storeIn(storage, 'inline').load()).not.toBeNull();
    storeIn(storage, 'inline').clear();
    expect(storage.kept).toEqual({});
  });

  test('is written down without the page’s own address: its query may hold a secret', () => {
    const storage = fakeStorage();
    storeIn(storage).save(kept);
    expect(storage.kept[storageKey]).not.toMatch(/s3cret|members/);
    expect(JSON.stringify(storeIn(storage).load())).toContain(page);
  });

  test('is kept for a page without an address, too', () => {
    const storage = fakeStorage();
    storeIn(storage, 'bubble', null).save(keptAt(null));
    expect(storeIn(storage, 'bubble', null).load()).toMatchObject(keptAt(null));
  });
});

const refuse = () => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};

describe('where the browser refuses', () => {
  test('to keep anything, nothing breaks', () => {
    const store = storeIn({ getItem: () => null, setItem: refuse, removeItem: refuse });
    expect(() => store.save(kept)).not.toThrow();
    expect(() => store.clear()).not.toThrow();
    expect(store.load()).toBeNull();
  });

  test('to be read, nothing breaks', () => {
    const store = storeIn({ getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(store.load()).toBeNull();
    expect(() => store.save(kept)).not.toThrow();
  });

  test('to give any storage, nothing breaks', () => {
    const store = storeIn(null);
    store.save(kept);
    store.clear();
    expect(store.load()).toBeNull();
  });
});

const spoiled = (spoil: (text: string) => string) => {
  const storage = fakeStorage();
  storeIn(storage).save(kept);
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
  ])('%s', (_, spoil) => {
    expect(spoiled(spoil).load()).toBeNull();
  });

  test('and is overwritten by the next one', () => {
    const store = spoiled(() => '{"bubble');
    store.save(kept);
    expect(store.load()).toMatchObject(kept);
  });
});

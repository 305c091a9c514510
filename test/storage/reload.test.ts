import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { loadFeatures } from '../../src/host/session/loadFeatures.js';
import type { Session } from '../../src/host/session/session.js';
import { present } from '../../src/view/present.js';
import type { LogEntry } from '../../src/wizard/wizardContext.js';
import { anySite } from '../host/anySite.js';
import { answeredWith, fakeStorage, fakeWorld } from '../host/fakeWorld.js';
import { act, settle } from '../host/visitor.js';
import type { Act } from '../host/visitor.js';
import { begin } from '../host/wizardInPage.js';

const origin = 'https://www.example.com';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const anyConfig: fc.Arbitrary<Partial<Config>> = fc.record({
  loginUrl: fc.constantFrom(null, `${origin}/login`),
  checkUrl: fc.constantFrom(null, `${origin}/api/me`),
  reportUrl: fc.constantFrom(null, `${origin}/reports`),
  url: fc.constantFrom(null, null, `${origin}/other?key=s3cret`),
});

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      which: fc.nat(63),
      text: fc.constantFrom('HTTP Error 401.3', `${origin}/a.`, 'no such thing'),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'back' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' } as const) },
);

const anyVisit = fc.record({
  site: anySite,
  config: anyConfig,
  status: fc.constantFrom(401, 401, 403, 200, null),
  acts: fc.array(anyAct, { minLength: 1, maxLength: 5 }),
  /** The file with the words and parts that come after the first message. */
  isLate: fc.boolean(),
});

/** What a conversation is in codes: what was said, answered and found out, without any text. */
const codesIn = (log: readonly LogEntry[]): unknown[] =>
  log.map((entry) => {
    if (entry.kind === 'message') return entry.code;
    if (entry.kind === 'answer') return [entry.choice, entry.browser, entry.ticked];
    if (entry.kind === 'finding') return [entry.finding.cause, entry.finding.status, entry.finding.plan];
    if (entry.kind === 'verdict') return entry.verdict;
    return entry.kind === 'stored' ? entry.stored.map(({ kind, more }) => [kind, more]) : entry;
  });

const logOf = ({ conversation }: Session): readonly LogEntry[] => conversation.snapshot().context.log;

/** A tab at one moment of a visit: its storage, and all that the conversation was up to then. */
interface Moment {
  storage: Record<string, string>;
  /** While what was typed is being read, nothing is saved: then the one before is gone on with. */
  seen: unknown[][];
  /** A conversation that has come to its end is not gone on with. */
  isOver: boolean;
}

async function visit({ site, config, status, acts, isLate }: Visit): Promise<Moment[]> {
  const storage = fakeStorage();
  const world = fakeWorld(site, { storage, ...answeredWith(status) });
  world.keeps = [{ kind: 'cookies', names: ['sid', 'theme-2'], more: 3 }];
  const load: typeof loadFeatures = isLate ? () => new Promise(() => {}) : loadFeatures;
  const { session } = begin(world, config, true, load);
  const moments: Moment[] = [];
  await settle(session, world);
  if (!isLate) await session.loadFeatures();
  const seen = [codesIn(logOf(session))];
  const look = () => {
    seen.push(codesIn(logOf(session)));
    const isOver = session.conversation.snapshot().hasTag('ended');
    moments.push({ storage: { ...storage.kept }, seen: [...seen], isOver });
  };
  session.conversation.subscribe(() => seen.push(codesIn(logOf(session))));
  for (const what of acts) {
    act(session, what);
    session.leave();
    look();
    await settle(session, world);
    session.leave();
    look();
  }
  session.end(false);
  return moments;
}
type Visit = typeof anyVisit extends fc.Arbitrary<infer T> ? T : never;

describe('a page that is loaded again at any moment of a conversation', () => {
  test('goes on with it, unless it has come to its end, and draws it', async () => {
    await fc.assert(
      fc.asyncProperty(anyVisit, async (plan) => {
        for (const { storage, seen, isOver } of await visit(plan)) {
          const world = fakeWorld(plan.site, {
            storage: fakeStorage({ ...storage }),
            ...answeredWith(plan.status),
          });
          const { session, events } = begin(world, plan.config);
          const { conversation, words, seenAtMs } = session;
          const wasSaved = Object.keys(storage).length > 0;
          expect(session.restored).toBe(isOver ? session.restored : wasSaved);
          const codes = codesIn(logOf(session));
          expect(session.restored ? seen : [codes]).toContainEqual(codes);
          const features = await session.loadFeatures();
          await settle(session, world);
          const { items } = present(conversation.snapshot(), {
            copy: words.copy,
            presenters: { status: 'ready', value: features },
            canGoBack: conversation.canGoBack(),
            takenBack: null,
            seenAtMs,
          });
          expect(items).toHaveLength(logOf(session).length);
          expect(events.filter(({ name }) => name === 'problem')).toEqual([]);
          session.end(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});

import { above, below, inEnglishAlone, type Recipe, vitest } from '../recipe.js';

const test = `import { expect, test } from 'vitest';
import { createObserver } from '../../src/diagnosis/createObserver.js';
import { fakeWorld, page } from '../host/fakeWorld.js';

test('a redirect from an address to itself is known', async () => {
  const world = fakeWorld(() => ({ status: 401, finalAddress: page }));
  const { signal } = new AbortController();
  const observer = createObserver({ world, signal, knownAs401: true, isPosted: false });
  const { facts } = await observer.inspectPage(null);
  expect(facts).toContainEqual({ name: 'redirected', value: true, source: 'measured' });
});
`;

/** Some servers redirect an address to itself, to see whether the browser takes a cookie. */
export const addFact: Recipe = {
  title: 'Add a fact',
  edits: [
    below(
      'src/wizard/evidence/facts.ts',
      "  'request-id': fact<string>('code', ofAnswer),",
      "  /** The address redirects to itself. */\n  redirected: fact<true>('word', ofAnswer),",
    ),
    ...inEnglishAlone(
      'facts.redirected',
      "    'request-id': 'The server calls",
      "    redirected: 'The address sends you on to itself',",
    ),
    below(
      'src/diagnosis/facts/answerFacts.ts',
      "      ...(status >= 400 ? measured('request-id', answer.requestId) : []),",
      "      ...measured('redirected', redirected || null),",
    ),
    { file: 'test/diagnosis/redirected.test.ts', text: test },
    above('test/wizard/facts.ts', "  'request-id': ", '  redirected: fc.constant(true as const),'),
    above('test/view/present.test.ts', "    'request-id': ", '    redirected: [true],'),
  ],
  commands: [vitest('test/copy', 'test/wizard/evidence', 'test/diagnosis/redirected.test.ts')],
};

import { above, below, inEnglishAlone, type Recipe, vitest } from '../recipe.js';

const test = `import { expect, test } from 'vitest';
import { observationOf } from '../../src/diagnosis/observationOf.js';

const address = 'https://www.example.com/members';

test('a redirect from an address to itself is known', async () => {
  const { facts } = await observationOf(
    {
      kind: 'answered',
      status: 401,
      finalAddress: address,
      redirected: true,
      signInPage: null,
      wwwAuthenticate: null,
      retryAfter: null,
      date: null,
      age: null,
      requestId: null,
      askedAtMs: 0,
      answeredAtMs: 0,
    },
    address,
    0,
  );
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

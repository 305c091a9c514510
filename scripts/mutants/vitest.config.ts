import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';
import config from '../../vite.config.js';

/** The walk through all paths of the conversation takes longer than all other tests together: it runs last. */
const isWalk = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith('/graph.test.ts');

/** The first failure ends a run, so most mutants are killed before it. */
class WalkLast extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((one, other) => Number(isWalk(one)) - Number(isWalk(other))));
  }
}

const { test, ...rest } = config({ command: 'serve', mode: 'test' });

/** The tests of the core, which `npm run mutants` runs against each mutant of it. */
export default defineConfig({
  ...rest,
  test: {
    ...test,
    include: [
      'test/wizard/**/*.test.ts',
      'test/report/*.test.ts',
      'test/diagnosis/challenge/*.test.ts',
      'test/diagnosis/probe/probeAddress.test.ts',
      'test/diagnosis/siteData/*.test.ts',
    ],
    // None of these tests draws anything.
    setupFiles: [],
    sequence: { sequencer: WalkLast },
  },
});

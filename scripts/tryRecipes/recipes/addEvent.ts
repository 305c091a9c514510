import { below, type Recipe, vitest } from '../recipe.js';

/** A page that wants to know how long its visitor has to wait. */
export const addEvent: Recipe = {
  title: 'Add an event',
  edits: [
    below(
      'src/host/api/eventDetails.ts',
      '  problem: { message: string };',
      '  /** Milliseconds since the epoch. */\n  wait: { untilMs: number };',
    ),
    below('src/host/api/eventDetails.ts', '  problem: 0,', '  wait: 0,'),
    below(
      'src/wizard/wizardContext.ts',
      "  | { type: 'report'; via: Via }",
      "  | { type: 'wait'; untilMs: number }",
    ),
    {
      file: 'src/wizard/wizardSetup.ts',
      find: `    showWait: assign({
      log: ({ context }) => [...context.log, { kind: 'wait', untilMs: context.waitUntilMs }],
    }),`,
      by: `    showWait: enqueueActions(({ context, enqueue }) => {
      const entry = { type: 'wait', untilMs: context.waitUntilMs } as const;
      enqueue.assign({ log: [...context.log, { kind: 'wait', untilMs: entry.untilMs }] });
      enqueue.emit(entry);
    }),`,
    },
    below(
      'docs/reference.md',
      '| `fix401:answer` | `{ step, choice }` |',
      '| `fix401:wait` | `{ untilMs }`: the server asks to wait until then, in milliseconds since the epoch |',
    ),
  ],
  commands: [vitest('test/build/readme.test.ts', 'test/host/session.test.ts', 'test/react')],
};

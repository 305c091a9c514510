/** Calls from the page, in their order: each waits for the effect of the previous one. */
export interface CallQueue {
  /** Carries a call out, at once or in its turn. */
  add: (call: () => void) => void;
  /** Adds a change of attributes. Successive changes are one, which is carried out with the next call or task. */
  addChange: () => void;
  /** Carries out the calls that are ready. */
  run: () => void;
  clear: () => void;
}

interface CallQueueOptions {
  /** Carries out a change. */
  change: () => void;
  /** True where a call can be carried out, or a change, which does not wait for the effect of a previous change. */
  isReady: (isChange: boolean) => boolean;
}

export function createCallQueue({ change, isReady }: CallQueueOptions): CallQueue {
  let waiting: (() => void)[] = [];
  let isRunning = false;
  /** Not reentrant: a call made by a listener during another call comes after it. */
  const run = (): void => {
    if (isRunning) return;
    isRunning = true;
    for (let [next] = waiting; next && isReady(next === change); [next] = waiting) {
      waiting.shift();
      next();
    }
    isRunning = false;
  };
  return {
    add: (call) => {
      waiting.push(call);
      run();
    },
    addChange: () => {
      if (waiting.at(-1) !== change) waiting.push(change);
      queueMicrotask(run);
    },
    run,
    clear: () => void (waiting = []),
  };
}

/** Calls of the page's own, in the order in which they were made: each waits for the effect of the one before it. */
export interface CallQueue {
  /** Carries the call out now, or when its turn comes. */
  add: (call: () => void) => void;
  /** The attributes have changed. Several changes in a row are one, which is carried out with the next call or task. */
  addChange: () => void;
  /** Carries out what need not wait any longer. */
  run: () => void;
  clear: () => void;
}

interface CallQueueOptions {
  /** Carries out a change. */
  change: () => void;
  /** Whether a call can be carried out now, or a change, which does not wait for the effect of an earlier change. */
  isReady: (isChange: boolean) => boolean;
}

export function createCallQueue({ change, isReady }: CallQueueOptions): CallQueue {
  let waiting: (() => void)[] = [];
  let isRunning = false;
  /** A call that is made by a listener, while another call is carried out, comes after it. */
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

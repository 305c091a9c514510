import { expect, test } from 'vitest';
import { rejectOnAbort, startDeadline } from '../../../src/diagnosis/probe/startDeadline.js';

test('a deadline ends by itself', async () => {
  const { signal } = startDeadline(new AbortController().signal, 10);
  await expect(rejectOnAbort(signal)).rejects.toThrow('aborted');
});

test('it ends with the signal it was given, also with one that has ended before', async () => {
  const controller = new AbortController();
  const { signal, end } = startDeadline(controller.signal, 60_000);
  controller.abort();
  expect(signal.aborted).toBe(true);
  end();
  const ended = startDeadline(AbortSignal.abort(), 60_000);
  expect(ended.signal.aborted).toBe(true);
  await expect(rejectOnAbort(ended.signal)).rejects.toThrow('aborted');
  ended.end();
});

test('once it is no longer needed nothing ends it', async () => {
  const controller = new AbortController();
  const { signal, end } = startDeadline(controller.signal, 10);
  end();
  controller.abort();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(signal.aborted).toBe(false);
});

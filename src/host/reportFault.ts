import { redacted } from '../report/withoutSecrets.js';

/** Writes one console line about a fault of the wizard's own. Never throws. */
export function reportFault(error: unknown): void {
  // oxlint-disable-next-line no-console -- for the developer
  console.warn(`[fix401] drawing failed, and the conversation began again: ${redacted(String(error))}`);
}

/**
 * Longest wait of a test for a condition, in milliseconds. It ends what hangs and promises no speed: what takes a second
 * on an idle machine was seen to take six on a busy one.
 */
export const patienceMs = 30_000;

/**
 * Longest time of one test, or of what is done before it, in milliseconds. The walk through all paths of the conversation
 * was seen to take more than two minutes beside two endless loops.
 */
export const hangsAfterMs = 600_000;

/**
 * Makes the refused requests of a page again. Resolves with the status that this visitor gets; null where no answer came.
 * Never rejects.
 */
export type AskAgain = () => Promise<number | null>;

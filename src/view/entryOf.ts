import type { LogEntry } from '../wizard/wizardContext.js';

/** The log entries of one kind. */
export type EntryOf<Kind extends LogEntry['kind']> = Extract<LogEntry, { kind: Kind }>;

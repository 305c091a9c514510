import type { PresenterOptions } from '../presenterOptions.js';
import type { EntryOf } from '../entryOf.js';
import type { ItemOf } from '../view.js';
import { storedNames } from './storedNames.js';

/** The data that the browser stores for the site, by kind. */
export const presentStored = (
  { stored }: EntryOf<'stored'>,
  options: PresenterOptions,
): ItemOf<'stored'> => ({
  kind: 'stored',
  rows: stored.map((one) => ({
    kind: one.kind,
    title: options.words.dataKinds[one.kind],
    names: storedNames(one, options),
  })),
});

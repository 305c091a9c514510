/** A value that is being loaded, is loaded, or could not be loaded. */
export type Loadable<Value> =
  | { readonly status: 'pending' }
  | { readonly status: 'ready'; readonly value: Value }
  | { readonly status: 'failed' };

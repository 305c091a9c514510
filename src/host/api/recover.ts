/** Options of `recover`. */
export interface RecoverOptions {
  /**
   * Makes the request again: a new `Request`, or the answer of the application's own client. Without it, the same request
   * is sent again, which is possible only where it has no body.
   */
  readonly repeat?: (() => Request | Response | Promise<Request | Response>) | undefined;
  /** Ends the waiting: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Opens the wizard about a request of the page's own that was refused with 401, and waits. The visitor signs in beside
 * the page, which is neither left nor loaded again; when they are back, the request is made again. Requests that fail
 * together share one conversation.
 *
 * Resolves with the answer once it is no 401, and with null where the visitor leaves or closes the wizard, or where it
 * cannot be loaded. Rejects with a `TypeError` where the request cannot be repeated: an address of another origin, a body
 * without `repeat`; with the reason of a signal that aborts; with whatever `repeat` throws. The page is as before then.
 *
 * @param request the refused request, or its address
 */
export type Recover = (request: Request | URL | string, options?: RecoverOptions) => Promise<Response | null>;

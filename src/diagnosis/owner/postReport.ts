import { askOnce } from './askOnce.js';

/** Sends the report that the visitor has read to the owner's address. Resolves to true when it arrived. Never throws. */
export async function postReport(
  reportUrl: string | null,
  report: unknown,
  network: { fetch: typeof fetch },
  signal: AbortSignal,
): Promise<boolean> {
  if (!reportUrl) return false;
  const init: RequestInit = {
    method: 'POST',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(report),
  };
  return (await askOnce(reportUrl, init, network, signal))?.ok ?? false;
}

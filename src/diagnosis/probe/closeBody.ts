/** Closes the connection instead of loading a body that is not read. Never throws, never rejects. */
export async function closeBody(response: Response): Promise<void> {
  try {
    await response.body?.cancel();
  } catch {
    // The body is being read, or is closed already.
  }
}

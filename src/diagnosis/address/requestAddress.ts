/**
 * The address without user name, password and fragment, which are not sent; null when it is not of this origin. Never
 * throws.
 */
export function requestAddress(address: string, origin: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.origin !== origin) return null;
  return Object.assign(url, { username: '', password: '', hash: '' }).href;
}

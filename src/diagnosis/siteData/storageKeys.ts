import { storageKey } from '../../storage/savedSessions.js';
import { attempt } from '../attempt.js';

/** The two storages that hold keys. */
const areas = ['localStorage', 'sessionStorage'] as const;
type Area = (typeof areas)[number];

/** `\b` would not do: an underscore counts as a letter there. `author` and `sidebar` are no sign-in. */
const signInWords = new RegExp(
  'token|auth(?!ors?(?![a-z]))|session|sess_?id|jwt|oidc|saml|msal|okta|cognito|amplify|firebase|supabase' +
    '|keycloak|csrf|xsrf|credential|passw|bearer|identity|user|account|login|logged' +
    '|(?<![a-z])(?:sid|sso|otp|mfa|(?:log|sign)[-_ ]?(?:in|on))(?![a-z])',
);

/** A key whose name speaks of a sign-in, in `camelCase` or with any separator. Never throws. */
export const isSignInKey = (key: string): boolean =>
  signInWords.test(key.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase());

/**
 * Keys of both storages, without the wizard's own. A storage that the browser refuses counts as empty. Never throws.
 */
export const storageKeys = (view: Window, isWanted: (key: string) => boolean): string[] =>
  areas.flatMap((area) => keysIn(view, area)).filter(isWanted);

/** Removes these keys from both storages. Never throws. */
export function removeKeys(view: Window, isWanted: (key: string) => boolean): void {
  for (const area of areas)
    for (const key of keysIn(view, area).filter(isWanted))
      attempt(() => view[area].removeItem(key), undefined);
}

const keysIn = (view: Window, area: Area): string[] =>
  attempt(() => {
    const storage = view[area];
    const keys = Array.from({ length: storage.length }, (_, place) => storage.key(place));
    return keys.filter((key) => key !== null).filter((key) => key !== storageKey);
  }, []);

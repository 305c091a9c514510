import { redacted } from '../../report/withoutSecrets.js';

/** Longest name that is kept, in characters. */
const maxRealmLength = 120;

/**
 * The realm of a challenge (RFC 9110 §11.5) as a name that can be shown, reported and saved. Null where it names nothing:
 * an address, a sentence with instructions, or the default of a library.
 *
 * Servers send bytes of UTF-8, which `Headers` gives as Latin-1 (measured in Chromium 156, Firefox ESR 153 and WebKitGTK
 * 2.50 with nginx 1.22 and Apache 2.4): they are decoded before control characters are removed, since half of their
 * characters look like some. Secrets are removed before the name is cut, so that no half of one is left.
 *
 * Takes time in proportion to the length. Never throws.
 */
export function realmName(realm: string | undefined): string | null {
  const name = redacted(utf8From(realm ?? ''))
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  if (name === '' || isAddress(name) || isSentence(name) || isGeneric(name)) return null;
  return name
    .slice(0, maxRealmLength)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}

/** The text behind bytes that were read as Latin-1, where they are valid UTF-8; the text itself otherwise. */
function utf8From(text: string): string {
  if (!/^[\0-\u00ff]*[\u0080-\u00ff][\0-\u00ff]*$/.test(text)) return text;
  try {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}

/** Some libraries take the address that was asked for as the realm: hono, oidc-provider. */
const isAddress = (name: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(name);

/** A name has at most this many words. */
const maxWords = 8;

/** Words that address the reader, or introduce an instruction, in scripts that separate words. */
const instructions =
  /(?<![\p{L}\p{M}])(?:please|you|your|enter|provide|see|type|continue|bitte|sie|ihre?n?|geben|veuillez|vous|votre|saisissez|introduzca|ingrese|inserire|inserisci|digite|voer|podaj|lütfen|введите|пожалуйста|введіть|الرجاء|أدخل|נא|הזן|لطفا|कृपया|silakan|masukkan)(?![\p{L}\p{M}])/iu;

/** The same in scripts that do not. */
const instructionsWithoutBlanks = /してください|하세요|하십시오|请|請/u;

/** Words for the content of a password box. */
const credentials =
  /password|passwort|kennwort|passphrase|user ?name|credential|log-?in (?:data|details|name)|mot de passe|contraseña|palavra-passe|senha|wachtwoord|hasł|parola|şifre|парол|كلمة المرور|סיסמ|رمز عبور|पासवर्ड|パスワード|비밀번호|密码|密碼|kata sandi/iu;

/** A text that tells the reader something, and is no name. */
function isSentence(name: string): boolean {
  const words = name.split(' ').length;
  return (
    words > maxWords ||
    (words > 2 && instructions.test(name)) ||
    (words > 3 && /[.!?…:]$/.test(name)) ||
    /[。！？।؟]$/.test(name) ||
    instructionsWithoutBlanks.test(name) ||
    credentials.test(name)
  );
}

/**
 * Words that say only that there is a sign-in. A realm of nothing else is a library's default: `restricted` (Caddy),
 * `auth` (h3), `Authentication Required` (Flask-HTTPAuth), `Secure Area` (Hono), `Default realm` (webdav-server).
 */
const genericWords = new Set(
  (
    'a access an and api app application area auth authenticate authenticated authentication authorisation ' +
    'authorization authorized basic bearer by content default digest domain for form http https is log login logon ' +
    'my needed on only or page pages private protected public realm required requires resource resources restricted ' +
    'section secure secured security server service services sign signin site sso system the this to token ' +
    'unauthorized unknown user users valid web website with zone ' +
    'anmeldung bereich geschützt geschützter privat zugang zugriff accès protégé réservé restreint acceso área ' +
    'privada restringida restringido acesso restrito accesso riservata riservato beperkt beveiligd toegang dostęp ' +
    'zastrzeżony вход доступ ограничен'
  ).split(' '),
);

function isGeneric(name: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join('').length < 3 || words.every((word) => genericWords.has(word));
}

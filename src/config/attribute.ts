import { subCodes } from '../wizard/contracts.js';
import type { SubCode } from '../wizard/contracts.js';

/** One attribute: its values, and its default. */
export interface Attribute<T> {
  /** Kind of value, or the list of allowed words; the reference and the console put it into words. */
  kind: AttributeKind | readonly string[];
  /** The value in usable form; undefined where it cannot be used. `base` resolves relative addresses. Never throws. */
  read: (value: string, base: string) => T | undefined;
  /** The value where the attribute is absent. */
  fallback: T;
  /** The owner's JSON file may hold it, too. */
  inFile?: true;
}

/** Kinds of values, apart from lists of words. */
export type AttributeKind =
  | 'address'
  | 'own-address'
  | 'query-parameter'
  | 'address-parameter'
  | 'mail-address'
  | 'phone-number'
  | 'status'
  | 'language'
  | 'json-file'
  | 'flag';

/** One of these words, in any case; the first is the default. */
export function oneOf<const T extends string>(...words: [T, ...T[]]): Attribute<T> {
  return {
    kind: words,
    read: (value) => words.find((word) => word === value.trim().toLowerCase()),
    fallback: words[0],
  };
}

/** A value that is absent unless the owner gives it. */
const optional = <T>(
  kind: AttributeKind,
  read: (value: string, base: string) => T | undefined,
): Attribute<T | null> => ({ kind, read, fallback: null });

/** An http(s) address, made absolute. One with a user name or a password in it is refused. */
function absoluteAddress(value: string, base: string): string | undefined {
  if (!value.trim() || !URL.canParse(value, base)) return undefined;
  const { protocol, username, password, href } = new URL(value, base);
  return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
}

/** An address of the page's own origin: it may be requested with the visitor's cookies. */
function sameOriginAddress(value: string, base: string): string | undefined {
  const href = absoluteAddress(value, base);
  return href && new URL(href).origin === new URL(base).origin ? href : undefined;
}

function statusAndSubCode(value: string): { status: number; subCode: SubCode | null } | undefined {
  const subCode = subCodes.find((code) => code === value.trim());
  if (subCode) return { status: 401, subCode };
  return /^[45]\d\d$/.test(value.trim()) ? { status: Number(value), subCode: null } : undefined;
}

function canonicalTag(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch {
    return undefined;
  }
}

const matching =
  (form: RegExp) =>
  (value: string): string | undefined =>
    form.test(value.trim()) ? value.trim() : undefined;

export const anyAddress = optional('address', absoluteAddress);
export const siteAddress = optional('own-address', sameOriginAddress);
export const jsonFile = optional('json-file', absoluteAddress);
const parameterName = matching(/^[^\s&=#?]{1,64}$/);
export const queryParameter = optional('query-parameter', parameterName);
export const addressParameter = optional('address-parameter', parameterName);
export const mailAddress = optional('mail-address', matching(/^[^\s@<>"?&]{1,64}@[^\s@<>"?&]{1,255}$/));
export const phoneNumber = optional('phone-number', matching(/^\+?\d[\d\s()./-]{1,30}$/));
export const errorStatus = optional('status', statusAndSubCode);
export const languageTag = optional('language', canonicalTag);

/** Present or absent. Frameworks write an absent attribute as `false`. */
export const flag: Attribute<boolean> = {
  kind: 'flag',
  read: (value) => value !== 'false',
  fallback: false,
};

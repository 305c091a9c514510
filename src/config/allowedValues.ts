import { attributeOf, attributes, optionNames } from './attributes.js';
import type { AttributeKind } from './attribute.js';

/** A value of each kind, in words for the owner. */
const inWords: Readonly<Record<AttributeKind, string>> = {
  address: 'an address that begins with http:// or https://, without a password in it',
  'own-address': 'an address of the same origin as the page',
  'query-parameter': 'the name of a query parameter such as returnUrl',
  'address-parameter': 'the name of a query parameter that holds an address of the same origin as the page',
  'mail-address': 'a mail address such as webmaster@example.com',
  'phone-number': 'a telephone number such as +49 30 123456',
  status: 'a status from 400 to 599, or an IIS sub-code such as 401.2',
  language: 'a BCP 47 language tag such as en or pt-BR',
  'json-file': 'the address of a JSON file of at most 64 kB',
  flag: 'present or absent',
};

/** Allowed values of each attribute, in words for the owner, by the attribute's name. */
export const allowedValues: Readonly<Record<string, string>> = Object.fromEntries(
  optionNames.map((option) => {
    const { kind } = attributes[option];
    return [attributeOf(option), typeof kind === 'string' ? inWords[kind] : kind.join(', ')];
  }),
);

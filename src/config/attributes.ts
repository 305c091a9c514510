import type { Attribute } from './attribute.js';
import {
  addressParameter,
  flag,
  anyAddress as address,
  jsonFile,
  languageTag,
  mailAddress,
  oneOf,
  siteAddress,
  phoneNumber,
  queryParameter,
  errorStatus,
} from './attribute.js';

/** The attribute may stand in the owner's JSON file as well. */
const inFile = <T>(attribute: Attribute<T>): Attribute<T> => ({ ...attribute, inFile: true });

/**
 * All attributes of `<fix-401>`, by their name in camelCase: how each is read, its default, and whether the owner's
 * JSON file may hold it. The type `Config`, the reference and the editors' data derive from this table; the comment
 * above an entry is its text in the reference.
 */
export const attributes = {
  /** A launcher in the corner, a place in the page, a modal dialog, or all of the page. An element in the page is `inline` unless it says otherwise. */
  mode: oneOf('bubble', 'inline', 'dialog', 'page'),
  /** The button that opens the wizard: drawn by it, or none where the page has its own. */
  launcher: oneOf('auto', 'none'),
  /** The corner of launcher and panel, in the direction of the page's text. */
  position: oneOf('end', 'start'),
  /** When the wizard opens by itself. */
  open: oneOf('on-401', 'never', 'always'),
  /** The address that failed, where it is not the page's own. */
  url: address,
  /** Name of the page's query parameter that holds the address that failed. Same origin only. */
  urlParam: addressParameter,
  /** The server's status, where a template knows it. Otherwise it is measured. */
  status: errorStatus,
  /** `post` when a form's submission failed: nothing is asked by GET then, and no reload is offered. */
  method: oneOf('get', 'post'),
  /** Where to sign in. Found on the main page where it is absent. */
  loginUrl: inFile(address),
  /** Where to get an account. Found on the main page where it is absent. */
  signupUrl: inFile(address),
  /** Where to set a new password. Found by `/.well-known/change-password` where it is absent. */
  resetUrl: inFile(address),
  /** The site's main page. */
  homeUrl: inFile(address),
  /** A page to turn to a person. Found on the main page where it is absent. */
  contactUrl: inFile(address),
  /** A mail address to turn to. Found on the main page where it is absent, then `webmaster@` and the domain. */
  contactEmail: inFile(mailAddress),
  /** A telephone number to turn to. */
  contactPhone: inFile(phoneNumber),
  /** Name of the query parameter of `login-url` that takes the address to come back to. */
  returnParam: inFile(queryParameter),
  /** Takes the visitor's report as JSON by POST. Another origin needs CORS and `connect-src`. */
  reportUrl: inFile(address),
  /** An address of the same site that answers with `Clear-Site-Data`. */
  clearUrl: inFile(siteAddress),
  /** An address of the same site that answers 200 when signed in and 401 otherwise, without a Basic challenge. */
  checkUrl: inFile(siteAddress),
  /** The page needs no sign-in: a 401 is a mistake of the site. */
  public: flag,
  /** Language of the wizard. Without it, the language of the page, then those of the browser. */
  lang: languageTag,
  /** Colours: those of the visitor's system, light, or dark. */
  theme: inFile(oneOf('auto', 'light', 'dark')),
  /** How long a conversation is kept: for the time of the tab, or not at all. */
  persist: oneOf('session', 'none'),
  /** Address of a JSON file with more options. */
  config: jsonFile,
} satisfies Record<string, Attribute<unknown>>;

/** Name of an option: an attribute's name in camelCase. */
export type OptionName = keyof typeof attributes;

/** Names of all options. */
export const optionNames = Object.keys(attributes) as OptionName[];

/** `loginUrl` → `login-url`: the attribute of an option. */
export const attributeOf = (option: string): string =>
  option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Names of all attributes that the element reads. */
export const attributeNames: readonly string[] = optionNames.map(attributeOf);

import fc from 'fast-check';
import { steps, subCodes } from '../../src/wizard/contracts.js';
import type { Fact, FactName, FactValues, Source, Step } from '../../src/wizard/contracts.js';

const from =
  (source: Source) =>
  <N extends FactName>(name: N, value: FactValues[N]): Fact =>
    ({ name, value, source }) as Fact;

/** The page measured it. */
export const measured = from('measured');
/** The site owner said it. */
export const configured = from('configured');
/** The visitor said it. */
export const told = from('told');

const statuses = [200, 204, 302, 400, 401, 403, 404, 408, 410, 419, 429, 440, 500, 503, 511];
const status = fc.constantFrom(...statuses);

/** Any value that a fact of this name can have. */
const values: { [N in FactName]: fc.Arbitrary<FactValues[N]> } = {
  'page-status': status,
  'visitor-status': status,
  'address-status': status,
  'no-status': fc.constantFrom('no-answer', 'elsewhere', 'another-page', 'not-possible'),
  'sub-code': fc.constantFrom(...subCodes),
  challenge: fc.constantFrom('basic', 'digest', 'bearer', 'negotiate', 'ntlm', 'cookie'),
  realm: fc.string(),
  'auth-error': fc.constantFrom(
    'expired',
    'stale',
    'insufficient_scope',
    'insufficient_user_authentication',
    'form-expired',
    'invalid_token',
  ),
  box: fc.constantFrom('will', 'may', 'will-not'),
  'box-obstacle': fc.constantFrom('worker', 'frame', 'algorithm', 'home-screen'),
  'rate-limit': fc.constant('used-up'),
  'retry-after': fc.nat(),
  public: fc.constant(true),
  'text-status': status,
  reloaded: fc.constant(true),
  'sign-in': fc.constantFrom('accepted', 'refused'),
  'signed-in': fc.boolean(),
  'sign-ins': fc.integer({ min: 1, max: 4 }),
  'opens-privately': fc.boolean(),
  product: fc.constant('zoom'),
  'sign-in-page': fc.constantFrom('password-field', 'autocomplete', 'gate', 'path', 'here'),
  gate: fc.constantFrom('Cloudflare Access', 'Authelia'),
  'leads-to': fc.webUrl(),
  copy: fc.constantFrom('service-worker', 'http-cache', 'history'),
  cookies: fc.constantFrom('kept', 'blocked', 'secure-lost'),
  'double-cookie': fc.constantFrom('sid', 'sid, lang'),
  clock: fc.constantFrom(-86_400, -121, -120, 0, 30, 120, 121, 3600),
  'right-address': fc.webUrl(),
  'other-address': fc.webUrl(),
  'link-expired': fc.constant(true),
  requested: fc.constant(true),
  method: fc.constant('post'),
  'in-app': fc.constantFrom('Instagram', 'Gmail'),
  'request-id': fc.string(),
};

export const factNames = Object.keys(values) as FactName[];

/** Any fact from these sources. */
export const anyFact = (...sources: Source[]): fc.Arbitrary<Fact> =>
  fc
    .constantFrom(...factNames)
    .chain((name) =>
      fc
        .tuple(values[name], fc.constantFrom(...sources))
        .map(([value, source]) => ({ name, value, source }) as Fact),
    );

/** Any evidence at all, with facts that contradict each other. */
export const anyFacts = fc.array(anyFact('measured', 'configured', 'told'), { maxLength: 8 });

/** Any choice of steps that an owner can make. */
export const anySteps: fc.Arbitrary<Step[]> = fc.subarray([...steps]);

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
  'address-status': status,
  'no-status': fc.constantFrom('no-answer', 'elsewhere', 'another-page', 'not-possible'),
  'sub-code': fc.constantFrom(...subCodes),
  challenge: fc.constantFrom('basic', 'digest', 'bearer', 'negotiate', 'cookie'),
  realm: fc.string(),
  'auth-error': fc.constantFrom('invalid_request', 'invalid_token', 'insufficient_scope', 'stale'),
  'retry-after': fc.nat(),
  public: fc.constant(true),
  'text-status': status,
  reloaded: fc.constant(true),
  'sign-in': fc.constantFrom('accepted', 'refused'),
  'signed-in': fc.constant(true),
  'opens-privately': fc.boolean(),
  product: fc.constant('zoom'),
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

import { expect, test } from 'vitest';
import { withoutAddresses } from '../../src/report/withoutAddresses.js';
import { measured } from '../wizard/facts.js';

const secret = 'https://me:word@www.example.com/a?key=word#word';
const clean = 'https://www.example.com/a';

test.each(['right-address', 'other-address', 'leads-to'] as const)(
  'the address in %s leaves the page without what may be a secret',
  (name) => {
    expect(withoutAddresses([measured(name, secret)]).facts).toEqual([measured(name, clean)]);
  },
);

test('what is no address stays empty: the page hears of it, and of nothing in it', () => {
  expect(withoutAddresses([measured('right-address', 'no address, but a word')])).toEqual({
    facts: [measured('right-address', '')],
    suggestion: '',
  });
});

test('any other fact leaves as it is', () => {
  const facts = [measured('page-status', 401), measured('realm', secret)];
  expect(withoutAddresses(facts)).toEqual({ facts });
});

test('the address to suggest is the one that was proved, before the one that could not be asked', () => {
  const [right, other] = [measured('right-address', secret), measured('other-address', `${clean}/b`)];
  expect(withoutAddresses([other, right]).suggestion).toBe(clean);
  expect(withoutAddresses([other]).suggestion).toBe(`${clean}/b`);
  expect(withoutAddresses([measured('leads-to', secret)])).not.toHaveProperty('suggestion');
});

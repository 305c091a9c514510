import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aboutRequest } from '../../../src/diagnosis/facts/aboutRequest.js';
import type { Fact } from '../../../src/wizard/contracts.js';
import { judge } from '../../../src/wizard/evidence/judge.js';
import { anyFact, measured } from '../../wizard/facts.js';

const [anybody, visitor] = [
  (status: number) => measured('address-status', status),
  (status: number) => measured('visitor-status', status),
];
const kept = (...facts: Fact[]) => aboutRequest({ facts }).facts;

describe('what a GET says of a request whose method is unknown', () => {
  test.each<[string, Fact[], Fact[]]>([
    ['a refusal counts', [anybody(401), visitor(401)], [anybody(401), visitor(401)]],
    ['a 403 counts', [anybody(403)], [anybody(403)]],
    ['a fault of the server counts', [anybody(503)], [anybody(503)]],
    ['a rate limit counts', [anybody(429)], [anybody(429)]],
    ['that there is nothing to GET does not count', [anybody(404), visitor(404)], []],
    ['that GET is not allowed does not count', [anybody(405)], []],
    ['that the address opens for strangers does not count', [anybody(200)], []],
    ['nor does it for this visitor, where strangers may as well', [anybody(200), visitor(200)], []],
    [
      'a success that strangers do not have counts',
      [anybody(401), visitor(200)],
      [anybody(401), visitor(200)],
    ],
    [
      'nor are strangers let in who are led to a sign-in',
      [measured('signed-in', true), visitor(200)],
      [measured('signed-in', true), visitor(200)],
    ],
  ])('%s', (_, seen, counted) => {
    expect(kept(...seen)).toEqual(counted);
  });

  test('a request is never said to succeed where strangers get the same answer', () => {
    fc.assert(
      fc.property(fc.array(anyFact('measured')), fc.integer({ min: 200, max: 599 }), (more, status) => {
        const others = more.filter(
          ({ name }) => !['visitor-status', 'address-status', 'page-status', 'signed-in'].includes(name),
        );
        const { facts } = aboutRequest({ facts: [...others, anybody(status), visitor(status)] });
        expect(judge('log-in', { facts }).result).not.toBe('fixed');
      }),
    );
  });
});

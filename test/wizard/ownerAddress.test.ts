import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownerAddress } from '../../src/wizard/ownerAddress.js';

describe('the owner is often reached as webmaster of the domain', () => {
  test.each([
    ['https://example.com/members?a=1', 'webmaster@example.com'],
    ['https://www.example.com/', 'webmaster@example.com'],
    ['http://shop.example.co.uk:8080/', 'webmaster@shop.example.co.uk'],
    ['https://WWW.Example.COM', 'webmaster@example.com'],
    ['https://example.com./', 'webmaster@example.com'],
    ['https://user:secret@example.com/', 'webmaster@example.com'],
    ['https://wwwexample.com/', 'webmaster@wwwexample.com'],
    ['https://bücher.example/', 'webmaster@xn--bcher-kva.example'],
  ])('%s', (address, mail) => {
    expect(ownerAddress(address)).toBe(mail);
  });
});

describe('where no such mailbox can exist, none is offered', () => {
  test.each([
    'http://127.0.0.1:3000/',
    'http://2130706433/',
    'http://[::1]:80/',
    'http://localhost:3000/a',
    'http://basic.localhost/',
    'http://www.localhost./',
    'http://intranet/wiki',
    'mailto:someone@example.com',
    'file:///etc/passwd',
    'example.com',
    '',
  ])('%s', (address) => {
    expect(ownerAddress(address)).toBeNull();
  });
});

test('no address is too strange', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string()), (address) => {
      expect(ownerAddress(address) ?? 'webmaster@').toContain('webmaster@');
    }),
  );
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailIn } from '../../../src/diagnosis/site/mailIn.js';
import { noSiteLinks, linksIn } from '../../../src/diagnosis/site/linksIn.js';
import { readHtml } from '../../../src/diagnosis/html/readHtml.js';

const address = 'https://www.site.example/';
const on = (html: string, from = address) => linksIn(readHtml(html, from), from);

describe('places', () => {
  test('a page as sites have it leads to all of them', () => {
    const html = `<!doctype html><title>Shop</title><nav><a href="/">Home</a><a href="#">Log in</a>
      <a href="/login?next=%2F">Log in</a> <a href=/register>Create account</a></nav>
      <a href="/p/77">Forgot password?</a>
      <footer><a href="mailto:jobs@site.example">Jobs</a><a href="/contact">Contact</a>
      <a href="mailto:info@site.example?subject=Hello&amp;bcc=x@y.example">Write</a>
      <a href="tel:+49%2030-12345;ext=6">Call</a></footer>`;
    expect(on(html)).toEqual({
      loginUrl: 'https://www.site.example/login?next=%2F',
      signupUrl: 'https://www.site.example/register',
      resetUrl: 'https://www.site.example/p/77',
      contactUrl: 'https://www.site.example/contact',
      contactEmail: 'info@site.example',
      contactPhone: '+49 30-12345',
    });
  });

  test('a page without any has none', () => {
    expect(on('<p>Hello</p>')).toEqual(noSiteLinks);
    expect(linksIn(readHtml('<a href="/login">Log in</a>', ''), 'not an address')).toEqual(noSiteLinks);
  });

  test.each([
    ['the text goes before the address', '<a href="/login">Help</a><a href="/x">Log in</a>', '/x'],
    ['both go before one', '<a href="/x">Log in</a><a href="/login">Log in</a>', '/login'],
    ['the first of equals', '<a href="/a">Log in</a><a href="/b">Log in</a>', '/a'],
    ['a named part of the page', '<a href="#login">Log in</a>', '/#login'],
  ])('%s', (_, html, path) => {
    expect(on(html).loginUrl).toBe(`https://www.site.example${path}`);
  });

  test.each([
    [
      'another site, where there is no other',
      '<a href="https://id.example/">Log in</a>',
      'https://id.example/',
    ],
    [
      'the own site before another, whatever a comment links to',
      '<a href="https://evil.example/login">Log in</a><a href="https://login.site.example/">Log in</a>',
      'https://login.site.example/',
    ],
    ['never without encryption', '<a href="http://www.site.example/login">Log in</a>', null],
    ['never with a user name', '<a href="https://site.example@evil.example/login">Log in</a>', null],
    ['never code', '<a href="javascript:login()">Log in</a>', null],
    ['never what waits for a script', '<a href="#">Log in</a><a href="/">Log in</a>', null],
    ['never a sign-out', '<a href="/logout">Log in</a><a href="/login">Log out</a>', null],
    ['the page itself, where it has the form', '<form><input type=password></form>', address],
  ])('%s', (_, html, loginUrl) => {
    expect(on(html).loginUrl).toBe(loginUrl);
  });

  test('a page without encryption may lead to one without', () => {
    const html = '<a href="/login">Log in</a>';
    expect(on(html, 'http://intranet/').loginUrl).toBe('http://intranet/login');
  });

  test('a contact page needs none either', () => {
    expect(on('<a href="http://www.site.example/kontakt">Kontakt</a>').contactUrl).toBe(
      'http://www.site.example/kontakt',
    );
  });
});

describe('mail addresses', () => {
  test.each([
    ['mailto:info@site.example', 'info@site.example'],
    ['MAILTO:Info@Site.Example?subject=a', 'Info@Site.Example'],
    ['mailto:a@b.example,c@d.example', 'a@b.example'],
    ['mailto:%61@b.example', 'a@b.example'],
    ['mailto:a+b@bücher.example', 'a+b@bücher.example'],
  ])('%s', (href, mail) => {
    expect(mailIn(href)).toBe(mail);
  });

  test.each([
    'mailto:',
    'mailto:?subject=Share',
    'mailto:a',
    'mailto:a@b',
    'mailto:a@b@c.example',
    'mailto:a%0Abcc:x@b.example',
    'mailto:a@b.example%3Fbcc=x@y.example',
    'mailto:a b@c.example',
    'mailto:%@b.example',
    `mailto:${'a'.repeat(65)}@b.example`,
    'https://a@b.example',
  ])('none in %s', (href) => {
    expect(mailIn(href)).toBeNull();
  });

  test.each([
    ['those for visitors first', ['x@a.example', 'support@a.example'], 'support@a.example'],
    ['others too', ['x@a.example', 'y@a.example'], 'x@a.example'],
    ['but not those that nobody reads', ['noreply@a.example', 'privacy@a.example'], null],
  ])('%s', (_, mails, expected) => {
    expect(on(mails.map((mail) => `<a href="mailto:${mail}">x</a>`).join('')).contactEmail).toBe(expected);
  });
});

test.each([
  ['tel:112', '112'],
  ['tel:+1 (555) 010-9999', '+1 (555) 010-9999'],
  ['tel:12', null],
  ['tel:1234567890123456', null],
  ['tel:+1-800-FLOWERS', null],
  ['tel:', null],
  ['tel:%', null],
])('telephone: %s is %s', (href, phone) => {
  expect(on(`<a href="${href}">x</a>`).contactPhone).toBe(phone);
});

const quoted = (href: string) => href.replaceAll('"', '&quot;');

test('whatever stands on a page, what comes of it can be opened', () => {
  const words = fc.constantFrom('Log in', 'Sign up', 'Contact', 'Forgot password?', 'My account', 'x');
  const hrefs = fc.oneof(
    fc.string(),
    fc.constantFrom('/login', '#', '//x', 'javascript:1', 'mailto:a@b.example', 'tel:1 2 3', 'http://u:p@h/'),
  );
  const pages = fc
    .array(fc.tuple(hrefs, words))
    .map((all) => all.map(([href, text]) => `<a href="${quoted(href)}">${text}</a>`).join(''));
  fc.assert(
    fc.property(pages, fc.oneof(fc.constant(address), fc.string()), (html, from) => {
      const { contactEmail, contactPhone, ...addresses } = on(html, from);
      for (const one of Object.values(addresses)) expect(one ?? 'https://').toMatch(/^https?:/);
      expect(contactEmail ?? 'a@b').toMatch(/^[^\s?&]+@[^\s?&]+$/);
      expect(contactPhone ?? '1').toMatch(/^[-+\d\s()./]+$/);
    }),
  );
});

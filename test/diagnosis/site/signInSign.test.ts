import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/diagnosis/html/readHtml.js';
import { signInSign } from '../../../src/diagnosis/site/signInSign.js';

const address = 'https://www.example.com/';
const signOf = (html: string, finalAddress = `${address}members`, redirected = false) =>
  signInSign(readHtml(html, finalAddress), { finalAddress, redirected });
const redirectedTo = (path: string, html: string) => signOf(html, address + path, true)?.sign ?? null;

describe('a sign-in page is known', () => {
  test.each([
    ['Sign in ・ Cloudflare Access', 'Cloudflare Access'],
    ['Error ・ Cloudflare Access', 'Cloudflare Access'],
    ['Sign in - Google Accounts', 'Google'],
    ['Sign in – Google accounts', 'Google'],
    ['Anmelden – Google Konten', 'Google'],
    ['Login - Authelia', 'Authelia'],
    ['Welcome! - authentik', 'authentik'],
    ['Login – Vercel', 'Vercel'],
  ])('as a gate’s, by the gate’s own name: %s', (title, gate) => {
    expect(signOf(`<title>${title}</title>`)).toEqual({ sign: 'gate', gate });
  });

  test.each([
    'Sign in to your account',
    'Bei Ihrem Konto anmelden',
    'Example Ltd - Sign In',
    'Example AG - Anmelden',
    'Sign In',
    'Sign in to master',
    'Log in to Example',
    'Signin',
    'ログイン',
    '登录',
  ])('by a title that says nothing else, and is no gate: %s', (title) => {
    expect(signOf(`<title>${title}</title>`)).toEqual({ sign: 'path', gate: null });
  });

  test.each([
    'Example',
    'Members',
    'How to sign in to your account - Help',
    'Search tips - Google Docs',
    'Authelia: an introduction',
    'Sign in | Example',
    'Sign up',
    'Sign out',
    'Forgot password?',
    'Log in or sign up',
  ])('but not by: %s', (title) => {
    expect(signOf(`<title>${title}</title>`)).toBeNull();
  });

  test('by its password field', () => {
    expect(signOf('<title>Example</title><input type="password">')?.sign).toBe('password-field');
  });

  test.each(['username webauthn', 'username', 'current-password', 'ONE-TIME-CODE', 'section-a username'])(
    'by a field without a password: autocomplete="%s"',
    (autocomplete) => {
      expect(signOf(`<input type="email" autocomplete="${autocomplete}">`)?.sign).toBe('autocomplete');
    },
  );

  test.each([
    '<input type="email" autocomplete="email">',
    '<input autocomplete="username"><input autocomplete="new-password">',
    '<input autocomplete="off" name="username">',
    '<template><input autocomplete="username"></template>',
  ])('but not by the fields of a registration, a newsletter or a template: %s', (html) => {
    expect(signOf(html)).toBeNull();
  });

  test('by its address, after a redirect only', () => {
    expect(redirectedTo('login?next=%2F', '<div id=app></div>')).toBe('path');
    expect(signOf('<div id=app></div>', `${address}login`)).toBeNull();
    expect(redirectedTo('register', '<div id=app></div>')).toBeNull();
  });

  test.each([
    ['my.policy', 'F5 BIG-IP'],
    ['logon/LogonPoint/index.html', 'Citrix Gateway'],
    ['dana-na/auth/url_default/welcome.cgi', 'Ivanti Connect Secure'],
    ['adfs/ls/?wa=wsignin1.0', 'AD FS'],
    ['realms/staff/protocol/openid-connect/auth', 'Keycloak'],
    ['oauth2/authorize?client_id=1', 'an OAuth server'],
  ])('by the address of a gateway that draws its page by script: /%s (%s)', (path) => {
    expect(redirectedTo(path, '<title>Gateway</title><div id=app></div>')).toBe('path');
  });

  test('by its title or its first heading, after a redirect only', () => {
    const titled = '<title>Anmelden – Stadtbibliothek</title>';
    const headed = '<title>Acme</title><h1>Sign in to <b>Acme</b></h1><button>Continue</button>';
    expect([redirectedTo('start', titled), redirectedTo('start', headed)]).toEqual(['path', 'path']);
    expect([signOf(titled), signOf(headed)]).toEqual([null, null]);
  });
});

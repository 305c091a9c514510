import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topicOfPath, topicsOfLink, topicsOfText } from '../../../src/diagnosis/site/topicsOfLink.js';
import type { Link } from '../../../src/diagnosis/site/topicsOfLink.js';
import type { Topic } from '../../../src/diagnosis/site/siteWords.js';

const link = (text: string, path = '/p/1') => ({ text, href: `https://site.example${path}` });

/** Link texts as sites write them: sign in, sign up, forgotten password, contact, sign out. */
const rows = [
  ['en', 'Sign in', 'Sign up', 'Forgot your password?', 'Contact us', 'Sign out'],
  ['de', 'Anmelden', 'Registrieren', 'Passwort vergessen?', 'Kontakt', 'Abmelden'],
  ['fr', 'Se connecter', 'Créer un compte', 'Mot de passe oublié ?', 'Nous contacter', 'Se déconnecter'],
  ['es', 'Iniciar sesión', 'Regístrate', '¿Has olvidado tu contraseña?', 'Contacto', 'Cerrar sesión'],
  ['it', 'Accedi', 'Registrati', 'Hai dimenticato la password?', 'Contatti', 'Esci'],
  ['pt', 'Entrar', 'Cadastre-se', 'Esqueci minha senha', 'Fale conosco', 'Sair'],
  ['nl', 'Inloggen', 'Account aanmaken', 'Wachtwoord vergeten?', 'Contact opnemen', 'Uitloggen'],
  ['pl', 'Zaloguj się', 'Załóż konto', 'Nie pamiętasz hasła?', 'Kontakt', 'Wyloguj się'],
  ['tr', 'Giriş Yap', 'Üye Ol', 'Şifremi Unuttum', 'İletişim', 'Çıkış Yap'],
  ['ru', 'Войти', 'Регистрация', 'Забыли пароль?', 'Контакты', 'Выйти'],
  ['uk', 'Увійти', 'Реєстрація', 'Забули пароль?', 'Зв’язатися з нами', 'Вийти'],
  ['ar', 'تسجيل الدخول', 'إنشاء حساب', 'هل نسيت كلمة المرور؟', 'اتصل بنا', 'تسجيل الخروج'],
  ['he', 'התחברות', 'הרשמה', 'שכחת סיסמה?', 'צור קשר', 'התנתקות'],
  ['fa', 'ورود', 'ثبت‌نام', 'رمز عبور خود را فراموش کرده‌اید؟', 'تماس با ما', 'خروج'],
  ['hi', 'लॉग इन करें', 'साइन अप करें', 'पासवर्ड भूल गए?', 'हमसे संपर्क करें', 'लॉग आउट'],
  ['ja', 'ログイン', '新規会員登録', 'パスワードをお忘れですか?', 'お問い合わせ', 'ログアウト'],
  ['ko', '로그인', '회원가입', '비밀번호를 잊으셨나요?', '문의하기', '로그아웃'],
  ['zh-Hans', '登录', '注册', '忘记密码？', '联系我们', '退出登录'],
  ['zh-Hant', '登入', '註冊', '忘記密碼？', '聯絡我們', '登出'],
  ['id', 'Masuk', 'Daftar', 'Lupa kata sandi?', 'Hubungi kami', 'Keluar'],
] as const;

const means = (topic: Topic, on: Link): boolean => topicsOfLink(on).has(topic);
const siteTopics = ['signIn', 'signUp', 'reset', 'contact'] as const;

describe.each(rows)('in %s', (_, ...texts) => {
  test.each(texts.slice(0, 4).map((text, place) => ({ text, place })))(
    '$text means one thing only',
    ({ text, place }) => {
      expect(siteTopics.map((topic) => means(topic, link(text)))).toEqual(
        siteTopics.map((_topic, other) => other === place),
      );
    },
  );

  test(`${texts[4]} is never taken for a sign-in, or for anything else`, () => {
    expect(siteTopics.some((topic) => means(topic, link(texts[4])))).toBe(false);
    expect(siteTopics.some((topic) => means(topic, link(texts[4], '/login')))).toBe(false);
  });

  test('capitals, small letters, full width, blanks and arrows make no difference', () => {
    const [signIn] = texts;
    const wide = Array.from(signIn, (one) =>
      /[!-~]/.test(one) ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one,
    );
    for (const text of [
      signIn.toUpperCase(),
      signIn.toLowerCase(),
      wide.join(''),
      ` \u00a0${signIn} → `,
      `[${signIn}]`,
    ])
      expect([text, means('signIn', link(text))]).toEqual([text, true]);
  });
});

describe('texts', () => {
  test.each([
    ['Log in / Register', ['signIn', 'signUp']],
    ['Login or Sign Up', ['signIn', 'signUp']],
    ['登录/注册', ['signIn', 'signUp']],
    ['ログイン・新規登録', ['signIn', 'signUp']],
    ['Вход | Регистрация', ['signIn', 'signUp']],
    ['Anmelden oder registrieren', ['signIn', 'signUp']],
    ['Already a member? Sign in', ['signIn']],
    ['Hello, sign in', ['signIn']],
    ['Sign in to Example', ['signIn']],
    ['👤 LOGIN', ['signIn']],
    ['Sign-in', ['signIn']],
    ['INICIAR SESION', ['signIn']],
    ['ﾛｸﾞｲﾝ', ['signIn']],
    ['GIRIŞ', ['signIn']],
    ['تَسْجِيل الدُّخُول', ['signIn']],
    ['Help & Contact', ['contact']],
    ['Can’t sign in?', ['reset']],
    ['Log in / Log out', ['signIn', 'signOut']],
    ['Signing in', []],
    ['Sign', []],
    ['Login problems explained', []],
    ['Contact lenses', []],
    ['Entre em contato conosco', []],
    ['Acceso a la información pública', []],
    ['Register of members', []],
    ['Aanmelden', []],
    ['', []],
    ['?!/', []],
  ])('%s', (text, topics) => {
    expect([...topicsOfText(text)]).toEqual(topics);
  });
});

describe('addresses', () => {
  test.each([
    '/login',
    '/signin',
    '/sign-in/',
    '/anmelden',
    '/connexion',
    '/account/login',
    '/wp-login.php',
    '/users/sign_in',
    '/session/new',
    '/Account/LogOn.aspx',
    '/de/iniciar-sesi%C3%B3n.html',
    '/%E7%99%BB%E5%BD%95',
    '/index.php?title=Special:UserLogin&returnto=Main',
    '/ucp.php?mode=login',
    '/#/login',
    '/#!/auth/login?next=x',
    '/login?next=/logout',
    '/login/step/2',
  ])('%s is called after a sign-in', (path) => {
    expect(topicOfPath(`https://site.example${path}`)).toBe('signIn');
    expect(means('signIn', link('', path))).toBe(true);
  });

  test.each([
    ['/logout', 'signOut'],
    ['/logout?next=/login', 'signOut'],
    ['/wp-login.php?action=logout', 'signOut'],
    ['/users/sign_out', 'signOut'],
    ['/login/forgot-password', 'reset'],
    ['/wp-login.php?action=lostpassword', 'reset'],
    ['/users/password/new', 'reset'],
    ['/auth/register', 'signUp'],
    ['/signup', 'signUp'],
    ['/contact-us.html', 'contact'],
    ['/help/contact', 'contact'],
    ['/help/login', null],
    ['/blog/how-to-login', null],
    ['/blog/login', null],
    ['/logins', null],
    ['/account', null],
    ['/', null],
    ['/%E7%99', null],
  ])('%s: %s', (path, topic) => {
    expect(topicOfPath(`https://site.example${path}`)).toBe(topic);
    expect(means('signIn', link('', path))).toBe(false);
  });

  test.each(['javascript:login', 'mailto:login@site.example', 'tel:1', '', 'login', '/login'])(
    'nobody signs in at %j',
    (href) => {
      expect(topicOfPath(href)).toBeNull();
      expect(means('signIn', { href, text: 'Log in' })).toBe(false);
    },
  );

  test('what is written on a link goes before what its address is called', () => {
    expect(means('signIn', link('Register', '/login?tab=2'))).toBe(false);
    expect(means('signUp', link('Register', '/login?tab=2'))).toBe(true);
    expect(means('signIn', link('Log in', '/logout'))).toBe(false);
    expect(means('signIn', link('My account'))).toBe(true);
    expect(means('signIn', link('My account', '/register'))).toBe(false);
  });
});

describe('whatever stands on a link', () => {
  test('it is judged, and nothing is both a sign-in and a sign-out', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.oneof(
          fc.string(),
          fc.string().map((path) => `https://a/${path}`),
        ),
        (text, href) => {
          expect(
            [...topicsOfLink({ href, text })].every((topic) => siteTopics.some((one) => one === topic)),
          ).toBe(true);
          expect(topicsOfText(text).has('signOut') && means('signIn', { href, text })).toBe(false);
        },
      ),
    );
  });

  test.each(['a', ' ', '/', 'or ', '%', 'é', ':', ' - ', '?login='])(
    'a megabyte of %j does not hold it up',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length);
      expect(means('contact', { href: `https://site.example/${text}`, text })).toBe(false);
    },
  );
});

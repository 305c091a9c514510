/** Where a link of a site may lead. `signOut` and `account` are there so that they are taken for nothing else. */
export type Topic = 'signIn' | 'signUp' | 'reset' | 'contact' | 'sitemap' | 'signOut' | 'account';

/** A link as `readHtml` gives it: an absolute address and what is written on it. */
export interface Link {
  href: string;
  text: string;
}

type Language =
  | ('en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'pl' | 'tr' | 'ru' | 'uk' | 'ar' | 'he' | 'fa' | 'hi')
  | ('ja' | 'ko' | 'zh-Hans' | 'zh-Hant' | 'id');

/**
 * What sites write on such links, by language. Each counts as a whole: "sign in" is not in "signing in". Case,
 * accents, blanks and hyphens make no difference. Words that mean one thing here and another there (Dutch
 * "aanmelden": sign in, sign up) are left out.
 */
export const texts: Readonly<Record<Topic, Readonly<Record<Language, string>>>> = {
  signIn: {
    en: 'sign in|log in|log on|sign in now|log in now|please sign in|please log in|sign in here|log in here|sign in to your account|log in to your account|log in to my account|account login|account sign in|member login|members login|member sign in|user login|customer login|customer sign in|client login|client sign in|patient login|student login|employee login|staff login|partner login|admin login|login page|go to login|back to login|existing customers sign in',
    de: 'anmelden|anmeldung|einloggen|login|log-in|jetzt anmelden|jetzt einloggen|hier anmelden|zur anmeldung|zum login|kundenlogin|kunden-login|mitglieder-login|mitgliederlogin|benutzeranmeldung|im konto anmelden|bei ihrem konto anmelden',
    fr: 'connexion|se connecter|connectez-vous|me connecter|je me connecte|s’identifier|identifiez-vous|identification|m’identifier|je m’identifie|ouvrir une session|connexion à votre compte|se connecter à votre compte|connectez-vous à votre compte|connexion client|connexion membre',
    es: 'iniciar sesión|inicia sesión|inicie sesión|inicio de sesión|acceder|accede|acceso|acceso clientes|acceso usuarios|ingresar|ingresa|ingreso|entrar|entra|identifícate|identifíquese|identificarse|conectarse|acceder a mi cuenta|iniciar sesión en la cuenta|inicie sesión en su cuenta|entrar a mi cuenta',
    it: 'accedi|accesso|accesso clienti|effettua il login|effettua l’accesso|esegui il login|entra|login|accedi al tuo account|accedi all’area riservata|area riservata',
    pt: 'entrar|entre|acessar|acesse|acesse sua conta|acessar conta|acessar minha conta|fazer login|faça login|faça seu login|login|iniciar sessão|inicie sessão|efetuar login|entrar na conta|entre na sua conta|área do cliente|área do aluno',
    nl: 'inloggen|inloggen of registreren|inloggen of aanmelden|log in|login|inloggen klanten|klant login|hier inloggen|nu inloggen|inloggen op mijn account|klantlogin',
    pl: 'zaloguj|zaloguj się|logowanie|zaloguj się na konto|logowanie do konta|panel logowania|strona logowania|logowanie klienta|zaloguj do konta',
    tr: 'giriş|giriş yap|giriş yapın|oturum aç|oturum açın|üye girişi|üye giriş|kullanıcı girişi|müşteri girişi|hesabınıza giriş yapın|öğrenci girişi',
    ru: 'войти|вход|вход на сайт|вход в систему|вход в личный кабинет|войти в личный кабинет|войти в аккаунт|вход в аккаунт|авторизация|авторизоваться|вход для клиентов|войти на сайт|войдите',
    uk: 'увійти|вхід|ввійти|вхід на сайт|вхід до системи|вхід до особистого кабінету|увійти до кабінету|увійти в акаунт|авторизація|авторизуватися|увійдіть',
    ar: 'تسجيل الدخول|تسجيل دخول|سجل الدخول|سجّل الدخول|سجل دخولك|الدخول|دخول|دخول الأعضاء|الدخول إلى الحساب|تسجيل الدخول إلى حسابك',
    he: 'התחברות|התחבר|התחברו|להתחברות|כניסה|כניסה לחשבון|כניסה למערכת|כניסה לאתר|היכנס|היכנסו|הכנס|להיכנס|כניסת משתמשים|כניסת לקוחות|כניסה לאזור אישי|כניסה לחשבון שלי|כניסה ללקוחות',
    fa: 'ورود|وارد شوید|وارد شدن|ورود به حساب|ورود به حساب کاربری|ورود به سایت|ورود به سامانه|ورود به سیستم|ورود کاربران|ورود اعضا|لاگین',
    hi: 'लॉग इन|लॉग इन करें|लॉगिन|लॉगिन करें|लॉगइन|लॉगइन करें|साइन इन|साइन इन करें|साइनइन|प्रवेश करें|अपने खाते में लॉग इन करें',
    ja: 'ログイン|ログインする|ログインはこちら|ログイン画面|ログインページ|サインイン|サインインする|会員ログイン|会員様ログイン|マイページログイン|マイページにログイン|お客様ログイン',
    ko: '로그인|로그인하기|로그인 하기|회원 로그인|로그인해 주세요|로그인 페이지|고객 로그인',
    'zh-Hans':
      '登录|登陆|登入|请登录|立即登录|马上登录|会员登录|用户登录|账号登录|帐号登录|账户登录|登录账号|您好请登录|点击登录|去登录|你好请登录|登录页面',
    'zh-Hant': '登入|登錄|請登入|立即登入|會員登入|用戶登入|使用者登入|客戶登入|帳號登入|登入帳號|登入帳戶',
    id: 'masuk|log masuk|login|log in|masuk ke akun|masuk ke akun anda|login anggota|login pelanggan|masuk log',
  },
  signUp: {
    en: 'sign up|sign up now|sign up free|sign up for free|register|register now|register here|registration|create account|create an account|create a free account|create your account|create new account|create my account|join|join now|join free|join for free|join us now|become a member|open an account|new account|new user|get an account|request an account|new here',
    de: 'registrieren|jetzt registrieren|registrierung|neu registrieren|konto erstellen|konto anlegen|konto eröffnen|neues konto|account erstellen|kostenlos registrieren|mitglied werden|benutzerkonto anlegen|kundenkonto anlegen|neukunde',
    fr: 's’inscrire|inscription|inscrivez-vous|je m’inscris|m’inscrire|créer un compte|créer mon compte|créez votre compte|créer votre compte|ouvrir un compte|nouveau compte|devenir membre|s’enregistrer',
    es: 'registrarse|regístrate|regístrese|registrarme|registro|crear cuenta|crear una cuenta|crea tu cuenta|crea una cuenta|crear mi cuenta|crear cuenta nueva|nuevo usuario|darse de alta|hazte socio|date de alta|únete',
    it: 'registrati|registrazione|registrarsi|iscriviti|iscriviti ora|crea account|crea un account|crea il tuo account|crea un nuovo account|nuovo utente|registrati ora|registrati gratis',
    pt: 'cadastre-se|cadastrar|cadastro|cadastrar-se|criar conta|crie sua conta|criar uma conta|crie uma conta|criar minha conta|inscreva-se|registrar|registre-se|registrar-se|abrir conta|abra sua conta|faça seu cadastro|quero me cadastrar',
    nl: 'registreren|registreer|nu registreren|account aanmaken|maak een account aan|account maken|maak account|nieuw account|inschrijven|lid worden|word lid',
    pl: 'zarejestruj|zarejestruj się|rejestracja|załóż konto|utwórz konto|stwórz konto|nowe konto|dołącz|dołącz do nas|załóż darmowe konto',
    tr: 'kayıt ol|kayıt olun|kaydol|kaydolun|üye ol|üye olun|üyelik|hesap oluştur|yeni hesap oluştur|hesap aç|kayıt|yeni üyelik|ücretsiz üye ol',
    ru: 'регистрация|зарегистрироваться|зарегистрируйтесь|создать аккаунт|создать учетную запись|создать профиль|регистрация на сайте|новый пользователь',
    uk: 'реєстрація|зареєструватися|зареєструйтеся|зареєструватись|створити акаунт|створити обліковий запис|новий користувач',
    ar: 'إنشاء حساب|إنشاء حساب جديد|أنشئ حسابا|أنشئ حسابك|حساب جديد|تسجيل جديد|تسجيل|التسجيل|اشترك الآن|انضم إلينا|سجل الآن|تسجيل حساب جديد|تسجيل عضوية',
    he: 'הרשמה|הירשם|הירשמו|להרשמה|הרשם|הרשמה לאתר|יצירת חשבון|צור חשבון|פתיחת חשבון|חשבון חדש|משתמש חדש',
    fa: 'ثبت نام|ثبت نام کنید|عضویت|عضویت در سایت|عضو شوید|ایجاد حساب|ایجاد حساب کاربری|ساخت حساب|ساخت حساب کاربری',
    hi: 'साइन अप|साइन अप करें|साइनअप|पंजीकरण|पंजीकरण करें|रजिस्टर|रजिस्टर करें|खाता बनाएं|खाता बनाएँ|नया खाता बनाएं|अकाउंट बनाएं|रजिस्ट्रेशन',
    ja: '新規登録|会員登録|新規会員登録|無料会員登録|無料登録|ユーザー登録|アカウント作成|アカウントを作成|アカウント登録|新規アカウント作成|サインアップ|登録|登録する|会員登録はこちら|はじめての方',
    ko: '회원가입|회원 가입|가입하기|가입|계정 만들기|계정 생성|무료 회원가입|신규 가입|무료 가입|회원가입하기',
    'zh-Hans':
      '注册|免费注册|立即注册|马上注册|用户注册|会员注册|注册账号|注册帐号|创建账号|创建账户|新用户注册|去注册',
    'zh-Hant':
      '註冊|免費註冊|立即註冊|會員註冊|加入會員|建立帳號|建立帳戶|註冊帳號|申請帳號|新會員註冊|用戶註冊',
    id: 'daftar|daftar sekarang|daftar gratis|daftar akun|buat akun|buat akun baru|registrasi|pendaftaran|daftar di sini|gabung',
  },
  reset: {
    en: 'forgot password|forgot your password|forgot my password|forgotten password|forgotten your password|i forgot my password|i’ve forgotten my password|lost password|lost your password|lost my password|reset password|reset your password|reset my password|password reset|recover password|recover your password|password recovery|forgot username or password|forgot username/password|forgot your username or password|can’t sign in|can’t log in|trouble signing in|trouble logging in|forgot|forgot login|forgot your login|forgot your login details|change password',
    de: 'passwort vergessen|passwort vergessen oder verlegt|kennwort vergessen|passwort zurücksetzen|kennwort zurücksetzen|passwort ändern|zugangsdaten vergessen|ich habe mein passwort vergessen|haben sie ihr passwort vergessen|passwort anfordern|neues passwort anfordern|logindaten vergessen',
    fr: 'mot de passe oublié|mot de passe perdu|vous avez oublié votre mot de passe|avez-vous oublié votre mot de passe|j’ai oublié mon mot de passe|réinitialiser le mot de passe|réinitialiser mon mot de passe|réinitialisation du mot de passe|identifiant ou mot de passe oublié|oubli de mot de passe|mot de passe oublié cliquez ici',
    es: 'olvidé mi contraseña|olvidaste tu contraseña|has olvidado tu contraseña|ha olvidado su contraseña|olvidó su contraseña|he olvidado mi contraseña|recuperar contraseña|restablecer contraseña|restablecer la contraseña|contraseña olvidada|olvidé mi clave|recuperar clave|recordar contraseña|no recuerdo mi contraseña',
    it: 'password dimenticata|hai dimenticato la password|ho dimenticato la password|recupera password|recupero password|reimposta password|reimposta la password|hai dimenticato la tua password|reset password|password smarrita',
    pt: 'esqueci minha senha|esqueci a senha|esqueceu a senha|esqueceu sua senha|esqueceu a sua senha|esqueci a minha senha|recuperar senha|redefinir senha|redefinir a senha|recuperar a senha|recuperação de senha|esqueci-me da palavra-passe|recuperar palavra-passe|lembrar senha',
    nl: 'wachtwoord vergeten|je wachtwoord vergeten|uw wachtwoord vergeten|ik ben mijn wachtwoord vergeten|wachtwoord herstellen|wachtwoord opnieuw instellen|wachtwoord resetten|wachtwoord kwijt|nieuw wachtwoord aanvragen',
    pl: 'nie pamiętam hasła|nie pamiętasz hasła|zapomniałem hasła|zapomniałeś hasła|zapomniane hasło|przypomnij hasło|resetuj hasło|reset hasła|odzyskaj hasło|odzyskiwanie hasła|zresetuj hasło|przypomnienie hasła',
    tr: 'şifremi unuttum|şifrenizi mi unuttunuz|parolamı unuttum|parolanızı mı unuttunuz|şifre sıfırlama|şifre sıfırla|şifreni mi unuttun|şifremi sıfırla|parola sıfırlama|şifre hatırlatma',
    ru: 'забыли пароль|забыл пароль|я забыл пароль|забыли свой пароль|восстановить пароль|восстановление пароля|сбросить пароль|сброс пароля|напомнить пароль|не помню пароль|восстановить доступ',
    uk: 'забули пароль|забув пароль|я забув пароль|відновити пароль|відновлення пароля|відновлення паролю|скинути пароль|нагадати пароль|не пам’ятаю пароль|забули свій пароль',
    ar: 'نسيت كلمة المرور|هل نسيت كلمة المرور|نسيت كلمة السر|هل نسيت كلمة السر|هل نسيت كلمة مرورك|استعادة كلمة المرور|إعادة تعيين كلمة المرور|استرجاع كلمة المرور|نسيت الرقم السري|نسيت كلمة المرور الخاصة بك',
    he: 'שכחתי סיסמה|שכחתי את הסיסמה|שכחת סיסמה|שכחת את הסיסמה|שכחת את הסיסמא|שכחתי סיסמא|איפוס סיסמה|שחזור סיסמה|שחזור סיסמא|איפוס סיסמא',
    fa: 'فراموشی رمز عبور|فراموشی رمز|فراموشی کلمه عبور|رمز عبور را فراموش کرده اید|رمز عبور خود را فراموش کرده اید|رمز عبور را فراموش کرده‌ام|بازیابی رمز عبور|بازیابی کلمه عبور|بازنشانی رمز عبور|رمز خود را فراموش کرده اید',
    hi: 'पासवर्ड भूल गए|पासवर्ड भूल गए हैं|क्या आप पासवर्ड भूल गए|पासवर्ड भूल गया|पासवर्ड रीसेट करें|पासवर्ड रीसेट|अपना पासवर्ड भूल गए|पासवर्ड बदलें',
    ja: 'パスワードをお忘れですか|パスワードをお忘れの方|パスワードをお忘れの方はこちら|パスワードを忘れた方|パスワードを忘れた場合|パスワードを忘れた|パスワードを忘れましたか|パスワードを忘れた方はこちら|パスワードをお忘れの場合|パスワードの再設定|パスワード再設定|パスワードの再発行|パスワード再発行|パスワードのリセット|パスワードリセット|id・パスワードを忘れた方',
    ko: '비밀번호 찾기|비밀번호를 잊으셨나요|비밀번호 재설정|비밀번호를 잊어버리셨나요|아이디/비밀번호 찾기|아이디·비밀번호 찾기|비밀번호 초기화|비밀번호를 잊었습니다|id/pw 찾기',
    'zh-Hans':
      '忘记密码|忘记密码了|忘记密码了吗|忘记了密码|找回密码|重置密码|忘记登录密码|忘了密码|密码找回|重设密码|修改密码',
    'zh-Hant':
      '忘記密碼|忘記密碼了|忘記密碼了嗎|忘記了密碼|找回密碼|重設密碼|重置密碼|忘了密碼|查詢密碼|密碼重設',
    id: 'lupa kata sandi|lupa password|lupa sandi|lupa kata sandi anda|atur ulang kata sandi|reset kata sandi|lupa kata laluan|lupa password anda|setel ulang kata sandi',
  },
  contact: {
    en: 'contact|contact us|contacts|contact support|contact page|contact form|contact details|contact information|contact info|contact me|contact the team|get in touch|write to us|talk to us|reach us|customer service|customer support|customer care|help & contact|contact & support|support & contact|ask us',
    de: 'kontakt|kontaktieren sie uns|kontakt aufnehmen|kontaktformular|kontakt & hilfe|hilfe & kontakt|schreiben sie uns|so erreichen sie uns|kundenservice|kundendienst|kontaktiere uns|zum kontaktformular|kontakt und anfahrt|ansprechpartner',
    fr: 'contact|contacts|contactez-nous|nous contacter|contacter|nous écrire|formulaire de contact|service client|contacter le support|écrivez-nous|aide et contact|prendre contact',
    es: 'contacto|contactos|contáctanos|contáctenos|contactar|contacte con nosotros|contacta con nosotros|contacta|ponte en contacto|atención al cliente|formulario de contacto|escríbenos|servicio al cliente|ayuda y contacto',
    it: 'contatti|contatto|contattaci|contattateci|scrivici|servizio clienti|assistenza clienti|modulo di contatto|mettiti in contatto|dove siamo e contatti',
    pt: 'contato|contatos|fale conosco|entre em contato|contate-nos|atendimento|atendimento ao cliente|fale com a gente|central de atendimento|contacto|contactos|contacte-nos|formulário de contato',
    nl: 'contact|contact opnemen|neem contact op|neem contact met ons op|contactformulier|klantenservice|klantenservice & contact|contactgegevens|contacteer ons|service & contact',
    pl: 'kontakt|skontaktuj się|skontaktuj się z nami|napisz do nas|formularz kontaktowy|obsługa klienta|biuro obsługi klienta|dane kontaktowe|pomoc i kontakt|kontakt z nami',
    tr: 'iletişim|bize ulaşın|bize yazın|bizimle iletişime geçin|iletişime geç|iletişim formu|iletişime geçin|müşteri hizmetleri|iletişim bilgileri',
    ru: 'контакты|контакт|обратная связь|связаться с нами|свяжитесь с нами|написать нам|напишите нам|контактная информация|служба поддержки|форма обратной связи|наши контакты',
    uk: 'контакти|контакт|зворотний зв’язок|зв’язатися з нами|зв’яжіться з нами|написати нам|напишіть нам|контактна інформація|служба підтримки|наші контакти',
    ar: 'اتصل بنا|إتصل بنا|اتصلوا بنا|تواصل معنا|تواصلوا معنا|للتواصل|التواصل|راسلنا|خدمة العملاء|الاتصال بنا|معلومات الاتصال',
    he: 'צור קשר|צרו קשר|יצירת קשר|ליצירת קשר|דברו איתנו|כתבו לנו|שירות לקוחות|פנו אלינו|צרו איתנו קשר|פרטי קשר',
    fa: 'تماس با ما|تماس|ارتباط با ما|با ما تماس بگیرید|پشتیبانی و تماس|راه‌های ارتباطی|راه های تماس|فرم تماس',
    hi: 'संपर्क|संपर्क करें|हमसे संपर्क करें|सम्पर्क करें|संपर्क सूत्र|ग्राहक सेवा|सम्पर्क|हमसे सम्पर्क करें|हमें संपर्क करें',
    ja: 'お問い合わせ|お問合せ|お問い合せ|お問合わせ|問い合わせ|問合せ|お問い合わせはこちら|お問い合わせフォーム|お問い合わせ先|ご連絡先|連絡先|コンタクト|お問い合わせ窓口',
    ko: '문의하기|문의|고객센터|연락처|문의 하기|1:1 문의|고객 문의|고객지원|연락하기|온라인 문의|오시는 길/연락처',
    'zh-Hans': '联系我们|联系方式|联络我们|联系客服|客服中心|在线客服|联系|客户服务',
    'zh-Hant': '聯絡我們|聯繫我們|與我們聯絡|聯絡方式|聯絡資訊|客服中心|聯絡客服|聯絡|客戶服務|聯系我們',
    id: 'hubungi kami|kontak|kontak kami|hubungi|layanan pelanggan|kontak dan bantuan|hubungi cs|pusat kontak',
  },
  sitemap: {
    en: 'site map|site index',
    de: 'sitemap|seitenübersicht|inhaltsverzeichnis',
    fr: 'plan du site|plan de site',
    es: 'mapa del sitio|mapa web|mapa de sitio',
    it: 'mappa del sito|mappa sito',
    pt: 'mapa do site|mapa do sítio',
    nl: 'sitemap|site-overzicht',
    pl: 'mapa strony|mapa serwisu|mapa witryny',
    tr: 'site haritası',
    ru: 'карта сайта',
    uk: 'мапа сайту|карта сайту',
    ar: 'خريطة الموقع',
    he: 'מפת אתר|מפת האתר',
    fa: 'نقشه سایت|نقشه وب سایت',
    hi: 'साइटमैप|साइट मैप',
    ja: 'サイトマップ',
    ko: '사이트맵|사이트 맵',
    'zh-Hans': '网站地图|站点地图',
    'zh-Hant': '網站地圖|網站導覽',
    id: 'peta situs',
  },
  signOut: {
    en: 'sign out|log out|log off|sign off',
    de: 'abmelden|abmeldung|ausloggen',
    fr: 'déconnexion|se déconnecter|me déconnecter|déconnectez-vous',
    es: 'cerrar sesión|salir|cierra sesión',
    it: 'esci|disconnetti|esci dall’account',
    pt: 'sair|terminar sessão|encerrar sessão|fazer logout',
    nl: 'uitloggen|afmelden|log uit',
    pl: 'wyloguj|wyloguj się',
    tr: 'çıkış|çıkış yap|oturumu kapat',
    ru: 'выйти|выход',
    uk: 'вийти|вихід',
    ar: 'تسجيل الخروج|خروج|الخروج',
    he: 'התנתקות|התנתק|יציאה',
    fa: 'خروج|خروج از حساب',
    hi: 'लॉग आउट|लॉगआउट|साइन आउट|साइन आउट करें|लॉग आउट करें',
    ja: 'ログアウト|サインアウト',
    ko: '로그아웃',
    'zh-Hans': '退出|退出登录|注销|登出',
    'zh-Hant': '登出',
    id: 'keluar|log keluar',
  },
  account: {
    en: 'my account|your account|account',
    de: 'mein konto|kundenkonto',
    fr: 'mon compte|espace client|espace membre',
    es: 'mi cuenta|área de clientes|área privada',
    it: 'il mio account|area clienti|area personale',
    pt: 'minha conta',
    nl: 'mijn account|mijn omgeving',
    pl: 'moje konto|strefa klienta',
    tr: 'hesabım',
    ru: 'личный кабинет|мой аккаунт',
    uk: 'особистий кабінет|мій кабінет',
    ar: 'حسابي',
    he: 'החשבון שלי|אזור אישי|האזור האישי',
    fa: 'حساب کاربری|حساب من',
    hi: 'मेरा खाता',
    ja: 'マイページ|マイアカウント',
    ko: '마이페이지|내 계정',
    'zh-Hans': '我的账户|我的账号|个人中心',
    'zh-Hant': '我的帳戶|我的帳號|會員中心',
    id: 'akun saya',
  },
};

/** What stands in addresses beside the words above. Two words are two folders, too: `/session/new`. */
const inPaths: Readonly<Partial<Record<Topic, string>>> = {
  signIn:
    'signin|login|logon|wp login|user login|login user|auth|authenticate|sso|session new|sessions new|acceder|' +
    'ingresar|connexion|identification|inloggen|logowanie|giris|uye girisi|vhod|vkhod|voiti|uvijty|masuk|denglu',
  signUp:
    'signup|register|registration|create account|account create|account new|accounts signup|join|enroll',
  reset:
    'reset|forgot|forgotten|recover|lostpassword|lost password|password reset|password new|password forgot|' +
    'passwords new|password recovery|password lost|reset password|retrieve password|forget password|lost pw',
  contact: 'contact|contacts|contact us|contactus|kontakt|feedback',
  sitemap: 'sitemap|site map',
  signOut: 'logout|signout|logoff|sign out|log out|session destroy',
};

/** Where help is written, and not where it is done. */
const about = /^(?:articles?|blog|docs|faqs?|guides?|hc|help|kb|news|posts?|tutorials?)$/;

/** Parameters that stand for a part of the path: WordPress, Joomla, phpBB, OpenCart, MediaWiki. */
const pathParameters = ['action', 'do', 'mode', 'page', 'r', 'route', 'task', 'title', 'view'];

/** Words that part what is written on a link for two things at once: "Log in or register". */
const and = 'and|or|und|oder|et|ou|y|o|e|en|i|lub|ve|veya|и|или|та|або|أو|و|או|یا|और|या|dan|atau';

/** Longest text and most folders of an address that are looked at. */
const longestText = 200;
const mostFolders = 20;

/** In lower case, without accents, vowel signs (Arabic, Hebrew) and differences of width; blanks stay. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[ßıłøىيك]/g, (letter) => alike[letter] ?? letter)
    .replace(/\p{C}/gu, ' ');
const alike: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', ł: 'l', ø: 'o', ى: 'ی', ي: 'ی', ك: 'ک' };

/** Letters and digits only: "Sign-in", "sign in" and "SignIn" are one. */
const keyOf = (folded: string): string => folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

const topics = ['signOut', 'reset', 'signUp', 'signIn', 'contact', 'sitemap', 'account'] as const;
const keysOf = (words: string | undefined): string[] =>
  words?.split('|').map((one) => keyOf(fold(one))) ?? [];
const wordings = (topic: Topic): string[] => Object.values(texts[topic]).flatMap(keysOf);

const textTopics = new Map(topics.flatMap((topic) => wordings(topic).map((key) => [key, topic] as const)));
const pathTopics = new Map(
  topics
    .filter((topic) => topic !== 'account')
    .flatMap((topic) => [...wordings(topic), ...keysOf(inPaths[topic])].map((key) => [key, topic] as const)),
);

const partings = new RegExp(`[/|·•,;:!?<>()[\\]{}"“”«»‹›→—–、。،؛؟・&+]| - | (?:${fold(and)}) `, 'u');

/**
 * What a text on a link means: the whole of it, or each of its parts ("Log in / Register"), or what it begins
 * with when it goes on with a place ("Sign in to Example"). Empty for anything else. Reads 200 characters.
 * Never throws.
 */
export function topicsOfText(text: string): ReadonlySet<Topic> {
  const folded = fold(text.slice(0, longestText));
  const whole = textTopics.get(keyOf(folded));
  if (whole) return new Set([whole]);
  const parts = folded.split(partings);
  return new Set(parts.flatMap((part) => textTopics.get(keyOf(part)) ?? beginningOf(part) ?? []));
}

/** Only with words that lead to a place: "Entre em contato" is no sign-in. */
function beginningOf(part: string): Topic | null {
  const before = /^(.{2,40}?) (?:to|into|bei|bij|do|в|до) ./u.exec(part.trim())?.[1];
  return before !== undefined && textTopics.get(keyOf(before)) === 'signIn' ? 'signIn' : null;
}

/**
 * What an http(s) address is called after: the last of its folders that has a meaning decides, so that
 * `/login/forgot-password` is no sign-in. Null for none, and where help is written about it. Never throws.
 */
export function topicOfPath(href: string): Topic | null {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return null;
  const folders = foldersOf(new URL(href));
  const found = folders
    .map((folder, place) => pathTopics.get(folder) ?? pathTopics.get(`${folders[place - 1]}${folder}`))
    .findLast((topic) => topic !== undefined);
  return found === undefined || (found !== 'contact' && folders.some((one) => about.test(one)))
    ? null
    : found;
}

function foldersOf({ pathname, searchParams, hash }: URL): string[] {
  const parameters = pathParameters.map((name) => searchParams.get(name) ?? '');
  // Applications that keep their path in the fragment.
  const path = [pathname, /^#!?(\/[^?]*)/.exec(hash)?.[1] ?? ''].map(readable);
  return [...path, ...parameters]
    .flatMap((part) => part.split(/[/:]/, 100))
    .filter((folder) => folder !== '')
    .slice(-mostFolders)
    .map((folder) => keyOf(fold(folder.slice(0, longestText).replace(/\.(?:\w{2,5})$/, ''))));
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Text goes before address: "Register" leads to a registration, whatever its address is called. */
function topicsOf({ href, text }: Link): ReadonlySet<Topic> {
  if (!/^https?:/i.test(href)) return new Set();
  const byText = topicsOfText(text);
  const byPath = topicOfPath(href);
  if (byText.has('signOut') || byPath === 'signOut') return new Set();
  if ([...byText].some((topic) => topic !== 'account')) return byText;
  if (byPath !== null) return new Set([byPath]);
  // Who is not signed in is asked to when opening "My account".
  return new Set(byText.has('account') ? (['signIn'] as const) : []);
}

const meaning =
  (topic: Topic) =>
  (link: Link): boolean =>
    topicsOf(link).has(topic);

/** Whether a link leads to the place where one signs in; never one to sign up, or to sign out. Never throws. */
export const meansSignIn = meaning('signIn');
/** Whether a link leads to where one gets an account. Never throws. */
export const meansSignUp = meaning('signUp');
/** Whether a link is for those who forgot their password. Never throws. */
export const meansReset = meaning('reset');
/** Whether a link leads to where one reaches the owner, by an address of the web. Never throws. */
export const meansContact = meaning('contact');
/** Whether a link leads to a list of the site's pages. Never throws. */
export const meansSitemap = meaning('sitemap');

import type { ErrorWords } from '../../diagnosis/words/errorWords.js';

/** Türkçe: the words in which programs tell of an error. */
export const errorWords: ErrorWords = {
  blanks: 'between words',

  error: 'hatası|hata kodu|hata mesajı',
  errorOrErrors: 'hata',
  status: 'durum*|yanıt*|http',
  code: 'kod*',
  number: 'no|numara*|num',
  numbered: `
    oda | salon | daire | kat | kapı | ofis | fatura | sipariş | müşteri | bilet | madde | uçuş |
    otobüs | hat | tren | peron | koltuk | masa | sürüm | posta kodu | bölüm | sokak | bina | blok |
    sınıf | toplam hata | hata sayısı
  `,
  unauthorized: `
    yetkisiz* | yetkilendirilme* | yetkili değil* | yetki* yok* | onaylanmamış |
    (giriş|oturum) (yapmamış*|yapmadınız|yapılmamış|açmamış*|açmadınız|açılmamış|yapılmadı|açılmadı) |
    (giriş|oturum*|üye girişi) (yapmalı*|yapmanız|yapmaniz|yapılmalı*|açmalı*|açmanız|açılmalı*|açın|yapın) |
    (lütfen )?(giriş yap*|oturum aç*) (için|gerek*|gerekmekte*|gerekir|gerekiyor|gereklidir|zorunlu*|lazım|şart) |
    kimliğ?i? ?doğrulanma* | kimlik doğrulanamadı | kimliğiniz doğrulan* |
    (token|fiş|oturum) bulunamadı | sadece (üyeler|kayıtlı) | (izninizi|yetkinizi) doğrulayamadı
  `,
  signIn: 'kimlik (doğrulama*|bilgi*)|yetkilendirme*|giriş*|oturum*|doğrulama*|login|token',
  required: `
    gerekli* | gerekiyor | gerekir | gerekmekte* | gerektir* | zorunlu* | şart | eksik | verilmedi |
    sağlanmadı | bulunamadı | isteniyor | lazım
  `,
  failed: `
    başarısız* | yapılamadı | açılamadı | sağlanamadı | gerçekleştirilemedi | olmadı | hata* |
    istisna* | doğrulanamadı | mümkün değil*
  `,
  session: `
    oturum* | token* | jwt | fiş | giriş* | kimlik bilgi* | kimlik doğrulama* | anahtar* | bağlantı* |
    erişim (kodu|belirteci) | belirteç*
  `,
  expired: `
    süresi (doldu|dolmuş*|geçmiş*|bitti|sona erdi) | zaman aşımı* | sonlandı* | sona erdi |
    sona ermiş* | doldu | geçersiz (hale|veya süresi) | kapatıldı | kapandı | bitti
  `,
  signedOut: `
    (tekrar|yeniden) (giriş|oturum|login) | (çıkış yapıldı|oturumunuz kapatıldı|oturumunuz kapandı) |
    (oturum*) (geçersiz|bulunamadı) | geçersiz oturum* | hareketsizlik | işlem yapılmadığı
  `,
  credentials: `
    kullanıcı ad* | kullanıcı | parola* | şifre* | e posta veya (parola|şifre) | giriş bilgi* |
    kimlik bilgi* | login | girilen bilgiler | verilen bilgiler
  `,
  wrong: `
    hatalı* | yanlış* | geçersiz* | doğru değil* | uyuşmuyor | eşleşmiyor | tanınmadı | tanınmıyor |
    geçerli değil*
  `,
  access: 'eriş*|izin*|giriş*',
  denied: `
    reddedildi | engellendi | yasak* | izin verilmiyor | izin verilmedi | kısıtlı* | yok |
    kısıtlanmış* | yetkisiz
  `,
  forbidden: `
    (izniniz|yetkiniz|izni|hakkınız|ayrıcalığınız|erişim izniniz|erişim hakkınız|erişim yetkiniz|izin) (yok*|bulunmuyor|bulunmamakta*|bulunamadı|yeterli değil*) |
    yetersiz (yetki*|izin*|ayrıcalık*) | imtiyaz bulunamadı | yetkiye sahip değil* | izin gerekli* |
    erişemezsiniz
  `,
  page: 'sayfa*|url|adres*|nesne',
  missing: 'bulunamadı|bulunamıyor|mevcut değil*|yok',
  tooMany: `
    çok (fazla|sayıda) … (istek*|deneme*|girişim*|talep*|giriş*) | istek (sınırı|limiti) |
    (limit|sınır) aşıldı
  `,
  faults: 'sunucu hatası',
  reasons: {
    400: '(geçersiz|hatalı|kötü) istek',
    401: 'yetkisiz (erişim|giriş)?|yetkisiz|onaylanmadı',
    403: 'yasak|yasaklı|yasaklandı|erişim (yasak*|engellendi|reddedildi)',
    404: '(sayfa )?bulunamadı',
    405: 'izin verilmeyen (yöntem|metod|metot)|(yönteme|metoda) izin verilmiyor',
    407: '(proxy|vekil) (sunucu )?kimlik doğrulaması (gerekli|gerekiyor)',
    408: 'istek zaman aşımı(na uğradı)?',
    419: 'sayfanın süresi doldu|sayfa süresi doldu',
    429: 'çok fazla istek',
    500: '(iç|dahili) sunucu hatası|sunucu hatası',
    502: '(geçersiz|hatalı|kötü) ağ geçidi',
    503: `
      (hizmet|servis) (geçici olarak )?(kullanılamıyor|mevcut değil|kullanım dışı) | bakım modu
    `,
    504: 'ağ geçidi zaman aşımı',
    511: 'ağ kimlik doğrulaması (gerekli|gerekiyor)',
  },
};

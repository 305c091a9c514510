import type { DeferredWords, OpeningWords, Translation } from '../words.js';

/**
 * Türkçe. The visitor is “siz”, as in e-Devlet; no suffix is put on an inserted value. sign in = giriş yapmak,
 * sign-in page = giriş sayfası, box = giriş penceresi, site = site, page = sayfa, cookies = çerezler, cache = önbellek.
 */
export const opening: Translation<OpeningWords> = {
  title: 'Bu sayfa için yardım',
  launcher: '401 hatası için yardım',
  restart: 'Baştan başla',
  close: 'Kapat',
  back: 'Geri',
  answers: 'Yanıtınız',
  conversation: 'Konuşma',
  change: 'Bu yanıtı değiştir: {answer}',
  progress: 'Adım {index} / {of}',
  busy: {
    looking: 'Sayfaya bakıyorum…',
    reading: 'Okuyorum…',
  },
  messages: {
    'finding.session-expired': 'Bu sayfadaki oturumunuzun süresi doldu.',
    'finding.signed-out': 'Bu sayfa yalnızca giriş yapanlara açılır. {status} yanıtını verdi.',
    'signIn.offer': 'Giriş yapın, sonra bu sayfaya dönün.',
    'signIn.offerFind': 'Bu sitenin giriş sayfasını arayabilirim. Orada giriş yapın, sonra geri dönün.',
    'signIn.offerHome':
      'Sitenin ana sayfasında “Giriş yap”, “Üye girişi” gibi bir bağlantı arayın ve oradan giriş yapın. Sonra bu sayfaya dönün.',
    'signIn.offerBox':
      'Tarayıcınız kendi penceresinde kullanıcı adı ve parola soracak (“{realm}”). Oraya yazdıklarınızı ben göremem.',
    'problem.own': 'Bende bir şeyler ters gitti. Sitenin sahibi yardımcı olabilir.',
  },
  choices: {
    'signIn.find': 'Giriş sayfasını bul',
    'signIn.open': 'Giriş sayfasını aç',
    'signIn.openHome': 'Ana sayfayı aç',
    'signIn.showBox': 'Giriş penceresini göster',
    'signIn.accepted': 'Giriş yaptım',
    'signIn.noAccount': 'Hesabım yok',
    'signIn.forgotten': 'Parolamı unuttum',
    'owner.contact': 'Site sahibine ulaş',
    'step.next': 'Sonraki adıma geç',
  },
};

/** Türkçe, after the first message. */
export const deferred: Translation<DeferredWords> = {
  busy: {
    checking: 'Sayfayı yeniden kontrol ediyorum…',
    reloading: 'Sayfayı yeniden yüklüyorum…',
    searching: 'Siteye göz atıyorum…',
    listing: 'Tarayıcınızın bu siteden neler sakladığına bakıyorum…',
    clearing: 'Temizliyorum…',
    delivering: 'Bir saniye…',
  },
  messages: {
    'finding.unreachable': 'Site şu anda yanıt vermiyor.',
    'finding.rate-limited': 'Siteye sizin ağınızdan çok fazla istek geldi. Site beklemenizi istiyor.',
    'finding.address-blocked':
      'Site, bağlı olduğunuz ağı engelliyor. Giriş yapmak bunu değiştirmez; başka bir ağ değiştirebilir.',
    'finding.other-error': 'Bu bir 401 hatası değil: sayfa {status} yanıtını verdi.',
    'finding.no-permission': 'Giriş yapsanız da yapmasanız da bu sayfa size kapalı.',
    'finding.bad-site-data':
      'Sayfa, tarayıcınızın bu siteden sakladığı veriler olmadan açılıyor, onlarla açılmıyor.',
    'finding.server-misconfigured': 'Bu, sizin değil sitenin hatasına benziyor.',
    'finding.recovered': 'Bu sayfa yüklenirken 401 yanıtını verdi. Şimdi normal yanıt veriyor.',
    'finding.stale-copy': 'Gördüğünüz, sayfanın eski bir kopyası.',
    'finding.cookies-blocked':
      'Tarayıcınız, bu sitenin giriş yaptığınızı anlamak için ihtiyaç duyduğu bilgiyi saklamıyor.',
    'finding.clock-skew':
      'Bu cihazın saati yanlış, fark yaklaşık {minutes}. Bu yüzden girişiniz çok eski ya da çok yeni görünüyor.',
    'finding.network-sign-in':
      'Bu sayfa yalnızca belirli bir ağın içinden açılır, örneğin iş yerinizin ağından.',
    'finding.login-redirect': 'Bu adres önce bir giriş sayfasına götürüyor.',
    'finding.wrong-address': 'Adreste küçük bir hata var. Hata düzelince sayfa açılıyor.',
    'finding.wrong-credentials': 'Site, kullanıcı adını ya da parolayı kabul etmedi.',
    'finding.login-does-not-stick':
      'Girişiniz kabul edildi ama kalıcı olmuyor. Tarayıcınızdaki eski veriler engel olabilir.',
    'finding.cannot-tell':
      'Sayfanın ne yanıt verdiğini buradan göremiyorum. 401, sayfanın giriş yapmanızı istediği anlamına gelir.',
    'finding.answersStrangers':
      'Bu adres, giriş yapmayanlara {status} yanıtını veriyor. Size ne yanıt verdiğini göremiyorum.',
    'finding.forbidden': 'Bu sayfa 403 yanıtını veriyor. Bazı siteler giriş yapmayanlara böyle yanıt verir.',
    'finding.formExpired': 'Form çok uzun süre açık kaldığı için site onu kabul etmedi.',
    'finding.leadsOn': 'Adres, bu sitenin başka bir sayfasına götürüyor.',
    'finding.opensForStrangers': 'Sayfa tarayıcınızı geri çevirdi. Giriş yapmayanlara ise şimdi açılıyor.',
    'finding.opensForYou': 'Sayfa şimdi sizde açılıyor.',
    'finding.requestAnswered': 'Bu sayfadaki bir şeye {status} yanıtı geldi.',
    'finding.requestClosed': 'Giriş yapsanız da yapmasanız da bu sayfadaki bir şey size kapalı.',
    'finding.requestExpired': 'Bu sayfadaki bir şey geri çevrildi: oturumunuzun süresi doldu.',
    'finding.requestOpens': 'Bu sayfada geri çevrilen şey şimdi sizde açılıyor.',
    'finding.requestRefused': 'Bu sayfadaki bir şey yalnızca giriş yapanlara açılır.',
    'finding.signInHere': 'Sayfa giriş yapmanızı istiyor, giriş formu da sayfanın kendisinde.',
    'finding.stepUp': 'Giriş yaptınız ama bu sayfa daha güçlü bir giriş istiyor.',
    'finding.wordsSay401': 'Sayfadaki yazıya göre yanıt 401: sayfa yalnızca giriş yapanlara açılır.',
    'address.offer':
      '{address} istediğiniz adres mi? Tek bir yanlış harf kapalı bir sayfaya götürebilir. Bazı bağlantılar da yalnızca bazı kişilerin açabildiği sayfalara gider.',
    'address.offerUnknown':
      'Tarayıcınızın üst kısmındaki adres, istediğiniz adres mi? Tek bir yanlış harf kapalı bir sayfaya götürebilir. Bazı bağlantılar da yalnızca bazı kişilerin açabildiği sayfalara gider.',
    'failure.ask': 'Hangi sayfa açılmıyor? Adresini yazın ya da hatada yazanı yapıştırın.',
    'failure.otherSite':
      'Buradan {site} sitesine bakamam, orası başka bir site. O sitenin verdiği hatayı yapıştırın ya da beş adımı izleyin.',
    'input.unreadable':
      'Yazdıklarınızda adres bulamadım. Adres example.com/sayfa gibi, hata ise “401 Unauthorized” gibi görünür.',
    'input.scheme': 'Yalnızca http:// veya https:// ile başlayan adresler açılabilir.',
    'input.empty': 'Alan boştu.',
    'address.correct': 'Doğru adresi yazın.',
    'address.passwordDropped': 'Adresin içinde kullanıcı adı ya da parola vardı. Onu çıkardım.',
    'address.same': 'Bu, öncekiyle aynı adres.',
    'address.alsoAsks': 'Bu adres de giriş yapmanızı istiyor. Doğru adres buysa devam edin.',
    'address.otherError': 'Bu adres de çalışmıyor. Harf harf kontrol edin.',
    'address.alsoForbids': 'Bu adres, giriş yapmayanlara 403 yanıtını veriyor. Doğru adres buysa devam edin.',
    'address.leadsOn': 'Bu adres, bu sitenin başka bir sayfasına götürüyor. Görmek için açın.',
    'address.opensForStrangers':
      'Şu adres giriş yapmayanlara açılıyor: {address}. Sizde de açılıp açılmadığını görmek için açın.',
    'address.tryIt': 'Şu adresi buradan deneyemiyorum: {address}. Görmek için açın.',
    'address.suggest': 'Şu adresi denedim, yanıt veriyor: {suggestion}. İstediğiniz bu mu?',
    'address.suggestOther':
      'Doğrusu belki {suggestion}: bunu buradan deneyemiyorum. Ya da doğru adresi yazın.',
    'address.linkExpired':
      'Bu bağlantı belirli bir süre için geçerliydi ve o süre doldu. Gönderen kişiden yenisini isteyin.',
    'address.copied': 'Kopyalandı. Tarayıcınızı açın, adresi oraya yapıştırın ve giriş yapın.',
    'address.notCopied': 'Kopyalayamadım. Bu uygulamanın menüsünde sayfayı tarayıcıda açan seçeneği arayın.',
    'signIn.offerBeside': 'Başka bir sekmede giriş yapın: bu sayfa olduğu gibi kalır. Sonra buraya dönün.',
    'signIn.offerBoxMaybe':
      'Tarayıcınız kendi penceresinde kullanıcı adı ve parola sorabilir (“{realm}”). Pencere çıkmazsa sitede bir giriş sayfası arayın.',
    'signIn.offerBoxThere':
      'Adresi açın: henüz oturum açmadıysanız tarayıcınız kendi penceresinde kullanıcı adı ve parola soracak (“{realm}”). Oraya yazdıklarınızı ben göremem.',
    'signIn.offerFrame':
      'Bu sayfayı başka bir sitenin içinde görüyorsunuz; tarayıcınız orada parola sormaz. Adresi kopyalayıp ayrı bir sekmede açın.',
    'signIn.offerHere': 'Bu sayfadaki giriş formunu kullanın.',
    'signIn.offerHomeScreen':
      'Bu sayfayı ana ekrandaki bir uygulama olarak görüyorsunuz; orada giriş penceresi çıkmaz. Adresi kopyalayıp tarayıcınızda açın.',
    'signIn.offerNoBox':
      'Sayfa parolayı, tarayıcınızın tanımadığı bir yöntemle soruyor. Başka bir tarayıcı bu yöntemi tanıyabilir; site sahibi de yardımcı olabilir.',
    'signIn.offerThereForm': 'Adresi açın ve oradaki giriş formunu kullanın. Sonra geri dönün.',
    'signIn.offerWorker':
      'Giriş penceresini, sitenin tarayıcınıza kayıtlı bir yardımcı programı engelliyor. Onu kaldırın, sayfa yeniden yüklensin.',
    'signIn.siteKnows':
      'Site artık giriş yaptığınızı biliyor. Sayfayı yeniden yükleyin ya da açın: açılıyor mu?',
    'signIn.siteDoesNotKnow': 'Site giriş yaptığınızı bilmiyor. Giriş sayfasında girişiniz kabul edildi mi?',
    'signIn.offerZoom': 'Zoom’dan çıkış yapın, sonra yeniden giriş yapın.',
    'signIn.offerThere': 'Orada giriş yapın, sonra bu sayfaya dönün.',
    'signIn.offerElsewhere':
      'Giriş başka bir sitede yapılıyor. Adresi açın, orada giriş yapın ve geri dönün.',
    'signIn.offerNetwork':
      'Önce o ağa bağlanın, örneğin onun VPN’iyle. Sonra sayfayı yeniden yükleyin. Bir pencere parola sorarsa iş hesabınızın parolasını yazın.',
    'signIn.offerCookies':
      'Tarayıcınızın ayarlarında, çoğunlukla gizlilik bölümünde, bu sitenin çerezlerine izin verin. Sonra giriş yapın.',
    'signIn.offerSecure':
      'Adres http:// ile başlıyor, giriş ise yalnızca https:// ile kalıcı oluyor. http:// yerine https:// yazın ve orada giriş yapın.',
    'signIn.offerInApp':
      'Bu sayfayı bir uygulamanın içinde görüyorsunuz ({app}); giriş orada sık sık kaybolur. Sayfayı tarayıcınızda açın: adresi kopyalayıp oraya yapıştırın. Ya da burada giriş yapın.',
    'signIn.offerInSomeApp':
      'Bu sayfayı bir uygulamanın içinde görüyorsunuz; giriş orada sık sık kaybolur. Sayfayı tarayıcınızda açın: adresi kopyalayıp oraya yapıştırın. Ya da burada giriş yapın.',
    'signIn.afterPost':
      'Formunuz alınmadı. Bu sayfadan ayrılmadan önce yazdıklarınızı kopyalayın. Sonra giriş yapın ve formu yeniden gönderin.',
    'signIn.trouble': 'Ters giden ne?',
    'signIn.wantsCode':
      'Kod bir uygulamadan, SMS ile ya da e-postayla gelir ve yaklaşık bir dakika geçerlidir. En yenisini kullanın. Hiç gelmezse site sahibi yardımcı olabilir.',
    'signIn.linkUsed':
      'E-postadaki bağlantı bir kez ve kısa süre çalışır. Yenisini isteyin ve bu tarayıcıda açın.',
    'signIn.otherAccount':
      'Belki başka bir hesapla, iş ya da kişisel hesabınızla giriş yaptınız. Çıkış yapın, sonra doğru hesapla giriş yapın.',
    'signIn.comeBack': 'Orada giriş yapın, sonra geri dönün. Sayfayı kontrol edeceğim.',
    'signIn.stillAfterReturn': 'Tekrar hoş geldiniz. Girişiniz kabul edildi mi?',
    'signIn.unclear': 'Girişinizi buradan göremiyorum. Sayfa yeniden yüklenince belli olur.',
    'signIn.parting': 'Giriş yaptınız ama sayfa hâlâ 401 yanıtını veriyor. Sitede adınız görünüyor mu?',
    'signIn.refused':
      'Girişten hemen sonra gelen 401, kullanıcı adının ya da parolanın yanlış olduğu anlamına gelir. Yazımı ve Caps Lock tuşunu kontrol edin.',
    'signIn.refusedTwice':
      'Üçüncü kez denemeyin: birçok site o zaman hesabı kilitler. Yeni bir parola belirleyin.',
    'signIn.noAccount':
      'Sitede “Kaydol” ya da “Üye ol” bağlantısını arayın. Bazı siteler yalnızca istek üzerine hesap verir: o zaman site sahibine sorun.',
    'signIn.forgotten':
      'Giriş sayfasında “Parolamı unuttum” bağlantısını arayın. Site, yeni parola belirlemenize yardım eder.',
    'signIn.tooMany':
      'Parola yöneticisi onları sizin yerinize hatırlar, size tek bir parola yeter. Tarayıcınızda böyle bir yönetici hazır var: giriş yaparken parolayı kaydetmesine izin verin.',
    'reload.offer':
      'Sayfa yüklenirken bir kereliğine bir şey ters gidebilir. Yeniden yüklendiğinde yanınızda olacağım.',
    'reload.offerBox':
      'Sayfa yüklenirken bir kereliğine bir şey ters gidebilir. Yeniden yüklenince tarayıcınız parola sorabilir; bunu iptal edebilirsiniz. Yanınızda olacağım.',
    'reload.offerElsewhere':
      'Sayfa yüklenirken bir kereliğine bir şey ters gidebilir. Sayfayı kapatıp yeniden açın ve ne gösterdiğini bana söyleyin.',
    'reload.offerForm':
      'Yazdıklarınızı kopyalayın. Sonra sayfayı yeniden yükleyin ve formu bir kez daha gönderin.',
    'reload.opensForStrangers': 'Sizde de açılıp açılmadığını görmek için sayfayı yeniden yükleyin.',
    'reload.offerCopy': 'Sayfa yeniden yüklenince sunucudan yenisi istenir. Yanınızda olacağım.',
    'reload.offerWorker':
      'Eski kopyayı, sitenin tarayıcınıza kayıtlı bir yardımcı programı veriyor. Onu kaldırın, sayfa baştan yüklensin. Site ihtiyaç duyunca onu geri koyar.',
    'reload.offerClock':
      'Bu cihazın saatini düzeltin: ayarlardaki tarih ve saat bölümünde, en iyisi otomatik olarak. Sonra sayfayı yeniden yükleyin.',
    'reload.byHand': 'Elle: {reload}. Ya da gizli bir pencere açın ({keys}) ve şu adrese gidin: {address}.',
    'reload.unclear': 'İşe yarayıp yaramadığını anlayamıyorum. Sayfa şimdi ne gösteriyor?',
    'clear.offer':
      'Tarayıcınızdaki eski giriş verileri girmenizi engelliyor olabilir. Bunlar temizlenince bu siteden çıkış yapmış olursunuz; taslaklar kaybolabilir.',
    'clear.offerZoom':
      'Tarayıcınızda etkin olabilecek temaları ve eklentileri kapatın. Sonra önbelleği temizleyin: bununla çıkış yapmış olursunuz, taslaklar kaybolabilir.',
    'clear.stored':
      'Kayıtlı bir şey engel oluyor. Temizlenince bu siteden çıkış yapmış olursunuz; taslaklar kaybolabilir.',
    'clear.doubled':
      'Tarayıcınız bu site için “{cookie}” çerezini iki kez saklıyor, biri eski biri yeni. Eskisi engel oluyor.',
    'clear.choose':
      'Bunu sizin için silebilirim. Sitenin tamamından çıkış yapmış olursunuz ve taslaklar kaybolabilir. Silinecekleri seçin.',
    'clear.byHand': 'Bunu kendiniz şöyle yapabilirsiniz.',
    'clear.gone': 'Temizlendi. Geriye hiçbir şey kalmadı.',
    'clear.left': 'Bazıları silinmedi. Bunlar hâlâ duruyor; başka bir sekme tutuyor olabilir.',
    'clear.leftHidden':
      'Bir sayfanın görebildiği kadarıyla temizlendi. Bazı çerezler sayfalardan gizlidir; onları yalnızca tarayıcınız temizleyebilir.',
    'clear.signInAgain':
      'Temizleyince siteden çıkış yapmış oldunuz. Bir kez daha giriş yapın: girişiniz artık kalıcı olabilir.',
    'clear.private':
      'Gizli pencere kayıtlı hiçbir şeyi göndermez. Bir tane açın ({keys}) ve şu adrese gidin: {address}. Sayfa orada açılıyor mu?',
    'clear.proved': 'O zaman temizlemek işe yarayacak.',
    'clear.unclear':
      'Sayfaya yalnızca verileriniz olmadan bakabiliyorum. İşe yarayıp yaramadığını sayfa yeniden yüklenince görürüz.',
    'owner.offer': 'Site sahibi yardımcı olabilir: {email}. Mesajı hazırladım; içinde gizli bir şey yok.',
    'owner.offerGuess':
      'Site sahibi yardımcı olabilir. E-posta adresini bilmiyorum: bazı sitelerde {email} işe yarar, bazılarında bir iletişim sayfası vardır. Mesajı hazırladım; içinde gizli bir şey yok.',
    'owner.offerNoMail':
      'Site sahibi yardımcı olabilir. Bir iletişim sayfası arayın. Mesajı hazırladım; içinde gizli bir şey yok.',
    'owner.offerPage':
      'Site sahibinin bir iletişim sayfası var. Mesajı kopyalayıp oraya yapıştırın; içinde gizli bir şey yok.',
    'owner.offerPhone': 'Site sahibini telefonla arayabilirsiniz: {phone}. Ona şunları söyleyin.',
    'owner.offerPost':
      'Site sahibi mesajları doğrudan buradan alıyor. Önce mesajı okuyun; içinde gizli bir şey yok.',
    'owner.offerSecurity':
      'Güvenlik açıklarının bildirildiği adres dışında bir iletişim bilgisi bulamadım. Bunun için değil ama onu bir insan okuyor.',
    'owner.downloaded': 'Dosya olarak kaydedildi. Bir e-postaya ekleyin ya da içindekini yapıştırın.',
    'owner.notDelivered': 'Bu olmadı. Lütfen başka bir yol deneyin.',
    'owner.posted': 'Mesajınız site sahibine ulaştı.',
    'owner.written': 'Mesajınız yola çıkınca elinizden geleni yapmış olursunuz.',
    'owner.copied': 'Kopyalandı. Bir e-postaya ya da iletişim formuna yapıştırın.',
    'owner.notCopied': 'Tarayıcınız kopyalamama izin vermedi. Lütfen yukarıdaki metni seçip kopyalayın.',
    'error.400': '400 Bad Request: site isteği anlamadı. Çoğu zaman adres bozuktur.',
    'error.403': '403 Forbidden: yeniden giriş yapmak işe yaramaz. Sayfayı size site sahibi açabilir.',
    'error.403SignIn':
      '403 Forbidden: giriş yapmadıysanız önce giriş yapın. Yaptıysanız sayfayı size site sahibi açabilir.',
    'error.404':
      '{status} Not Found: bu adreste sayfa yok. Adresi kontrol edin ya da sayfayı ana sayfadan arayın.',
    'error.407':
      '407 Proxy Authentication Required: bağlı olduğunuz ağ giriş yapmanızı istiyor. Ağı yönetenlere sorun.',
    'error.408':
      '408 Request Timeout: isteğiniz çok uzun sürdü. Yeniden deneyin, mümkünse daha iyi bir bağlantıyla.',
    'error.429': 'Bir dakika bekleyip yeniden deneyin. Sık denemek bekleme süresini uzatır.',
    'error.500':
      '500 Internal Server Error: sitede bir arıza var. Birkaç dakika sonra yeniden deneyin; sürerse site sahibine bildirin.',
    'error.5xx':
      '{status}: sitede bir arıza ya da aşırı yük var. Birkaç dakika sonra yeniden deneyin; sürerse site sahibine bildirin.',
    'error.511':
      '511 Network Authentication Required: bağlı olduğunuz ağ giriş yapmanızı istiyor, otelde ya da trende olduğu gibi. Giriş sayfasını görmek için başka bir sayfa açın.',
    'error.other': '{status}: site bu sayfayı size vermiyor. Yeniden deneyin ya da site sahibine sorun.',
    'error.wait': 'Site beklemenizi istiyor. O zamana kadar siteye hiçbir şey sormuyorum.',
    'error.waitOver': 'Süre doldu. Şimdi yeniden deneyebilirsiniz.',
    'error.unreachable':
      'Başka bir site açılıyor mu? Açılmıyorsa bağlantınızı kontrol edin. Açılıyorsa birkaç dakika sonra yeniden deneyin.',
    'result.handedOver': 'Site sahibi artık biliyor. Bunu kapatabilirsiniz.',
    'result.left': 'Tamam. Döndüğünüzde buradayım.',
    'result.retracted': 'Yanılmışım: sayfa sizde açılmıyor. Devam edelim.',
    'helpful.ask': 'Bu işe yaradı mı?',
    'helpful.why': 'Eksik olan neydi?',
    'helpful.tell': 'Bu sayfanın sahibine kendi sözlerinizle, parola yazmadan anlatın.',
    'helpful.thanks': 'Teşekkürler.',
    'helpful.sorry': 'Söylediğiniz için teşekkürler. Sorun sürüyorsa site sahibi yardımcı olabilir.',
  },
  choices: {
    'failure.unknown': 'Beş adımı göster',
    'address.right': 'Evet, doğru',
    'address.wrong': 'Hayır, düzelteceğim',
    'signIn.trouble': 'Başka bir sorun var',
    'address.open': 'Adresi aç',
    'address.openSuggested': 'O adresi aç',
    'address.openTarget': 'Adresin götürdüğü sayfayı aç',
    'address.copy': 'Adresi kopyala',
    'signIn.refused': 'Girişim kabul edilmedi',
    'signIn.openSignup': 'Kayıt sayfasını aç',
    'signIn.openReset': 'Yeni parola belirle',
    'signIn.tooMany': 'Hatırlayamayacağım kadar çok parolam var',
    'signIn.wantsCode': 'Bir de kod istiyor',
    'signIn.linkUsed': 'E-postadaki bağlantı çalışmıyor',
    'signIn.otherAccount': 'Başka bir hesabım olabilir',
    'signIn.ready': 'Artık var, giriş yapmak istiyorum',
    'signIn.nameShown': 'Evet, adım görünüyor',
    'signIn.nameNotShown': 'Hayır, görünmüyor',
    'reload.now': 'Sayfayı yeniden yükle',
    'reload.withBox': 'Sayfayı giriş penceresiyle yeniden yükle',
    'reload.byHand': 'Elle nasıl yapılacağını anlat',
    'reload.worked': 'Şimdi açılıyor',
    'reload.noChange': 'Hâlâ aynı',
    'clear.byHand': 'Elle yapacağım',
    'clear.done': 'Temizledim',
    'clear.private': 'Önce gizli pencerede dene',
    'clear.privateOpens': 'Evet, orada açılıyor',
    'clear.privateFails': 'Hayır, orada da aynı',
    'owner.find': 'Site sahibine nasıl ulaşılacağını bul',
    'owner.post': 'Bu mesajı gönder',
    'owner.mail': 'E-postayı yaz',
    'owner.openContact': 'İletişim sayfasını aç',
    'owner.call': 'Site sahibini ara',
    'owner.openSecurity': 'Güvenlik sorumlusuna yaz',
    'owner.otherWays': 'Başka bir yol',
    'owner.download': 'Mesajı dosya olarak kaydet',
    'owner.share': 'Mesajı paylaş',
    'owner.copy': 'Mesajı kopyala',
    'owner.openHome': 'İletişim sayfası ara',
    'owner.sent': 'Site sahibine yazdım',
    'owner.leave': 'Şimdilik bırakıyorum',
    'error.tryAgain': 'Yeniden dene',
    'error.signIn': 'Önce giriş yap',
    'error.checkAddress': 'Adresi düzelt',
    'error.understood': 'Anladım, bu yeterli',
    'result.open': 'Aç',
    'result.stillFails': 'Hâlâ açılmıyor',
    'helpful.yes': 'Evet, işe yaradı',
    'helpful.no': 'Hayır, işe yaramadı',
    'helpful.notEnoughDetails': 'Yeterince ayrıntılı değil',
    'helpful.hardToUnderstand': 'Anlaması zor',
    'helpful.other': 'Başka bir şey',
  },
  checked: 'Kontrol ettiklerim',
  sources: { measured: 'Ölçüldü', configured: 'Site belirtti', told: 'Siz söylediniz' },
  facts: {
    'page-status': 'Sayfa, tarayıcınıza {value} yanıtını verdi',
    'address-status': 'Giriş yapılmadan, şimdi {value} yanıtını veriyor',
    'no-status': '{value}',
    'sub-code': '{value}',
    challenge: 'Şu türde bir giriş istiyor: “{value}”',
    realm: 'Koruduğu yere verdiği ad: “{value}”',
    'auth-error': '{value}',
    'retry-after': 'Beklenmesini istediği süre: {value}',
    public: 'Bu sayfanın herkese açık olması gerekiyor',
    'text-status': 'Sayfadaki yazıya göre yanıt {value}',
    reloaded: 'Sayfa yeniden yüklendikten sonra da aynıydı',
    'sign-in': '{value}',
    'signed-in': '{value}',
    'sign-ins': 'Giriş sayfasından geri dönüş sayısı: {value}',
    'opens-privately': '{value}',
    product: 'Zoom’da oldu',
    'sign-in-page': '{value}',
    copy: '{value}',
    cookies: '{value}',
    'double-cookie': 'İki kez bulunan çerezler: {value}',
    clock: 'Bu cihazın saati ile sunucunun saati arasındaki fark: {value}',
    'right-address': 'Bu adres yanıt veriyor: {value}',
    'other-address': 'İstenen adres bu olabilir, deneyemiyorum: {value}',
    'link-expired': 'Adreste bir süre sınırı var ve o süre doldu',
    requested: 'Bunu bu sayfanın kendisi istedi: ayrı bir sayfa değil',
    method: 'Gönderilen bir formdu, bu yüzden yeniden sormuyorum',
    'in-app': 'Sayfa şu uygulamanın içinde gösteriliyor: {value}',
    'request-id': 'Sunucunun bu isteğe verdiği ad: {value}',
    'visitor-status': 'Tarayıcınıza şimdi {value} yanıtını veriyor',
    'leads-to': 'Adres {value} adresine götürüyor',
    gate: 'Giriş şuraya ait: “{value}”',
    box: '{value}',
    'box-obstacle': '{value}',
    'rate-limit': '{value}',
  },
  factValues: {
    'no-status.no-answer': 'Adres yanıt vermiyor',
    'no-status.elsewhere': 'Adres başka bir siteye götürüyor',
    'no-status.another-page': 'Adres bu sitenin başka bir sayfasına götürüyor',
    'no-status.not-possible': 'Adresi bu sayfadan kontrol edemedim',
    'auth-error.invalid_token':
      'Aldığı giriş bilgilerinin süresinin dolduğunu ya da geçerli olmadığını söylüyor',
    'auth-error.insufficient_scope': 'Girişinizin bu sayfaya yetmediğini söylüyor',
    'auth-error.stale': 'Aldığı giriş bilgilerinin güncel olmadığını söylüyor',
    'sign-in.accepted': 'Giriş kabul edildi',
    'sign-in.refused': 'Giriş kabul edilmedi',
    'signed-in.true': 'Site giriş yaptığınızı biliyor',
    'signed-in.false': 'Site giriş yaptığınızı bilmiyor',
    'sign-in-page.password-field': 'Adres, parola soran bir sayfa gösteriyor',
    'sign-in-page.gate': 'Adres, sitenin önündeki bir erişim denetiminin giriş sayfasını gösteriyor',
    'sign-in-page.path': 'Adres bir giriş sayfasına götürüyor',
    'copy.service-worker': 'Yanıt sunucudan değil, tarayıcınıza kayıtlı bir yardımcı programdan geldi',
    'copy.http-cache': 'Sayfa sunucudan değil, tarayıcınızın önbelleğinden geldi',
    'copy.history': 'Sayfa sunucudan değil, tarayıcınızın geçmişinden geldi',
    'cookies.kept': 'Tarayıcınız bu sitenin çerezlerini saklıyor',
    'cookies.blocked': 'Tarayıcınız bu sitenin çerezlerini saklamıyor',
    'cookies.secure-lost': 'Tarayıcınız https:// olmadan bu sitenin daha güvenli çerezlerini saklamıyor',
    'opens-privately.true': 'Gizli pencerede açılıyor',
    'opens-privately.false': 'Gizli pencerede de açılmıyor',
    'in-app.app': 'Sayfa bir uygulamanın içinde gösteriliyor',
    'auth-error.expired': 'Girişinizin süresinin dolduğunu söylüyor',
    'auth-error.insufficient_user_authentication': 'Sizinkinden daha güçlü bir giriş istiyor',
    'auth-error.form-expired': 'Formun çok uzun süre açık kaldığını söylüyor',
    'box.will': 'Tarayıcınız parolayı kendi penceresinde soruyor',
    'box.may': 'Tarayıcınız parolayı kendi penceresinde sorabilir',
    'box.will-not': 'Tarayıcınız burada parolayı kendiliğinden sormuyor',
    'box-obstacle.worker': 'Tarayıcınıza kayıtlı bir yardımcı program giriş penceresini engelliyor',
    'box-obstacle.frame': 'Başka bir sitenin çerçevesinde giriş penceresi çıkmaz',
    'box-obstacle.algorithm': 'Tarayıcınız parolanın sorulduğu yöntemi tanımıyor',
    'box-obstacle.home-screen': 'Ana ekrandaki bir uygulamada giriş penceresi çıkmaz',
    'rate-limit.used-up': 'Ağınızdan çok fazla istek geldiğini söylüyor',
    'sign-in-page.autocomplete': 'Adres, kim olduğunuzu soran bir sayfa gösteriyor',
    'sign-in-page.here': 'Sayfanın kendisi giriş yapmanızı istiyor',
  },
  subCodes: {
    '401.1': '401.1: kullanıcı adı ya da parola yanlıştı',
    '401.2': '401.2: sunucunun ayarları bu girişe izin vermiyor',
    '401.3': '401.3: sayfaya izinli kişiler listesinde adınız yok',
    '401.4': '401.4: sunucudaki bir filtre sizi geri çevirdi',
    '401.5': '401.5: sunucudaki bir program sizi geri çevirdi',
    '401.501': '401.501: ağınızdan aynı anda çok fazla istek geldi',
    '401.502': '401.502: ağınızdan kısa sürede çok fazla istek geldi',
    '401.503': '401.503: sunucu ağınızın adresini engelliyor',
    '401.504': '401.504: sunucu ağınızın adını engelliyor',
  },
  steps: {
    'check-url': 'Adresi kontrol etme',
    'log-in': 'Giriş yapma',
    reload: 'Yeniden yükleme',
    'clear-cache': 'Önbelleği temizleme',
    'contact-owner': 'Site sahibine ulaşma',
  },
  verdicts: {
    fixed: 'Şimdi açılıyor',
    'still-401': 'Hâlâ 401 yanıtını veriyor',
    changed: 'Şimdi yanıtı farklı: {status}',
    'cannot-tell': 'Buradan anlaşılmıyor',
  },
  verdictsWithoutStatus: {
    changed: 'Şimdi yanıt vermiyor',
    'still-401': 'Hâlâ giriş sayfasına götürüyor',
  },
  dataKinds: {
    cookies: 'Çerezler',
    'sign-in-keys': 'Girişinizi açık tutan veriler',
    'other-keys': 'Diğer kayıtlı veriler, belki taslaklar',
    databases: 'Veritabanları, belki taslaklarla birlikte',
    caches: 'Kayıtlı dosyalar',
    workers: 'Kayıtlı yardımcı programlar',
  },
  more: { one: '{count} tane daha', other: '{count} tane daha' },
  quoted: '“{value}”',
  forms: {
    'failure.submitted': {
      label: 'Adres ya da hata metni',
      hint: 'example.com/sayfa ya da “401 Unauthorized”',
      submit: 'Kontrol et',
    },
    'address.submitted': { label: 'Doğru adres', hint: '', submit: 'Bu adresi kontrol et' },
    'helpful.submitted': { label: 'Kendi sözlerinizle', hint: '', submit: 'Site sahibine gönder' },
  },
  clearBySite: 'Site kendi verilerini temizlesin',
  ticks: {
    'reload.ticked': { legend: 'Önce kaldırılacak', submit: 'Sayfayı baştan yükle' },
    'clear.ticked': { legend: 'Temizlenecekler', submit: 'İşaretlenenleri temizle' },
  },
  countdown: 'Kalan süre: {time}',
  instructionsFor: '{browser} için:',
  instructionsForAny: 'Tarayıcınızda:',
  reloadBy: {
    keys: 'Ctrl tuşunu basılı tutup F5’e basın, Mac’te ⌘+Shift+R',
    menu: 'adresin yanındaki veya {browser} menüsündeki ↻ simgesine dokunun',
    anyMenu: 'adresin yanındaki veya tarayıcı menüsündeki ↻ simgesine dokunun',
    reopening: 'bu uygulamayı kapatıp yeniden açın',
  },
  pickBrowser: 'Başka bir tarayıcı',
  language: 'Dil',
  reportTitle: 'Site sahibine mesaj',
  otherBrowser: 'Başka bir tarayıcı',
  privateWindow: { chrome: 'Yeni Gizli pencere', firefox: 'Yeni gizli pencere' },
  keyNames: { Ctrl: 'Ctrl', Shift: 'Shift' },
  privateMenu: 'tarayıcının menüsünden',
  clear: {
    'site-icon': [
      'Adresin solundaki simgeye tıklayın.',
      'Çerezler ve site verileri ile ilgili seçeneği, orada da bu cihazdaki verileri açın.',
      'Bu site için listelenenleri silin.',
    ],
    padlock: [
      'Adresin solundaki kilide ya da kalkana tıklayın.',
      'Çerezleri ve site verilerini temizleme seçeneğine tıklayın.',
      'Onaylayın.',
    ],
    safari: [
      'Safari’nin ayarlarını açın ve gizlilik bölümüne gidin.',
      'Web sitesi verilerini yönetme seçeneğini açın.',
      'Siteyi arayın ve verilerini silin.',
    ],
    'safari-ios': [
      'Cihazın ayarlarını açın, uygulamalar arasında Safari’yi bulun; ileri düzey ayarlarında web sitesi verilerini açın.',
      'Siteyi arayın.',
      'Siteyi sola kaydırın ve silin.',
    ],
    'site-icon-phone': [
      'Adresin solundaki simgeye dokunun.',
      'Çerezler ve site verileri ile ilgili seçeneğe dokunun.',
      'Çöp kutusuna dokunun ve onaylayın.',
    ],
    'padlock-phone': [
      'Adresin solundaki kilide ya da kalkana dokunun.',
      'Çerezleri ve site verilerini temizleme seçeneğine dokunun.',
      'Onaylayın.',
    ],
    phone: [
      'Bu tarayıcı bütün sitelerin verilerini birden temizler: diğer sitelerden de çıkış yapmış olursunuz.',
      'Tarayıcının menüsünü, sonra ayarlarını açın.',
      'Gizlilik bölümünü, orada da tarama verilerini silme seçeneğini arayın.',
      'Çerezleri ve önbelleğe alınan dosyaları işaretleyin, başka bir şey işaretlemeyin.',
      'Onaylayın.',
    ],
    other: [
      'Adresin yanındaki simgeye basın ve bu sitenin verilerini arayın: orada silinebiliyorsa işiniz tamam.',
      'Silinemiyorsa bütün sitelerin verileri birden temizlenir: diğer sitelerden de çıkış yapmış olursunuz.',
      'Tarayıcının ayarlarını açın ve gizlilik bölümünü arayın.',
      'Tarama verilerini silmeyi seçin. Çerezleri ve önbelleği işaretleyin, başka bir şey işaretlemeyin.',
      'Onaylayın.',
    ],
  },
  report: {
    subject: '{status} hatası: {site}',
    greeting: 'Merhaba, sitenizin bir sayfası bende açılmıyor.',
    address: 'Sayfa',
    answered: 'Yanıt',
    askedFor: 'İstenen giriş',
    seenAt: 'Görüldüğü zaman',
    browser: 'Tarayıcı',
    clock: 'Cihazımın saat farkı, saniye olarak',
    requestId: 'İstek',
    tried: 'Denenenler',
    nothingTried: 'henüz hiçbir şey',
  },
};

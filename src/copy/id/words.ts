import type { DeferredWords, OpeningWords, Translation } from '../words.js';

/**
 * Bahasa Indonesia. The visitor is “Anda”, as on public services; the wizard is “saya”. sign in = masuk,
 * box = jendela masuk (“kotak masuk” is an inbox), site = situs, page = halaman, owner = pemilik situs.
 */
export const opening: Translation<OpeningWords> = {
  title: 'Bantuan untuk halaman ini',
  launcher: 'Bantuan untuk error 401',
  restart: 'Mulai dari awal',
  close: 'Tutup',
  back: 'Kembali',
  answers: 'Jawaban Anda',
  conversation: 'Percakapan',
  change: 'Ubah jawaban ini: {answer}',
  progress: 'Langkah {index} dari {of}',
  busy: {
    looking: 'Melihat halaman…',
    reading: 'Membaca…',
  },
  messages: {
    'finding.session-expired': 'Sesi masuk Anda di halaman ini sudah berakhir.',
    'finding.signed-out': 'Halaman ini hanya terbuka bagi yang sudah masuk. Jawabannya {status}.',
    'signIn.offer': 'Masuklah, lalu kembali ke halaman ini.',
    'signIn.offerFind': 'Saya bisa mencari halaman masuk situs ini. Masuklah di sana, lalu kembali.',
    'signIn.offerHome':
      'Di halaman utama situs, cari “Masuk”, “Login”, atau yang serupa, dan masuklah di sana. Lalu kembali ke halaman ini.',
    'signIn.offerBox':
      'Browser Anda akan meminta nama pengguna dan kata sandi untuk “{realm}” di jendela masuknya sendiri. Saya tidak bisa melihat apa yang Anda ketik di sana.',
    'problem.own': 'Terjadi kesalahan di pihak saya. Pemilik situs bisa membantu.',
  },
  choices: {
    'signIn.find': 'Cari halaman masuk',
    'signIn.open': 'Buka halaman masuk',
    'signIn.openHome': 'Buka halaman utama',
    'signIn.showBox': 'Tampilkan jendela masuk',
    'signIn.accepted': 'Saya sudah masuk',
    'signIn.noAccount': 'Saya tidak punya akun',
    'signIn.forgotten': 'Saya lupa kata sandi',
    'owner.contact': 'Hubungi pemilik situs',
    'step.next': 'Lanjut ke langkah berikutnya',
  },
};

/** Bahasa Indonesia, after the first message. */
export const deferred: Translation<DeferredWords> = {
  busy: {
    checking: 'Memeriksa halaman lagi…',
    reloading: 'Memuat ulang halaman…',
    searching: 'Mencari di situs…',
    listing: 'Melihat apa yang disimpan browser Anda dari situs ini…',
    clearing: 'Membersihkan…',
    delivering: 'Sebentar…',
  },
  messages: {
    'finding.unreachable': 'Situs sedang tidak menjawab.',
    'finding.rate-limited':
      'Situs menerima terlalu banyak permintaan dari jaringan Anda dan meminta Anda menunggu.',
    'finding.address-blocked':
      'Situs memblokir jaringan yang Anda pakai. Masuk tidak mengubahnya; jaringan lain mungkin bisa.',
    'finding.other-error': 'Ini bukan 401: halaman menjawab {status}.',
    'finding.no-permission': 'Halaman ini tertutup bagi Anda, baik sudah masuk maupun belum.',
    'finding.bad-site-data':
      'Halaman terbuka tanpa data situs ini yang disimpan browser Anda, tetapi tidak terbuka dengan data itu.',
    'finding.server-misconfigured': 'Tampaknya ini kesalahan situs, bukan kesalahan Anda.',
    'finding.recovered': 'Halaman ini menjawab 401 saat dimuat. Sekarang jawabannya normal.',
    'finding.stale-copy': 'Yang Anda lihat adalah salinan lama halaman ini.',
    'finding.cookies-blocked':
      'Browser Anda tidak menyimpan data yang dibutuhkan situs ini untuk tahu bahwa Anda sudah masuk.',
    'finding.clock-skew':
      'Jam perangkat ini salah sekitar {minutes}. Akibatnya, sesi masuk Anda tampak terlalu usang atau terlalu baru.',
    'finding.network-sign-in':
      'Halaman ini hanya terbuka dari dalam jaringan tertentu, misalnya jaringan kantor Anda.',
    'finding.login-redirect': 'Alamat ini membawa ke halaman masuk terlebih dahulu.',
    'finding.wrong-address': 'Ada kesalahan kecil pada alamat. Tanpa kesalahan itu, halaman terbuka.',
    'finding.wrong-credentials': 'Situs tidak menerima nama pengguna atau kata sandi.',
    'finding.login-does-not-stick':
      'Situs menerima Anda, tetapi sesi masuknya tidak bertahan. Data lama di browser Anda mungkin menghalangi.',
    'finding.cannot-tell':
      'Dari sini saya tidak bisa melihat jawaban halaman. 401 berarti halaman meminta Anda masuk.',
    'finding.answersStrangers':
      'Bagi yang belum masuk, alamat ini menjawab {status}. Saya tidak bisa melihat jawabannya untuk Anda.',
    'finding.forbidden':
      'Di sini halaman menjawab 403. Sebagian situs menjawab begitu kepada yang belum masuk.',
    'finding.formExpired': 'Formulir terbuka terlalu lama, jadi situs tidak menerimanya.',
    'finding.leadsOn': 'Alamat ini membawa ke halaman lain di situs ini.',
    'finding.opensForStrangers':
      'Halaman menolak browser Anda. Bagi yang belum masuk, sekarang halaman terbuka.',
    'finding.opensForYou': 'Sekarang halaman terbuka bagi Anda.',
    'finding.requestAnswered': 'Sesuatu di halaman ini mendapat jawaban {status}.',
    'finding.requestClosed': 'Sesuatu di halaman ini tertutup bagi Anda, baik sudah masuk maupun belum.',
    'finding.requestExpired': 'Sesuatu di halaman ini ditolak: sesi masuk Anda sudah berakhir.',
    'finding.requestOpens': 'Yang tadi ditolak di halaman ini sekarang terbuka bagi Anda.',
    'finding.requestRefused': 'Sesuatu di halaman ini hanya terbuka bagi yang sudah masuk.',
    'finding.signInHere': 'Halaman meminta Anda masuk, dan formulirnya ada di sana.',
    'finding.stepUp': 'Anda sudah masuk, tetapi halaman ini meminta cara masuk yang lebih kuat.',
    'finding.wordsSay401': 'Tulisan di halaman menyebut 401: halaman hanya terbuka bagi yang sudah masuk.',
    'address.offer':
      'Apakah {address} alamat yang Anda inginkan? Satu huruf yang salah bisa membawa ke halaman tertutup, dan sebagian tautan menuju halaman yang hanya boleh dibuka orang tertentu.',
    'address.offerUnknown':
      'Apakah alamat di bagian atas browser adalah yang Anda inginkan? Satu huruf yang salah bisa membawa ke halaman tertutup, dan sebagian tautan menuju halaman yang hanya boleh dibuka orang tertentu.',
    'failure.ask': 'Halaman mana yang tidak terbuka? Ketik alamatnya, atau tempelkan isi pesan errornya.',
    'failure.otherSite':
      'Saya tidak bisa melihat {site} dari sini karena itu situs lain. Tempelkan isi pesan errornya, atau ikuti lima langkah.',
    'input.unreadable':
      'Saya tidak menemukan alamat di situ. Alamat tampak seperti example.com/halaman, error seperti “401 Unauthorized”.',
    'input.scheme': 'Hanya alamat yang diawali http:// atau https:// yang bisa dibuka.',
    'input.empty': 'Kolomnya kosong.',
    'address.correct': 'Ketik alamat yang benar.',
    'address.passwordDropped': 'Ada nama pengguna atau kata sandi di alamat itu. Saya tidak menyertakannya.',
    'address.same': 'Itu alamat yang sama seperti tadi.',
    'address.alsoAsks': 'Alamat itu juga meminta Anda masuk. Jika memang itu yang benar, lanjutkan.',
    'address.otherError': 'Alamat itu juga tidak berfungsi. Periksa huruf demi huruf.',
    'address.alsoForbids':
      'Alamat itu menjawab 403 kepada yang belum masuk. Jika memang itu yang benar, lanjutkan.',
    'address.leadsOn': 'Alamat itu membawa ke halaman lain di situs ini. Buka alamat itu untuk melihatnya.',
    'address.opensForStrangers':
      'Bagi yang belum masuk, {address} terbuka. Buka alamat itu untuk melihat apakah terbuka juga bagi Anda.',
    'address.tryIt': 'Saya tidak bisa mencoba {address} dari sini. Buka alamat itu untuk melihatnya.',
    'address.suggest': 'Saya mencoba {suggestion}, dan ada jawaban. Itukah yang Anda inginkan?',
    'address.suggestOther':
      'Mungkin yang benar {suggestion}: saya tidak bisa mencobanya dari sini. Atau ketik alamat yang benar.',
    'address.linkExpired':
      'Tautan ini berlaku untuk waktu tertentu, dan waktu itu sudah habis. Minta yang baru kepada pengirimnya.',
    'address.copied': 'Sudah disalin. Buka browser Anda, tempelkan di sana, lalu masuk.',
    'address.notCopied':
      'Saya tidak bisa menyalinnya. Di menu aplikasi ini, cari pilihan untuk membuka halaman di browser.',
    'signIn.offerBeside': 'Masuklah di tab lain: halaman ini tetap seperti adanya. Lalu kembali ke sini.',
    'signIn.offerBoxMaybe':
      'Browser Anda mungkin meminta nama pengguna dan kata sandi untuk “{realm}” di jendela masuknya sendiri. Jika jendela itu tidak muncul, cari halaman masuk di situs.',
    'signIn.offerBoxThere':
      'Buka alamatnya: jika Anda belum masuk, browser Anda akan meminta nama pengguna dan kata sandi untuk “{realm}” di jendela masuknya sendiri. Saya tidak bisa melihat apa yang Anda ketik di sana.',
    'signIn.offerFrame':
      'Anda melihat halaman ini di dalam situs lain, tempat browser tidak meminta kata sandi. Salin alamatnya dan buka di tab tersendiri.',
    'signIn.offerHere': 'Pakai formulir masuk di halaman ini.',
    'signIn.offerHomeScreen':
      'Anda melihat halaman ini sebagai aplikasi di layar utama, tempat jendela masuk tidak muncul. Salin alamatnya dan buka di browser Anda.',
    'signIn.offerNoBox':
      'Halaman meminta kata sandi dengan cara yang tidak dikenal browser Anda. Browser lain mungkin mengenalnya, atau pemilik situs bisa membantu.',
    'signIn.offerThereForm': 'Buka alamatnya dan pakai formulir masuk di sana. Lalu kembali.',
    'signIn.offerWorker':
      'Program pembantu situs yang tersimpan di browser Anda menghalangi jendela masuk. Lepas program itu, lalu halaman dimuat ulang.',
    'signIn.siteKnows':
      'Sekarang situs mengenali Anda sebagai sudah masuk. Muat ulang halaman, atau buka halamannya: apakah terbuka?',
    'signIn.siteDoesNotKnow':
      'Situs tidak mengenali Anda sebagai sudah masuk. Apakah halaman masuk menerima Anda?',
    'signIn.offerZoom': 'Keluar dari Zoom, lalu masuk lagi.',
    'signIn.offerThere': 'Masuklah di sana, lalu kembali ke halaman ini.',
    'signIn.offerElsewhere':
      'Tempat masuknya ada di situs lain. Buka alamatnya, masuklah di sana, lalu kembali.',
    'signIn.offerNetwork':
      'Sambungkan perangkat ke jaringan itu dulu, misalnya lewat VPN-nya. Lalu muat ulang halaman. Jika muncul jendela yang meminta kata sandi, pakai kata sandi akun kerja Anda.',
    'signIn.offerCookies':
      'Izinkan cookie untuk situs ini di pengaturan browser, biasanya di bagian privasi. Lalu masuk.',
    'signIn.offerSecure':
      'Alamat ini diawali http://, padahal sesi masuk hanya bertahan di https://. Ganti awal alamat menjadi https:// dan masuklah di sana.',
    'signIn.offerInApp':
      'Anda melihat halaman ini di dalam aplikasi ({app}), tempat sesi masuk sering hilang. Buka di browser Anda: salin alamatnya dan tempelkan di sana. Atau masuk di sini.',
    'signIn.offerInSomeApp':
      'Anda melihat halaman ini di dalam aplikasi, tempat sesi masuk sering hilang. Buka di browser Anda: salin alamatnya dan tempelkan di sana. Atau masuk di sini.',
    'signIn.afterPost':
      'Formulir Anda tidak diterima. Salin tulisan Anda sebelum meninggalkan halaman ini. Lalu masuk, dan kirim lagi.',
    'signIn.trouble': 'Apa yang tidak berhasil?',
    'signIn.wantsCode':
      'Kode itu datang dari aplikasi, SMS, atau email, dan berlaku sekitar satu menit. Pakai yang terbaru. Jika tidak ada yang datang, pemilik situs bisa membantu.',
    'signIn.linkUsed':
      'Tautan dari email hanya berfungsi sekali dan sebentar. Minta yang baru, lalu buka di browser ini.',
    'signIn.otherAccount':
      'Mungkin Anda masuk dengan akun lain, akun kantor atau akun pribadi. Keluar, lalu masuk dengan akun yang benar.',
    'signIn.comeBack': 'Masuklah di sana, lalu kembali. Saya akan memeriksa halaman.',
    'signIn.stillAfterReturn': 'Selamat datang kembali. Apakah halaman masuk menerima Anda?',
    'signIn.unclear':
      'Saya tidak bisa melihat dari sini apakah Anda sudah masuk. Memuat ulang halaman akan menunjukkannya.',
    'signIn.parting': 'Anda sudah masuk, tetapi jawabannya masih 401. Apakah situs menampilkan nama Anda?',
    'signIn.refused':
      'Jawaban 401 tepat setelah masuk berarti nama pengguna atau kata sandi salah. Periksa ejaannya, dan tombol Caps Lock.',
    'signIn.refusedTwice':
      'Jangan mencoba untuk ketiga kalinya: banyak situs akan mengunci akun. Buat kata sandi baru.',
    'signIn.noAccount':
      'Cari “Daftar” atau “Buat akun” di situs. Sebagian situs memberi akun hanya jika diminta: kalau begitu, tanyakan kepada pemilik situs.',
    'signIn.forgotten':
      'Cari “Lupa kata sandi?” di halaman masuk. Situs akan membantu Anda membuat yang baru.',
    'signIn.tooMany':
      'Pengelola kata sandi mengingat semuanya, dan Anda cukup ingat satu. Browser Anda sudah memilikinya: biarkan browser menyimpan kata sandi saat Anda masuk.',
    'reload.offer': 'Kadang halaman gagal saat dimuat. Saya tetap bersama Anda saat halaman dimuat ulang.',
    'reload.offerBox':
      'Kadang halaman gagal saat dimuat. Saat halaman dimuat ulang, browser mungkin meminta kata sandi; itu boleh dibatalkan. Saya tetap bersama Anda.',
    'reload.offerElsewhere':
      'Kadang halaman gagal saat dimuat. Tutup halaman itu, buka lagi, dan beri tahu saya apa yang ditampilkan.',
    'reload.offerForm': 'Salin tulisan Anda. Lalu muat ulang halaman, dan kirim formulir sekali lagi.',
    'reload.opensForStrangers': 'Muat ulang halaman untuk melihat apakah halaman terbuka bagi Anda.',
    'reload.offerCopy': 'Memuat ulang akan meminta halaman baru dari server. Saya tetap bersama Anda.',
    'reload.offerWorker':
      'Salinan lama itu diberikan oleh program pembantu situs yang tersimpan di browser Anda. Lepas program itu, lalu halaman dimuat dari awal. Situs akan memasangnya lagi saat perlu.',
    'reload.offerClock':
      'Atur jam perangkat ini: di pengaturan tanggal dan waktu, sebaiknya otomatis. Lalu muat ulang halaman.',
    'reload.byHand': 'Secara manual: {reload}. Atau buka jendela pribadi ({keys}) dan kunjungi {address}.',
    'reload.unclear': 'Saya tidak tahu apakah itu membantu. Apa yang ditampilkan halaman sekarang?',
    'clear.offer':
      'Data masuk yang lama di browser bisa menghalangi Anda. Membersihkannya membuat Anda keluar dari situs ini; draf mungkin hilang.',
    'clear.offerZoom':
      'Nonaktifkan tema dan plugin browser Anda yang mungkin aktif. Lalu bersihkan cache: Anda akan keluar, dan draf mungkin hilang.',
    'clear.stored':
      'Ada data tersimpan yang menghalangi. Membersihkannya membuat Anda keluar dari situs ini; draf mungkin hilang.',
    'clear.doubled':
      'Browser Anda menyimpan “{cookie}” dua kali untuk situs ini, yang lama dan yang baru. Yang lama menghalangi.',
    'clear.choose':
      'Saya bisa menghapusnya untuk Anda. Anda akan keluar dari seluruh situs, dan draf mungkin hilang. Pilih yang akan dihapus.',
    'clear.byHand': 'Begini cara melakukannya sendiri.',
    'clear.gone': 'Sudah dibersihkan. Tidak ada yang tersisa.',
    'clear.left': 'Tidak semuanya hilang. Ini masih ada; mungkin masih dipakai tab lain.',
    'clear.leftHidden':
      'Sudah dibersihkan, sejauh yang bisa dilihat halaman. Sebagian cookie tersembunyi dari halaman; hanya browser Anda yang bisa menghapusnya.',
    'clear.signInAgain':
      'Pembersihan tadi membuat Anda keluar. Masuk sekali lagi: sekarang sesi masuk bisa bertahan.',
    'clear.private':
      'Jendela pribadi tidak mengirim data tersimpan apa pun. Buka satu ({keys}) dan kunjungi {address}. Apakah halaman terbuka di sana?',
    'clear.proved': 'Berarti membersihkan data akan membantu.',
    'clear.unclear':
      'Saya hanya bisa memeriksa halaman tanpa data Anda. Memuat ulang halaman akan menunjukkan apakah itu membantu.',
    'owner.offer':
      'Pemilik situs bisa membantu: {email}. Pesannya sudah saya siapkan; tidak ada yang rahasia di dalamnya.',
    'owner.offerGuess':
      'Pemilik situs bisa membantu. Saya tidak tahu alamat emailnya: {email} berfungsi di sebagian situs, atau ada halaman kontak. Pesannya sudah saya siapkan; tidak ada yang rahasia di dalamnya.',
    'owner.offerNoMail':
      'Pemilik situs bisa membantu. Cari halaman kontak. Pesannya sudah saya siapkan; tidak ada yang rahasia di dalamnya.',
    'owner.offerPage':
      'Pemilik situs punya halaman kontak. Salin pesan dan tempelkan di sana; tidak ada yang rahasia di dalamnya.',
    'owner.offerPhone': 'Pemilik situs bisa ditelepon: {phone}. Ini yang perlu disampaikan.',
    'owner.offerPost':
      'Pemilik situs menerima pesan langsung di sini. Baca dulu pesannya; tidak ada yang rahasia di dalamnya.',
    'owner.offerSecurity':
      'Saya hanya menemukan kontak untuk melaporkan celah keamanan. Bukan untuk ini, tetapi ada orang yang membacanya.',
    'owner.downloaded': 'Sudah disimpan sebagai file. Lampirkan ke email, atau tempelkan isinya.',
    'owner.notDelivered': 'Itu tidak berhasil. Silakan pilih cara lain.',
    'owner.posted': 'Pesan Anda sudah diterima pemilik situs.',
    'owner.written': 'Begitu pesan terkirim, Anda sudah melakukan yang Anda bisa.',
    'owner.copied': 'Sudah disalin. Tempelkan ke email atau formulir kontak.',
    'owner.notCopied': 'Browser Anda tidak mengizinkan saya menyalin. Silakan pilih teks di atas dan salin.',
    'error.400': '400 Bad Request: situs tidak memahami permintaan. Sering kali alamatnya rusak.',
    'error.403':
      '403 Forbidden: masuk lagi tidak membantu. Pemilik situs bisa membukakan halaman untuk Anda.',
    'error.403SignIn':
      '403 Forbidden: jika Anda belum masuk, masuklah dulu. Jika sudah, pemilik situs bisa membukakan halaman untuk Anda.',
    'error.404':
      '{status} Not Found: tidak ada halaman di alamat ini. Periksa alamatnya, atau cari halaman mulai dari halaman utama.',
    'error.407':
      '407 Proxy Authentication Required: jaringan Anda meminta Anda masuk. Tanyakan kepada pengelolanya.',
    'error.408':
      '408 Request Timeout: permintaan Anda memakan waktu terlalu lama. Coba lagi, kalau bisa dengan koneksi yang lebih baik.',
    'error.429': 'Tunggu satu menit, lalu coba lagi. Makin sering mencoba, makin lama menunggu.',
    'error.500':
      '500 Internal Server Error: situs mengalami gangguan. Coba lagi beberapa menit lagi; jika tetap begitu, beri tahu pemilik situs.',
    'error.5xx':
      '{status}: situs mengalami gangguan atau terlalu sibuk. Coba lagi beberapa menit lagi; jika tetap begitu, beri tahu pemilik situs.',
    'error.511':
      '511 Network Authentication Required: jaringan Anda meminta Anda masuk, seperti di hotel atau kereta. Buka halaman lain untuk melihat halaman masuknya.',
    'error.other':
      '{status}: situs tidak memberikan halaman ini kepada Anda. Coba lagi, atau tanyakan kepada pemilik situs.',
    'error.wait': 'Situs meminta Anda menunggu. Sampai saat itu saya tidak mengirim permintaan apa pun.',
    'error.waitOver': 'Waktunya sudah habis. Sekarang Anda bisa mencoba lagi.',
    'error.unreachable':
      'Apakah situs lain terbuka? Jika tidak, periksa koneksi Anda. Jika ya, coba lagi beberapa menit lagi.',
    'result.handedOver': 'Pemilik situs sekarang sudah tahu. Anda bisa menutup ini.',
    'result.left': 'Baik. Saya ada di sini kalau Anda kembali.',
    'result.retracted': 'Saya keliru: halaman tidak terbuka bagi Anda. Mari lanjutkan.',
    'helpful.ask': 'Apakah ini membantu?',
    'helpful.why': 'Apa yang kurang?',
    'helpful.tell': 'Ceritakan kepada pemilik halaman ini dengan kata-kata Anda sendiri, tanpa kata sandi.',
    'helpful.thanks': 'Terima kasih.',
    'helpful.sorry': 'Terima kasih sudah memberi tahu. Jika masih buntu, pemilik situs bisa membantu.',
  },
  choices: {
    'failure.unknown': 'Tunjukkan lima langkah',
    'address.right': 'Ya, benar',
    'address.wrong': 'Tidak, akan saya perbaiki',
    'signIn.trouble': 'Ada masalah lain',
    'address.open': 'Buka alamat',
    'address.openSuggested': 'Buka alamat itu',
    'address.openTarget': 'Buka halaman yang dituju',
    'address.copy': 'Salin alamat',
    'signIn.refused': 'Saya tidak diterima',
    'signIn.openSignup': 'Buka halaman pendaftaran',
    'signIn.openReset': 'Buat kata sandi baru',
    'signIn.tooMany': 'Kata sandi saya terlalu banyak untuk diingat',
    'signIn.wantsCode': 'Diminta kode juga',
    'signIn.linkUsed': 'Tautan dari email tidak berfungsi',
    'signIn.otherAccount': 'Mungkin saya punya akun lain',
    'signIn.ready': 'Sekarang sudah ada, saya mau masuk',
    'signIn.nameShown': 'Ya, nama saya tampak',
    'signIn.nameNotShown': 'Tidak, nama saya tidak tampak',
    'reload.now': 'Muat ulang halaman',
    'reload.withBox': 'Muat ulang halaman, dengan jendela masuk',
    'reload.byHand': 'Beri tahu cara manualnya',
    'reload.worked': 'Sekarang terbuka',
    'reload.noChange': 'Masih sama',
    'clear.byHand': 'Saya lakukan sendiri',
    'clear.done': 'Sudah saya bersihkan',
    'clear.private': 'Coba jendela pribadi dulu',
    'clear.privateOpens': 'Ya, di sana terbuka',
    'clear.privateFails': 'Tidak, di sana sama saja',
    'owner.find': 'Cari cara menghubungi pemilik situs',
    'owner.post': 'Kirim pesan ini',
    'owner.mail': 'Tulis email',
    'owner.openContact': 'Buka halaman kontak',
    'owner.call': 'Telepon pemilik situs',
    'owner.openSecurity': 'Tulis ke kontak keamanan',
    'owner.otherWays': 'Cara lain',
    'owner.download': 'Simpan pesan sebagai file',
    'owner.share': 'Bagikan pesan',
    'owner.copy': 'Salin pesan',
    'owner.openHome': 'Cari halaman kontak',
    'owner.sent': 'Saya sudah menulis ke pemilik situs',
    'owner.leave': 'Biarkan dulu untuk sekarang',
    'error.tryAgain': 'Coba lagi',
    'error.signIn': 'Masuk dulu',
    'error.checkAddress': 'Perbaiki alamat',
    'error.understood': 'Saya mengerti, itu cukup',
    'result.open': 'Buka',
    'result.stillFails': 'Masih tidak terbuka',
    'helpful.yes': 'Ya, membantu',
    'helpful.no': 'Tidak, tidak membantu',
    'helpful.notEnoughDetails': 'Kurang rinci',
    'helpful.hardToUnderstand': 'Sulit dipahami',
    'helpful.other': 'Hal lain',
  },
  checked: 'Yang saya periksa',
  sources: { measured: 'Diukur', configured: 'Kata situs', told: 'Kata Anda' },
  facts: {
    'page-status': 'Halaman menjawab {value} kepada browser Anda',
    'address-status': 'Tanpa masuk, sekarang jawabannya {value}',
    'no-status': '{value}',
    'sub-code': '{value}',
    challenge: 'Halaman meminta cara masuk jenis “{value}”',
    realm: 'Yang dilindungi disebut “{value}”',
    'auth-error': '{value}',
    'retry-after': 'Halaman meminta menunggu {value}',
    public: 'Halaman ini seharusnya terbuka bagi semua orang',
    'text-status': 'Tulisan di halaman menyebut {value}',
    reloaded: 'Hasilnya sama setelah halaman dimuat ulang',
    'sign-in': '{value}',
    'signed-in': '{value}',
    'sign-ins': 'Berapa kali Anda kembali dari halaman masuk: {value}',
    'opens-privately': '{value}',
    product: 'Ini terjadi di Zoom',
    'sign-in-page': '{value}',
    copy: '{value}',
    cookies: '{value}',
    'double-cookie': 'Cookie yang tersimpan dua kali: {value}',
    clock: 'Selisih jam perangkat ini dengan jam server: {value}',
    'right-address': 'Alamat ini menjawab: {value}',
    'other-address': 'Mungkin ini alamat yang dimaksud, dan saya tidak bisa mencobanya: {value}',
    'link-expired': 'Alamat memuat batas waktu, dan waktu itu sudah habis',
    requested: 'Halaman ini sendiri yang memintanya: ini bukan halaman tersendiri',
    method: 'Yang dikirim adalah formulir, jadi saya tidak meminta lagi',
    'in-app': 'Halaman ditampilkan di dalam aplikasi: {value}',
    'request-id': 'Server menyebut permintaan ini {value}',
    'visitor-status': 'Untuk browser Anda, sekarang jawabannya {value}',
    'leads-to': 'Alamat membawa ke {value}',
    gate: 'Halaman masuknya milik “{value}”',
    box: '{value}',
    'box-obstacle': '{value}',
    'rate-limit': '{value}',
  },
  factValues: {
    'no-status.no-answer': 'Alamat tidak menjawab',
    'no-status.elsewhere': 'Alamat membawa ke situs lain',
    'no-status.another-page': 'Alamat membawa ke halaman lain di situs ini',
    'no-status.not-possible': 'Saya tidak bisa memeriksa alamat dari halaman ini',
    'auth-error.invalid_token': 'Halaman menyatakan sesi masuk yang diterima sudah berakhir atau tidak sah',
    'auth-error.insufficient_scope': 'Halaman menyatakan sesi masuk Anda tidak mencakup halaman ini',
    'auth-error.stale': 'Halaman menyatakan data masuk yang diterima sudah usang',
    'sign-in.accepted': 'Upaya masuk diterima',
    'sign-in.refused': 'Upaya masuk tidak diterima',
    'signed-in.true': 'Situs mengenali Anda sebagai sudah masuk',
    'signed-in.false': 'Situs tidak mengenali Anda sebagai sudah masuk',
    'sign-in-page.password-field': 'Alamat menampilkan halaman yang meminta kata sandi',
    'sign-in-page.gate': 'Alamat menampilkan halaman masuk untuk gerbang di depan situs',
    'sign-in-page.path': 'Alamat membawa ke halaman masuk',
    'copy.service-worker':
      'Jawaban datang dari program pembantu yang tersimpan di browser Anda, bukan dari server',
    'copy.http-cache': 'Halaman datang dari cache browser Anda, bukan dari server',
    'copy.history': 'Halaman datang dari riwayat browser Anda, bukan dari server',
    'cookies.kept': 'Browser Anda menyimpan cookie situs ini',
    'cookies.blocked': 'Browser Anda tidak menyimpan cookie situs ini',
    'cookies.secure-lost': 'Tanpa https://, browser Anda tidak menyimpan cookie situs ini yang lebih aman',
    'opens-privately.true': 'Terbuka di jendela pribadi',
    'opens-privately.false': 'Di jendela pribadi juga tidak terbuka',
    'in-app.app': 'Halaman ditampilkan di dalam aplikasi',
    'auth-error.expired': 'Halaman menyatakan sesi masuk Anda sudah berakhir',
    'auth-error.insufficient_user_authentication':
      'Halaman meminta cara masuk yang lebih kuat daripada milik Anda',
    'auth-error.form-expired': 'Halaman menyatakan formulirnya terbuka terlalu lama',
    'box.will': 'Browser Anda meminta kata sandi di jendela masuknya sendiri',
    'box.may': 'Browser Anda mungkin meminta kata sandi di jendela masuknya sendiri',
    'box.will-not': 'Di sini browser Anda tidak meminta kata sandi dengan sendirinya',
    'box-obstacle.worker': 'Program pembantu yang tersimpan di browser Anda menghalangi jendela masuk',
    'box-obstacle.frame': 'Di dalam bingkai situs lain, jendela masuk tidak muncul',
    'box-obstacle.algorithm': 'Browser Anda tidak mengenal cara kata sandi itu diminta',
    'box-obstacle.home-screen': 'Di aplikasi pada layar utama, jendela masuk tidak muncul',
    'rate-limit.used-up': 'Halaman menyatakan terlalu banyak permintaan datang dari jaringan Anda',
    'sign-in-page.autocomplete': 'Alamat menampilkan halaman yang menanyakan siapa Anda',
    'sign-in-page.here': 'Halaman itu sendiri meminta Anda masuk',
  },
  subCodes: {
    '401.1': '401.1: nama pengguna atau kata sandi salah',
    '401.2': '401.2: pengaturan server tidak mengizinkan cara masuk ini',
    '401.3': '401.3: Anda tidak ada di daftar orang yang boleh membuka halaman',
    '401.4': '401.4: filter di server menolak Anda',
    '401.5': '401.5: program di server menolak Anda',
    '401.501': '401.501: terlalu banyak permintaan sekaligus dari jaringan Anda',
    '401.502': '401.502: terlalu banyak permintaan dari jaringan Anda dalam waktu singkat',
    '401.503': '401.503: alamat jaringan Anda diblokir server',
    '401.504': '401.504: nama jaringan Anda diblokir server',
  },
  steps: {
    'check-url': 'Periksa alamat',
    'log-in': 'Masuk',
    reload: 'Muat ulang',
    'clear-cache': 'Bersihkan cache',
    'contact-owner': 'Hubungi pemilik situs',
  },
  verdicts: {
    fixed: 'Sekarang terbuka',
    'still-401': 'Masih menjawab 401',
    changed: 'Jawabannya sekarang berbeda: {status}',
    'cannot-tell': 'Tidak terlihat dari sini',
  },
  verdictsWithoutStatus: {
    changed: 'Sekarang tidak menjawab',
    'still-401': 'Masih membawa ke halaman masuk',
  },
  dataKinds: {
    cookies: 'Cookie',
    'sign-in-keys': 'Data yang menjaga Anda tetap masuk',
    'other-keys': 'Data lain yang tersimpan, mungkin draf',
    databases: 'Basis data, mungkin berisi draf',
    caches: 'File yang tersimpan',
    workers: 'Program pembantu yang tersimpan',
  },
  more: { other: '{count} lagi' },
  quoted: '“{value}”',
  forms: {
    'failure.submitted': {
      label: 'Alamat atau isi pesan error',
      hint: 'example.com/halaman, atau “401 Unauthorized”',
      submit: 'Periksa',
    },
    'address.submitted': { label: 'Alamat yang benar', hint: '', submit: 'Periksa alamat ini' },
    'helpful.submitted': {
      label: 'Dengan kata-kata Anda sendiri',
      hint: '',
      submit: 'Kirim ke pemilik situs',
    },
  },
  clearBySite: 'Biarkan situs membersihkan datanya',
  ticks: {
    'reload.ticked': { legend: 'Yang akan dilepas dulu', submit: 'Muat halaman dari awal' },
    'clear.ticked': { legend: 'Yang akan dibersihkan', submit: 'Bersihkan yang dicentang' },
  },
  countdown: 'Sisa waktu tunggu: {time}',
  instructionsFor: 'Di {browser}:',
  instructionsForAny: 'Di browser Anda:',
  reloadBy: {
    keys: 'tahan Ctrl dan tekan F5, di Mac ⌘+Shift+R',
    menu: 'ketuk ↻ di samping alamat, atau di menu {browser}',
    anyMenu: 'ketuk ↻ di samping alamat, atau di menu browser',
    reopening: 'tutup aplikasi ini, lalu buka lagi',
  },
  pickBrowser: 'Browser lain',
  language: 'Bahasa',
  reportTitle: 'Pesan untuk pemilik situs',
  otherBrowser: 'Browser lain',
  privateWindow: { chrome: 'Jendela Samaran baru', firefox: 'Jendela Mode Pribadi Baru' },
  keyNames: { Ctrl: 'Ctrl', Shift: 'Shift' },
  privateMenu: 'dari menu browser',
  clear: {
    'site-icon': [
      'Tekan ikon di sebelah kiri alamat.',
      'Pilih bagian cookie dan data situs, lalu data di perangkat ini.',
      'Hapus yang tercantum untuk situs ini.',
    ],
    padlock: [
      'Tekan gembok atau perisai di sebelah kiri alamat.',
      'Pilih untuk menghapus cookie dan data situs.',
      'Konfirmasikan.',
    ],
    safari: [
      'Buka pengaturan Safari, lalu bagian privasi.',
      'Pilih untuk mengelola data situs web.',
      'Cari situsnya dan hapus datanya.',
    ],
    'safari-ios': [
      'Buka pengaturan perangkat, cari Safari di antara aplikasi, lalu buka data situs web di pengaturan lanjutannya.',
      'Cari situsnya.',
      'Geser ke kiri, lalu hapus.',
    ],
    'site-icon-phone': [
      'Ketuk ikon di sebelah kiri alamat.',
      'Ketuk bagian cookie dan data situs.',
      'Ketuk ikon tempat sampah, lalu konfirmasikan.',
    ],
    'padlock-phone': [
      'Ketuk gembok atau perisai di sebelah kiri alamat.',
      'Ketuk pilihan untuk menghapus cookie dan data situs.',
      'Konfirmasikan.',
    ],
    phone: [
      'Browser ini membersihkan data semua situs sekaligus: Anda juga akan keluar dari situs lain.',
      'Buka menu browser, lalu pengaturannya.',
      'Cari bagian privasi, lalu pilihan untuk menghapus data penjelajahan.',
      'Centang cookie dan file dalam cache, jangan yang lain.',
      'Konfirmasikan.',
    ],
    other: [
      'Tekan ikon di samping alamat, lalu cari data situs ini: jika bisa dihapus di sana, Anda sudah selesai.',
      'Jika tidak, data semua situs dibersihkan sekaligus: Anda juga akan keluar dari situs lain.',
      'Buka pengaturan browser dan cari bagian privasi.',
      'Pilih untuk menghapus data penjelajahan. Centang cookie dan cache, jangan yang lain.',
      'Konfirmasikan.',
    ],
  },
  report: {
    subject: 'Error {status} di {site}',
    greeting: 'Halo, satu halaman di situs Anda tidak terbuka bagi saya.',
    address: 'Halaman',
    answered: 'Jawaban',
    askedFor: 'Cara masuk yang diminta',
    seenAt: 'Waktu',
    browser: 'Browser yang dipakai',
    clock: 'Selisih jam perangkat saya, dalam detik',
    requestId: 'Permintaan',
    tried: 'Yang sudah dicoba',
    nothingTried: 'belum ada',
  },
};

import type { ErrorWords } from '../../diagnosis/words/errorWords.js';

/** Bahasa Indonesia: the words in which programs tell of an error. */
export const errorWords: ErrorWords = {
  blanks: 'between words',

  error: 'kode (kesalahan|galat|error)|pesan kesalahan',
  errorOrErrors: 'kesalahan|galat|error|eror',
  status: 'status|respons|tanggapan',
  code: 'kode',
  number: 'no|nomor',
  numbered: `
    kamar | ruang | ruangan | kantor | lantai | pintu | faktur | pesanan | pelanggan | tiket | pasal |
    penerbangan | bus | jalur | kereta | peron | kursi | meja | versi | kode pos | bab | jalan |
    gedung | nomor | (jumlah|total) (kesalahan|error|galat)
  `,
  unauthorized: `
    tidak (sah|diotorisasi|terotorisasi|terautentikasi|diautentikasi|terotentikasi|diotentikasi|berwenang|memiliki otorisasi|masuk|login) |
    belum (masuk|login|terautentikasi|diautentikasi|terotentikasi) | tanpa otorisasi |
    (harus|perlu|wajib|mesti) … (masuk|login|log masuk|log in|sign in|autentikasi) |
    silakan (masuk|login|log masuk) (terlebih|dahulu|untuk|dulu) |
    (masuk|login) (terlebih dahulu|untuk (mengakses|melanjutkan|melihat)) |
    tidak ada (token|sesi|kredensial|autentikasi) | hanya untuk (anggota|pengguna)
  `,
  signIn: `
    otentikasi | autentikasi | otorisasi | login | log masuk | masuk | kredensial | token | sesi |
    data autentikasi
  `,
  required: `
    diperlukan | dibutuhkan | wajib |
    tidak (diberikan|disediakan|ditemukan|bisa ditemukan|dapat ditemukan|ada) | perlu | hilang |
    kosong | memerlukan | membutuhkan
  `,
  failed: 'gagal|tidak (berhasil|dapat|bisa)|ditolak|kesalahan',
  session: `
    sesi | session | token | jwt | kredensial | login | otentikasi | autentikasi | kata sandi |
    nonce | cookie
  `,
  expired: `
    telah berakhir | sudah berakhir | berakhir | kedaluwarsa | kadaluwarsa | kadaluarsa | kedaluarsa |
    habis | tidak berlaku lagi | waktu habis | expired | timeout
  `,
  signedOut: `
    (masuk|login|log masuk|log in) (lagi|kembali|ulang) |
    (telah|sudah|anda) (otomatis )?(keluar|dikeluarkan|logout) | sesi (tidak (valid|ditemukan|sah)) |
    tidak ada aktivitas
  `,
  credentials: `
    nama pengguna | username | kata sandi | password | sandi | kredensial |
    data (pengguna|autentikasi|login) | login | email atau (kata sandi|password|sandi) | kombinasi
  `,
  wrong: 'salah|tidak (valid|benar|sesuai|cocok|sah|dikenal)|keliru',
  access: 'akses|izin',
  denied: `
    ditolak | dilarang | terlarang | tidak (diizinkan|diperbolehkan|diperkenankan|dibolehkan) |
    dibatasi | diblokir
  `,
  forbidden: `
    tidak (memiliki|punya|mempunyai|ada|cukup) … (izin|akses|hak|otorisasi|wewenang|hak akses) |
    tidak (diizinkan|diperbolehkan|berhak|berwenang|diperkenankan) | tidak (dapat|bisa) mengakses
  `,
  page: 'halaman|url|sumber daya|alamat|data',
  missing: 'tidak (ditemukan|dapat ditemukan|bisa ditemukan|ada|tersedia)',
  tooMany: `
    terlalu (banyak|sering) … (permintaan|percobaan|login|upaya|kali) |
    permintaan (ini )?telah dibatasi | (melebihi|melampaui) batas
  `,
  faults: '(kesalahan|galat) … server',
  reasons: {
    400: 'permintaan (yang )?(buruk|salah|tidak valid)',
    401: 'tidak sah|akses tidak sah|perlu otorisasi',
    403: 'terlarang|dilarang|akses (dilarang|ditolak)',
    404: '(halaman )?tidak ditemukan',
    405: 'metode tidak (diizinkan|diperbolehkan)',
    407: '(otentikasi|autentikasi) (proksi|proxy) diperlukan',
    408: '(permintaan waktu habis|waktu permintaan habis|batas waktu permintaan)',
    419: 'halaman (kedaluwarsa|kadaluarsa|telah berakhir)',
    429: 'terlalu banyak permintaan',
    500: `
      kesalahan (dari dalam |internal |pada |di )?server( internal)? | galat (internal )?server |
      galat peladen
    `,
    502: 'gateway (buruk|salah|tidak valid)',
    503: 'layanan (sementara )?tidak tersedia|mode pemeliharaan',
    504: '(waktu gateway habis|gateway waktu habis|batas waktu gateway)',
    511: '(otentikasi|autentikasi) jaringan diperlukan',
  },
};

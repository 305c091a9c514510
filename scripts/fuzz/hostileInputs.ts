/** From 0 to below 1, as `Math.random`. */
export type Random = () => number;

/** Kinds of text that come from outside. */
export type InputKind = 'headers' | 'pages' | 'texts';

/** A word that is planted where a server or a visitor may leave a secret. Easy to find again. */
export const secretWord = 'QZXJKVWQ73910482';

const oneOf = <T>(random: Random, items: readonly T[]): T => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
};

/** Any UTF-16 code unit, the odd ones more often than their number. */
function oddCharacter(random: Random): string {
  const ranges = [
    [0, 0x20],
    [0x20, 0x7f],
    [0x7f, 0xff],
    [0x300, 0x36f],
    [0x600, 0x6ff],
    [0x2000, 0x206f],
    [0x3000, 0x30ff],
    [0xd800, 0xdfff],
    [0xff00, 0xffff],
  ] as const;
  const [from, to] = oneOf(random, ranges);
  return String.fromCharCode(from + Math.floor(random() * (to - from + 1)));
}

const secrets = [
  `access_token=${secretWord}`,
  `token=${secretWord}`,
  `https://www.example.com/start?code=${secretWord}`,
  `Bearer ${secretWord}${secretWord}`,
  `eyJ${secretWord}.${secretWord}.${secretWord}`,
];

/** Up to `most` pieces of a grammar, out of order, with odd characters between. */
function mixed(random: Random, pieces: readonly string[], most: number): string {
  const count = 1 + Math.floor(random() * most);
  return Array.from({ length: count }, () => {
    const chance = random();
    if (chance < 0.12) return oddCharacter(random);
    return chance < 0.17 ? oneOf(random, secrets) : oneOf(random, pieces);
  }).join('');
}

const headerPieces = [
  'Basic',
  'Bearer',
  'Digest',
  'Negotiate',
  'NTLM',
  'DPoP',
  'Token',
  'Session',
  'x-y',
  ' ',
  ',',
  ', ',
  '=',
  '"',
  '\\"',
  '\\',
  ';',
  '\t',
  '""',
  '==',
  ',,',
  'realm=',
  'realm="',
  'error="',
  'error="invalid_token"',
  'error_description="',
  'algorithm=SHA-256',
  'stale=true',
  'nonce="',
  'Ledger',
  'expired',
  'Käse',
  'KÃ¤se',
  'please enter your password',
  '会員',
];

const pagePieces = [
  '<title>',
  '</title>',
  '<h1>',
  '</h1>',
  '<form>',
  '<input type=password>',
  '<input autocomplete="',
  'username webauthn"',
  '<a href="',
  '">',
  "'>",
  '</a>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<style>',
  '<template>',
  '<noscript>',
  '<base href="',
  '&amp;',
  '&#x41;',
  '&#99999999;',
  '<',
  '>',
  '/',
  '<svg>',
  '401 Unauthorized',
  'HTTP Error 401.2',
  'Sign in',
  'Cloudflare Access',
  'mailto:help@example.com',
  '/login',
];

const textPieces = [
  '401',
  '(401)',
  '４０１',
  '٤٠١',
  '403',
  '404',
  '401.2',
  'Error',
  'HTTP',
  'Fehler',
  'خطأ',
  'エラー',
  'ошибка',
  ' ',
  '\n',
  ': ',
  ' - ',
  '.',
  ',',
  '（',
  '）',
  '"',
  '{',
  '}',
  ':',
  'Room',
  'EUR',
  '$',
  '12:30',
  '(k)',
  'Unauthorized',
  'session expired',
  'jwt expired',
  'E401',
  'not authorized',
  '"status":',
  '"message":"',
  'https://www.example.com/',
  'example.com',
  '未授权',
  'oturum süresi doldu',
  'sesja wygasła',
  'לא מורשה',
];

/** Makes one input of a kind: near to its grammar, and broken in many places. */
export const hostileInputs: Readonly<Record<InputKind, (random: Random) => string>> = {
  headers: (random) => mixed(random, headerPieces, 24),
  pages: (random) => mixed(random, pagePieces, 40),
  texts: (random) => mixed(random, textPieces, 24),
};

import type { ErrorWords } from '../../diagnosis/words/errorWords.js';

/** English: the words in which programs tell of an error. */
export const errorWords: ErrorWords = {
  blanks: 'between words',

  error: 'error',
  status: 'status|response|http|https',
  code: 'code',
  number: 'no|nr|number|num|type|is|was|of',
  numbered: `
    room | suite | apt | apartment | flat | floor | gate | port | version | build | flight | bus |
    route | highway | order | invoice | bill | line | row | seat | table | zip code | area code |
    door code | article | section | paragraph | case | lot | part | model | item | channel | track |
    unit | box | chapter | verse
  `,
  unauthorized: `
    not authori(z|s)ed | not (been )?authenticated | unauthenticated |
    (not|no longer) (logged|signed) (in|on) |
    (must|need to|needs to|have to|has to|should) (first )?(be )?(logged|signed|log|sign) (in|on) |
    (must|need to|needs to|have to) (first )?(login|authenticate*|be authenticated) |
    please (first )?(log in|login|log on|sign in|authenticate) (first|before|to (access|view|continue|proceed|see|use|open)) |
    (user|client|members?) only area |
    no (valid )?(access |auth |authorization |authentication |bearer )?(token|credentials|session|api key) … (found|provided|supplied|present|available|given) |
    could not verify … authori(z|s)ed | no (authorization|authentication) header |
    anonymous (access|users?) … (not allowed|disabled|forbidden|denied) | not authed | log in first |
    login first
  `,
  signIn: `
    authentication | authorization | authorisation | authenticate | login | log in | log on | logon |
    sign in | signin | auth | credentials | access token | auth token | authorization token |
    authentication token | bearer token | api key | session | token
  `,
  required: `
    require* | needed | necessary | missing | not provided | not supplied | not present | not found |
    not included | were not found | could not be found | absent
  `,
  failed: `
    failed | fails | failure | unsuccessful | not successful | denied | rejected | unable to |
    could not | couldn t | cannot be verified | not possible | exception | error | problem
  `,
  session: `
    session* | token | jwt | login | log in | sign in | cookie | credentials | authentication |
    nonce | api key | access key
  `,
  expired: `
    expired | has expired | timed out | timeout | no longer valid | not valid anymore |
    was terminated | is over | has ended | invalidated | revoked
  `,
  signedOut: `
    (log|sign) (back )?(in|on) again | login again | (log|sign) back in | re ?authenticat* |
    re ?login | (have been|were|been|are|you re) (automatically )?(logged|signed) out |
    your session (has |was )?(ended|closed|lost|invalid*|is (invalid|not valid|no longer valid)) |
    session (is )?(invalid|lost|not found) | invalid session* | session verification failed |
    (due to|because of|for) inactivity
  `,
  credentials: `
    user ?name* | user id | userid | login | password | passcode | passphrase | credentials |
    e ?mail or password | account name | security code | verification code
  `,
  wrong: `
    wrong | incorrect | invalid | bad | not valid | not correct | unknown | not recogni(z|s)ed |
    does not match | do not match | did not match | don t match | doesn t match | didn t match |
    not accepted | rejected | mismatch* | malformed | unrecognized
  `,
  access: 'access|permission',
  denied: 'denied|refused|forbidden|prohibited|not allowed|not permitted|restricted|blocked',
  forbidden: `
    (do not|don t|does not|doesn t) have (the |sufficient |enough |any )?(required |necessary |right )?(permission*|access|rights|privilege*) |
    (are|is|re) not allowed to | not permitted to | no permission* |
    insufficient (permission*|privilege*|rights) | not privileged |
    lack* (the )?(permission*|privilege*|rights) | (cannot|can not|can t|could not|couldn t) access
  `,
  page: 'page|url|resource|address|site|object',
  missing: `
    not found | cannot be found | can t be found | could not be found | does not exist |
    doesn t exist | no longer exists
  `,
  tooMany: `
    too many (failed |unsuccessful |invalid |recent )?(request*|attempt*|login*|log in*|sign in*|failed logins|tries|retries) |
    rate limit* | rate limited | throttled | quota exceeded | request limit exceeded
  `,
  faults: `
    server error (has )?occurred | internal (server )?error | unexpected (server )?error |
    something went wrong on the server
  `,
  reasons: {
    400: 'bad request',
    401: 'unauthori(z|s)ed|authori(z|s)ation required|authentication required',
    403: 'forbidden',
    404: 'not found|page not found',
    405: 'method not allowed',
    407: 'proxy authentication required',
    408: 'request time ?out',
    410: 'gone',
    419: 'page expired|authentication timeout',
    429: 'too many requests',
    440: 'login time ?out',
    500: 'internal server error|server error',
    501: 'not ?implemented',
    502: 'bad gateway',
    503: 'service (temporarily )?unavailable',
    504: 'gateway time ?out',
    511: 'network authentication required',
  },
};

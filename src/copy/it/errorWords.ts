import type { ErrorWords } from '../../diagnosis/words/errorWords.js';

/** Italiano: the words in which programs tell of an error. */
export const errorWords: ErrorWords = {
  blanks: 'between words',

  error: 'errore',
  status: 'stato|risposta|codice di (stato|risposta)|http',
  code: 'codice',
  number: 'n|nr|num|numero',
  numbered: `
    stanza | camera | sala | aula | ufficio | piano | porta | appartamento | fattura | ordine |
    cliente | articolo | volo | autobus | linea | treno | binario | posto | tavolo | versione |
    codice postale | capitolo | via | edificio | strada | biglietto
  `,
  unauthorized: `
    non (è |sei |è stat[oa] |siete |risulti |hai effettuato |hai eseguito )?(più )?(autorizzat[oaie]|autenticat[oaie]|loggat[oaie]|conness[oaie]|identificat[oa]|(l )?accesso effettuato|(l )?accesso) |
    (devi|deve|dovete|bisogna|occorre|è necessario|è obbligatorio) … (accedere|loggat[oa]|login|accesso|autenticar(si|ti|vi)|autenticat[oa]|identificar(si|ti)|entrare|conness[oa]) |
    (accedi|effettua (il login|l accesso)|esegui (il login|l accesso)|eseguire l accesso|effettuare l accesso|effettuare il login) per |
    nessun (token|accesso) | nessuna (sessione|autenticazione|credenziale) |
    riservat[oa] agli utenti (registrati|autenticati) | autorizzazione mancante |
    (non può|impossibile) verificare … autorizzazione
  `,
  signIn: `
    autenticazione | autorizzazione | accesso | login | identificazione | credenziali | token |
    sessione | accedere
  `,
  required: `
    richiest[oaie] | necessari[oae] | obbligatori[oae] | mancant[ei] | manca | mancano |
    non … (fornit[oaie]|immess[oaie]|specificat[oaie]|trovat[oaie]|present[ei]) |
    impossibile trovare | occorre | serve | richiede
  `,
  failed: `
    fallit[oaie] | non (è )?riuscit[oaie] | impossibile | errore | non (è )?andat[oa] a buon fine |
    non possibile
  `,
  session: `
    sessione | token | jwt | credenziali | accesso | login | autenticazione | password | nonce |
    cookie | ticket di accesso
  `,
  expired: `
    scadut[oaie] | è scadut[oa] | sono scadute | terminat[oa] | timeout | time out |
    non (è )?più valid[oaie] | inattività | scadenza | esaurit[oa]
  `,
  signedOut: `
    (accedere|accedi|accedete|autenticarsi|autenticati|effettua(re)? (nuovamente )?(il login|l accesso|di nuovo il login|di nuovo l accesso)|entra(re)?|riprova ad accedere|login) (di nuovo|nuovamente|ancora|un altra volta) |
    (nuovamente|di nuovo) (l |il )?(accesso|login|accedere|accedi) |
    (sei stat[oa]|è stat[oa]|sei) (automaticamente )?(disconness[oa]|scollegat[oa]) |
    sessione (non |è )?(è )?(valida|invalida|persa|non trovata) | rieffettua* | per inattività
  `,
  credentials: `
    (nome )?utente | password | username | credenziali | login | codice di accesso |
    email o password | combinazione | e mail o password | dati di accesso
  `,
  wrong: `
    errat[oaie] | non (è |sono )?(valid[oaie]|corrett[oaie]|riconosciut[oaie]) | sbagliat[oaie] |
    incorrett[oaie] | invalid[oaie] | non corrispond(e|ono) | sconosciut[oaie]
  `,
  access: 'accesso|permesso',
  denied: `
    negat[oa] | vietat[oa] | non (è )?(consentit[oa]|permess[oa]|autorizzat[oa]) | proibit[oa] |
    rifiutat[oa] | bloccat[oa] | limitato | interdetto
  `,
  forbidden: `
    non (hai|ha|disponi|dispone|si dispone|possiedi|avete) … (permess[oi]|autorizzazion[ei]|privilegi|diritti|accesso) |
    (permessi|privilegi|autorizzazioni|diritti) insufficienti | permesso negato |
    non (ti |le )?è consentito | non sei abilitat[oa] | non (puoi|può) accedere
  `,
  page: 'pagina|url|risorsa|indirizzo|sito|oggetto',
  missing: `
    non (è stat[oa] |è )?(trovat[oa]|esiste|disponibile|presente) | inesistente |
    impossibile trovare
  `,
  tooMany: `
    tropp[ie] (richieste|tentativi*|accessi|login) | richiesta (è stata )?limitata |
    limite di (richieste|velocità) | (superato|raggiunto) il (limite|numero massimo)
  `,
  faults: 'errore (interno )?(del|nel|sul) server',
  reasons: {
    400: `
      (richiesta|cattiva) (non valida|errata|richiesta|malformata) | richiesta non corretta
    `,
    401: 'non autorizzat[oa]|accesso non autorizzato|autenticazione (richiesta|necessaria)',
    403: 'vietat[oa]|proibit[oa]|accesso (vietato|proibito|non consentito)',
    404: 'non trovat[oa]|pagina non trovata',
    405: 'metodo non (consentito|permesso|ammesso)',
    407: 'autenticazione (al |del |sul )?proxy (richiesta|necessaria)',
    408: '(tempo scaduto|timeout) (per|della) (la )?richiesta|richiesta scaduta',
    419: 'pagina scaduta',
    429: 'troppe richieste',
    500: 'errore interno (del|al) server|errore (interno|del server)( interno)?',
    502: 'gateway (cattivo|non valido|errato)|cattivo gateway',
    503: 'servizio (temporaneamente )?non disponibile|in manutenzione',
    504: '(tempo scaduto per il|timeout del) gateway|gateway timeout',
    511: 'autenticazione (di|della) rete (necessaria|richiesta)',
  },
};

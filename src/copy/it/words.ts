import type { DeferredWords, OpeningWords, Translation } from '../words.js';

/**
 * Italiano. «Tu», come consigliano le linee guida dei servizi pubblici digitali; senza genere per la persona.
 * Parole fisse: accedere, pagina di accesso, gestore del sito, indirizzo, account, svuotare la cache.
 */
export const opening: Translation<OpeningWords> = {
  title: 'Aiuto per questa pagina',
  launcher: 'Aiuto per l’errore 401',
  restart: 'Ricomincia',
  close: 'Chiudi',
  back: 'Indietro',
  answers: 'La tua risposta',
  conversation: 'Conversazione',
  change: 'Cambia questa risposta: {answer}',
  progress: 'Passo {index} di {of}',
  busy: {
    looking: 'Guardo la pagina…',
    reading: 'Leggo…',
  },
  messages: {
    'finding.session-expired': 'La tua sessione su questa pagina è scaduta.',
    'finding.signed-out': 'Questa pagina si apre solo a chi ha effettuato l’accesso. Ha risposto {status}.',
    'signIn.offer': 'Accedi, poi torna a questa pagina.',
    'signIn.offerFind': 'Posso cercare la pagina di accesso di questo sito. Accedi lì, poi torna qui.',
    'signIn.offerHome':
      'Cerca nella pagina principale del sito «Accedi», «Area riservata» o qualcosa di simile, e accedi lì. Poi torna a questa pagina.',
    'signIn.offerBox':
      'Il tuo browser ti chiede, in una sua finestra, il nome utente e la password per «{realm}». Io non posso vedere che cosa scrivi lì.',
    'problem.own': 'Qualcosa è andato storto da parte mia. Il gestore del sito può aiutarti.',
  },
  choices: {
    'signIn.find': 'Cerca la pagina di accesso',
    'signIn.open': 'Apri la pagina di accesso',
    'signIn.openHome': 'Apri la pagina principale',
    'signIn.showBox': 'Mostra la finestra di accesso',
    'signIn.accepted': 'Ho effettuato l’accesso',
    'signIn.noAccount': 'Non ho un account',
    'signIn.forgotten': 'Ho dimenticato la password',
    'owner.contact': 'Contatta il gestore',
    'step.next': 'Vai al passo successivo',
  },
};

/** Italiano, dopo il primo messaggio. */
export const deferred: Translation<DeferredWords> = {
  busy: {
    checking: 'Controllo di nuovo la pagina…',
    reloading: 'Ricarico la pagina…',
    searching: 'Cerco nel sito…',
    listing: 'Guardo che cosa conserva il tuo browser di questo sito…',
    clearing: 'Cancello…',
    delivering: 'Un momento…',
  },
  messages: {
    'finding.unreachable': 'Al momento il sito non risponde.',
    'finding.rate-limited': 'Il sito ha ricevuto troppe richieste dalla tua rete e ti chiede di aspettare.',
    'finding.address-blocked':
      'Il sito blocca la rete in cui ti trovi. Accedere non cambia nulla; cambiare rete, forse sì.',
    'finding.other-error': 'Questo non è un errore 401: la pagina ha risposto {status}.',
    'finding.no-permission': 'Questa pagina è chiusa per te, con o senza accesso.',
    'finding.bad-site-data':
      'La pagina si apre senza i dati di questo sito che il tuo browser conserva, ma con quei dati no.',
    'finding.server-misconfigured': 'Questo sembra un errore del sito, non tuo.',
    'finding.recovered': 'Durante il caricamento questa pagina ha risposto 401. Ora risponde normalmente.',
    'finding.stale-copy': 'Quella che vedi è una vecchia copia della pagina.',
    'finding.cookies-blocked':
      'Il tuo browser non conserva ciò che serve a questo sito per riconoscere il tuo accesso.',
    'finding.clock-skew':
      'L’orologio di questo dispositivo è sbagliato di circa {minutes}. Per questo un accesso sembra troppo vecchio o troppo nuovo.',
    'finding.network-sign-in':
      'Questa pagina si apre solo dall’interno di una certa rete, per esempio quella del tuo ufficio.',
    'finding.login-redirect': 'L’indirizzo porta prima a una pagina di accesso.',
    'finding.wrong-address': 'L’indirizzo ha un piccolo errore. Senza, la pagina si apre.',
    'finding.wrong-credentials': 'Il sito non ha accettato il nome utente o la password.',
    'finding.login-does-not-stick':
      'Il tuo accesso è stato accettato, ma non dura. Forse lo impediscono vecchi dati nel tuo browser.',
    'finding.cannot-tell':
      'Da qui non posso vedere che cosa risponde la pagina. Un errore 401 significa che ti chiede di accedere.',
    'finding.answersStrangers':
      'A chi non ha effettuato l’accesso questo indirizzo risponde {status}. Non posso vedere che cosa risponde a te.',
    'finding.forbidden':
      'Qui la pagina risponde 403. Alcuni siti rispondono così a chi non ha effettuato l’accesso.',
    'finding.formExpired': 'Il modulo è rimasto aperto troppo a lungo, e il sito non lo ha accettato.',
    'finding.leadsOn': 'L’indirizzo porta a un’altra pagina di questo sito.',
    'finding.opensForStrangers':
      'La pagina ha rifiutato il tuo browser. A chi non ha effettuato l’accesso, ora si apre.',
    'finding.opensForYou': 'Ora per te la pagina si apre.',
    'finding.requestAnswered': 'Qualcosa in questa pagina ha ricevuto la risposta {status}.',
    'finding.requestClosed': 'Qualcosa in questa pagina è chiuso per te, con o senza accesso.',
    'finding.requestExpired': 'Qualcosa in questa pagina è stato rifiutato: la tua sessione è scaduta.',
    'finding.requestOpens': 'Ora per te si apre ciò che in questa pagina era stato rifiutato.',
    'finding.requestRefused': 'Qualcosa in questa pagina si apre solo a chi ha effettuato l’accesso.',
    'finding.signInHere': 'La pagina ti chiede di accedere, e il modulo per farlo è proprio lì.',
    'finding.stepUp': 'Hai effettuato l’accesso, ma questa pagina ne chiede uno più sicuro.',
    'finding.wordsSay401': 'Il testo della pagina dice 401: si apre solo a chi ha effettuato l’accesso.',
    'address.offer':
      '{address} è l’indirizzo che volevi? Una sola lettera sbagliata può portare a una pagina chiusa, e alcuni link portano a pagine che solo certe persone possono aprire.',
    'address.offerUnknown':
      'L’indirizzo in alto nel tuo browser è quello che volevi? Una sola lettera sbagliata può portare a una pagina chiusa, e alcuni link portano a pagine che solo certe persone possono aprire.',
    'failure.ask': 'Quale pagina non si apre? Scrivi il suo indirizzo o incolla il testo dell’errore.',
    'failure.otherSite':
      'Da qui non posso guardare {site}: è un altro sito. Incolla il testo dell’errore o segui i cinque passi.',
    'input.unreadable':
      'Nel testo non ho trovato un indirizzo. Un indirizzo è come example.com/pagina, un errore come «401 Unauthorized».',
    'input.scheme': 'Si possono aprire solo gli indirizzi che iniziano con http:// o https://.',
    'input.empty': 'Il campo era vuoto.',
    'address.correct': 'Scrivi l’indirizzo giusto.',
    'address.passwordDropped': 'Nell’indirizzo c’era un nome utente o una password. L’ho tolto.',
    'address.same': 'È lo stesso indirizzo di prima.',
    'address.alsoAsks': 'Anche questo indirizzo chiede di accedere. Se è quello giusto, continua.',
    'address.otherError': 'Neanche questo indirizzo funziona. Controllalo lettera per lettera.',
    'address.alsoForbids':
      'Questo indirizzo risponde 403 a chi non ha effettuato l’accesso. Se è quello giusto, continua.',
    'address.leadsOn': 'Questo indirizzo porta a un’altra pagina di questo sito. Aprilo per vedere.',
    'address.opensForStrangers':
      '{address} si apre a chi non ha effettuato l’accesso. Apri l’indirizzo per vedere se si apre anche a te.',
    'address.tryIt': 'Da qui non posso provare {address}. Apri l’indirizzo per vedere.',
    'address.suggest': 'Ho provato {suggestion} e ho avuto risposta. È l’indirizzo che volevi?',
    'address.suggestOther':
      'Forse quello giusto è {suggestion}: da qui non posso provarlo. Oppure scrivi l’indirizzo giusto.',
    'address.linkExpired':
      'Questo link valeva per un certo tempo, e quel tempo è passato. Chiedine uno nuovo a chi te l’ha mandato.',
    'address.copied': 'Copiato. Apri il tuo browser, incolla lì l’indirizzo e accedi.',
    'address.notCopied':
      'La copia non è riuscita. Cerca nel menu di questa app come aprire la pagina nel browser.',
    'signIn.offerBeside': 'Accedi in un’altra scheda: questa pagina resta com’è. Poi torna qui.',
    'signIn.offerBoxMaybe':
      'Il tuo browser potrebbe chiederti, in una sua finestra, il nome utente e la password per «{realm}». Se la finestra non compare, cerca nel sito una pagina di accesso.',
    'signIn.offerBoxThere':
      'Apri l’indirizzo: se non hai ancora fatto l’accesso, il tuo browser ti chiederà, in una sua finestra, il nome utente e la password per «{realm}». Io non posso vedere che cosa scrivi lì.',
    'signIn.offerFrame':
      'Vedi questa pagina dentro un altro sito, dove il tuo browser non chiede la password. Copia l’indirizzo e aprilo in una scheda a parte.',
    'signIn.offerHere': 'Usa il modulo di accesso di questa pagina.',
    'signIn.offerHomeScreen':
      'Vedi questa pagina dentro un’app della schermata Home, dove la finestra della password non compare. Copia l’indirizzo e aprilo nel tuo browser.',
    'signIn.offerNoBox':
      'La pagina chiede la password in un modo che il tuo browser non conosce. Forse lo conosce un altro browser, oppure il gestore può aiutarti.',
    'signIn.offerThereForm': 'Apri l’indirizzo e usa il modulo di accesso che trovi lì. Poi torna qui.',
    'signIn.offerWorker':
      'Un programma ausiliario del sito, salvato nel tuo browser, impedisce la finestra della password. Rimuovilo, e la pagina si ricarica.',
    'signIn.siteKnows': 'Ora il sito riconosce il tuo accesso. Ricarica la pagina, o aprila: si apre?',
    'signIn.siteDoesNotKnow': 'Il sito non riconosce il tuo accesso. La pagina di accesso lo ha accettato?',
    'signIn.offerZoom': 'Esci dal tuo account Zoom e accedi di nuovo.',
    'signIn.offerThere': 'Accedi lì, poi torna a questa pagina.',
    'signIn.offerElsewhere': 'L’accesso si fa su un altro sito. Apri l’indirizzo, accedi lì e torna qui.',
    'signIn.offerNetwork':
      'Prima collegati a quella rete, per esempio con la sua VPN. Poi ricarica la pagina. Se una finestra chiede una password, è quella del tuo account di lavoro.',
    'signIn.offerCookies':
      'Consenti i cookie di questo sito nelle impostazioni del tuo browser, di solito nella parte sulla privacy. Poi accedi.',
    'signIn.offerSecure':
      'L’indirizzo inizia con http://, e l’accesso si conserva solo con https://. Sostituisci http:// con https:// e accedi lì.',
    'signIn.offerInApp':
      'Vedi questa pagina dentro un’app ({app}), dove un accesso va spesso perso. Aprila nel tuo browser: copia l’indirizzo e incollalo lì. Oppure accedi qui.',
    'signIn.offerInSomeApp':
      'Vedi questa pagina dentro un’app, dove un accesso va spesso perso. Aprila nel tuo browser: copia l’indirizzo e incollalo lì. Oppure accedi qui.',
    'signIn.afterPost':
      'Il tuo modulo non è stato accettato. Copia quello che hai scritto prima di lasciare questa pagina. Poi accedi e invialo di nuovo.',
    'signIn.trouble': 'Che cosa non va?',
    'signIn.wantsCode':
      'Il codice arriva da un’app, da un SMS o da un’email, e vale circa un minuto. Usa il più recente. Se non arriva, il gestore può aiutarti.',
    'signIn.linkUsed':
      'Il link di un’email funziona una volta sola e per poco tempo. Chiedine uno nuovo e aprilo in questo browser.',
    'signIn.otherAccount':
      'Forse stai usando un altro account, di lavoro o personale. Esci, poi accedi con quello giusto.',
    'signIn.comeBack': 'Accedi lì, poi torna qui. Io controllo la pagina.',
    'signIn.stillAfterReturn': 'Eccoti di nuovo qui. L’accesso ha funzionato?',
    'signIn.unclear': 'Da qui non posso vedere il tuo accesso. Ricaricando la pagina si vede.',
    'signIn.parting':
      'Hai effettuato l’accesso, e la pagina risponde ancora 401. Il sito mostra il tuo nome?',
    'signIn.refused':
      'Un errore 401 subito dopo l’accesso significa che il nome utente o la password non erano giusti. Controlla come sono scritti, e il tasto Bloc Maiusc.',
    'signIn.refusedTwice':
      'Non provare una terza volta: molti siti a quel punto bloccano l’account. Imposta una nuova password.',
    'signIn.noAccount':
      'Cerca «Registrati» o «Crea un account» sul sito. Alcuni siti danno un account solo su richiesta: in quel caso chiedi al gestore.',
    'signIn.forgotten':
      'Cerca «Password dimenticata?» nella pagina di accesso. Il sito ti aiuta a impostarne una nuova.',
    'signIn.tooMany':
      'Un password manager ricorda tutte le password, e a te ne serve una sola. Il tuo browser ne ha uno incluso: lascia che salvi la password quando accedi.',
    'reload.offer': 'A volte una pagina si carica male. Quando viene ricaricata, resto con te.',
    'reload.offerBox':
      'A volte una pagina si carica male. Quando viene ricaricata, il tuo browser forse chiede una password; puoi annullare. Resto con te.',
    'reload.offerElsewhere':
      'A volte una pagina si carica male. Chiudila, aprila di nuovo e dimmi che cosa mostra.',
    'reload.offerForm': 'Copia quello che hai scritto. Poi ricarica la pagina e invia di nuovo il modulo.',
    'reload.opensForStrangers': 'Ricarica la pagina per vedere se per te si apre.',
    'reload.offerCopy': 'Ricaricare la pagina ne chiede una nuova al server. Resto con te.',
    'reload.offerWorker':
      'Un programma ausiliario del sito, salvato nel tuo browser, fornisce la vecchia copia. Rimuovilo, e la pagina si ricarica. Il sito lo rimette quando ne ha bisogno.',
    'reload.offerClock':
      'Regola l’orologio di questo dispositivo: nelle impostazioni di data e ora, meglio se in automatico. Poi ricarica la pagina.',
    'reload.byHand': 'A mano: {reload}. Oppure apri una finestra privata ({keys}) e vai a {address}.',
    'reload.unclear': 'Non posso capire se è servito. Che cosa mostra ora la pagina?',
    'clear.offer':
      'Vecchi dati di accesso nel tuo browser possono impedirti di entrare. Se li cancelli, esci dal tuo account su questo sito; qualche bozza può andare persa.',
    'clear.offerZoom':
      'Disattiva i temi e le estensioni del browser che possono essere attivi. Poi svuota la cache: così esci dal tuo account, e qualche bozza può andare persa.',
    'clear.stored':
      'Un dato salvato è d’ostacolo. Se lo cancelli, esci dal tuo account su questo sito; qualche bozza può andare persa.',
    'clear.doubled':
      'Il tuo browser conserva «{cookie}» due volte per questo sito, in versione vecchia e nuova. Quella vecchia è d’ostacolo.',
    'clear.choose':
      'Posso cancellare tutto questo per te. Così esci dal tuo account su tutto il sito, e qualche bozza può andare persa. Scegli che cosa cancellare.',
    'clear.byHand': 'Ecco come puoi farlo tu.',
    'clear.gone': 'Cancellato. Non resta nulla.',
    'clear.left': 'Non tutto è stato cancellato. Questo c’è ancora; forse lo trattiene un’altra scheda.',
    'clear.leftHidden':
      'Cancellato, per quanto può vedere una pagina. Alcuni cookie sono nascosti alle pagine; solo il tuo browser può cancellarli.',
    'clear.signInAgain':
      'La cancellazione ti ha fatto uscire dal tuo account. Accedi ancora una volta: ora l’accesso può durare.',
    'clear.private':
      'Una finestra privata non invia nulla di ciò che è salvato. Aprine una ({keys}) e vai a {address}. La pagina lì si apre?',
    'clear.proved': 'Allora cancellare i dati serve.',
    'clear.unclear':
      'Posso interrogare la pagina solo senza i tuoi dati. Ricaricando la pagina si vede se è servito.',
    'owner.offer':
      'Il gestore del sito può aiutarti: {email}. Ho preparato il messaggio; non contiene nulla di segreto.',
    'owner.offerGuess':
      'Il gestore del sito può aiutarti. Non conosco la sua email: {email} funziona per alcuni siti, oppure c’è una pagina dei contatti. Ho preparato il messaggio; non contiene nulla di segreto.',
    'owner.offerNoMail':
      'Il gestore del sito può aiutarti. Cerca una pagina dei contatti. Ho preparato il messaggio; non contiene nulla di segreto.',
    'owner.offerPage':
      'Il gestore del sito ha una pagina dei contatti. Copia il messaggio e incollalo lì; non contiene nulla di segreto.',
    'owner.offerPhone': 'Puoi telefonare al gestore del sito: {phone}. Ecco che cosa dirgli.',
    'owner.offerPost':
      'Il gestore del sito riceve i messaggi proprio qui. Prima leggi il tuo; non contiene nulla di segreto.',
    'owner.offerSecurity':
      'Ho trovato solo il contatto per i problemi di sicurezza. Non è pensato per questo, ma lo legge una persona.',
    'owner.downloaded': 'Salvato come file. Allegalo a un’email o incolla il suo contenuto.',
    'owner.notDelivered': 'Non ha funzionato. Prova un altro modo.',
    'owner.posted': 'Il gestore ha il tuo messaggio.',
    'owner.written': 'Quando il tuo messaggio è partito, hai fatto tutto quello che puoi.',
    'owner.copied': 'Copiato. Incolla il messaggio in un’email o in un modulo di contatto.',
    'owner.notCopied': 'Il tuo browser non mi ha lasciato copiare. Seleziona il testo qui sopra.',
    'error.400': '400 Bad Request: il sito non ha capito la richiesta. Spesso l’indirizzo è danneggiato.',
    'error.403': '403 Forbidden: accedere di nuovo non aiuta. Il gestore può aprirti la pagina.',
    'error.403SignIn':
      '403 Forbidden: se non hai effettuato l’accesso, prima accedi. Se l’hai già fatto, il gestore può aprirti la pagina.',
    'error.404':
      '{status} Not Found: a questo indirizzo non c’è nessuna pagina. Controllalo, o cerca la pagina partendo da quella principale.',
    'error.407':
      '407 Proxy Authentication Required: la tua rete chiede di accedere. Chiedi a chi se ne occupa.',
    'error.408':
      '408 Request Timeout: la tua richiesta ha impiegato troppo tempo. Riprova, se puoi con una connessione migliore.',
    'error.429': 'Aspetta un minuto, poi riprova. Provare più spesso allunga l’attesa.',
    'error.500':
      '500 Internal Server Error: il sito ha un guasto. Riprova fra qualche minuto; se continua, avvisa il gestore.',
    'error.5xx':
      '{status}: il sito ha un guasto o è sovraccarico. Riprova fra qualche minuto; se continua, avvisa il gestore.',
    'error.511':
      '511 Network Authentication Required: la tua rete chiede di accedere, come in albergo o in treno. La pagina di accesso compare quando apri una qualsiasi altra pagina.',
    'error.other': '{status}: il sito non ti dà questa pagina. Riprova, o chiedi al gestore.',
    'error.wait': 'Il sito ti chiede di aspettare. Fino ad allora non gli chiedo nulla.',
    'error.waitOver': 'L’attesa è finita. Ora puoi riprovare.',
    'error.unreachable':
      'Un altro sito si apre? Se no, controlla la tua connessione. Se sì, riprova fra qualche minuto.',
    'result.handedOver': 'Ora il gestore lo sa. Puoi chiudere.',
    'result.left': 'Va bene. Sono qui quando torni.',
    'result.retracted': 'Mi sbagliavo: per te la pagina non si apre. Andiamo avanti.',
    'helpful.ask': 'Ti è servito?',
    'helpful.why': 'Che cosa è mancato?',
    'helpful.tell': 'Dillo con parole tue al gestore di questa pagina, senza password.',
    'helpful.thanks': 'Grazie.',
    'helpful.sorry': 'Grazie per avermelo detto. Se non riesci ad andare avanti, il gestore può aiutarti.',
  },
  choices: {
    'failure.unknown': 'Mostrami i cinque passi',
    'address.right': 'Sì, è quello giusto',
    'address.wrong': 'No, lo correggo',
    'signIn.trouble': 'C’è qualcos’altro che non va',
    'address.open': 'Apri l’indirizzo',
    'address.openSuggested': 'Apri quell’indirizzo',
    'address.openTarget': 'Apri la pagina a cui porta',
    'address.copy': 'Copia l’indirizzo',
    'signIn.refused': 'Il mio accesso è stato rifiutato',
    'signIn.openSignup': 'Apri la pagina di registrazione',
    'signIn.openReset': 'Imposta una nuova password',
    'signIn.tooMany': 'Ho troppe password da ricordare',
    'signIn.wantsCode': 'Chiede anche un codice',
    'signIn.linkUsed': 'Il link dell’email non funziona',
    'signIn.otherAccount': 'Forse ho un altro account',
    'signIn.ready': 'Ora ce l’ho, voglio accedere',
    'signIn.nameShown': 'Sì, mostra il mio nome',
    'signIn.nameNotShown': 'No, non lo mostra',
    'reload.now': 'Ricarica la pagina',
    'reload.withBox': 'Ricarica la pagina, con la finestra di accesso',
    'reload.byHand': 'Dimmi come farlo a mano',
    'reload.worked': 'Ora si apre',
    'reload.noChange': 'È ancora uguale',
    'clear.byHand': 'Lo faccio a mano',
    'clear.done': 'Ho cancellato i dati',
    'clear.private': 'Prima provo una finestra privata',
    'clear.privateOpens': 'Sì, lì si apre',
    'clear.privateFails': 'No, anche lì è uguale',
    'owner.find': 'Scopri come raggiungere il gestore',
    'owner.post': 'Invia questo messaggio',
    'owner.mail': 'Scrivi l’email',
    'owner.openContact': 'Apri la pagina dei contatti',
    'owner.call': 'Telefona al gestore',
    'owner.openSecurity': 'Scrivi al contatto per la sicurezza',
    'owner.otherWays': 'Un altro modo',
    'owner.download': 'Salva il messaggio come file',
    'owner.share': 'Condividi il messaggio',
    'owner.copy': 'Copia il messaggio',
    'owner.openHome': 'Cerca una pagina dei contatti',
    'owner.sent': 'Ho scritto al gestore',
    'owner.leave': 'Per ora lascio stare',
    'error.tryAgain': 'Riprova',
    'error.signIn': 'Prima accedo',
    'error.checkAddress': 'Correggi l’indirizzo',
    'error.understood': 'Ho capito, mi basta',
    'result.open': 'Apri la pagina',
    'result.stillFails': 'Ancora non si apre',
    'helpful.yes': 'Sì, mi è servito',
    'helpful.no': 'No, non mi è servito',
    'helpful.notEnoughDetails': 'Troppo pochi dettagli',
    'helpful.hardToUnderstand': 'Difficile da capire',
    'helpful.other': 'Altro',
  },
  checked: 'Che cosa ho controllato',
  sources: { measured: 'Misurato', configured: 'Lo dice il sito', told: 'Lo dici tu' },
  facts: {
    'page-status': 'La pagina ha risposto {value} al tuo browser',
    'address-status': 'Senza accesso, ora la pagina risponde {value}',
    'no-status': '{value}',
    'sub-code': '{value}',
    challenge: 'La pagina chiede un accesso del tipo «{value}»',
    realm: 'La parte protetta si chiama «{value}»',
    'auth-error': '{value}',
    'retry-after': 'Il sito chiede di aspettare {value}',
    public: 'Questa pagina dovrebbe essere aperta a chiunque',
    'text-status': 'Il testo della pagina dice {value}',
    reloaded: 'Dopo aver ricaricato la pagina era uguale',
    'sign-in': '{value}',
    'signed-in': '{value}',
    'sign-ins': 'Ritorni dalla pagina di accesso: {value}',
    'opens-privately': '{value}',
    product: 'È successo in Zoom',
    'sign-in-page': '{value}',
    copy: '{value}',
    cookies: '{value}',
    'double-cookie': 'Cookie presenti due volte: {value}',
    clock: 'Fra l’orologio di questo dispositivo e quello del server c’è una differenza di {value}',
    'right-address': 'Questo indirizzo risponde: {value}',
    'other-address': 'Forse si tratta di questo indirizzo, e non posso provarlo: {value}',
    'link-expired': 'L’indirizzo contiene una scadenza, ed è passata',
    requested: 'L’ha chiesto questa stessa pagina: non è una pagina a sé',
    method: 'Era l’invio di un modulo, quindi non lo ripeto',
    'in-app': 'La pagina è mostrata dentro un’app: {value}',
    'request-id': 'Il server chiama questa richiesta {value}',
    'visitor-status': 'Al tuo browser la pagina risponde ora {value}',
    'leads-to': 'L’indirizzo porta a {value}',
    gate: 'L’accesso appartiene a «{value}»',
    box: '{value}',
    'box-obstacle': '{value}',
    'rate-limit': '{value}',
  },
  factValues: {
    'no-status.no-answer': 'L’indirizzo non risponde',
    'no-status.elsewhere': 'L’indirizzo porta a un altro sito',
    'no-status.another-page': 'L’indirizzo porta a un’altra pagina di questo sito',
    'no-status.not-possible': 'Da questa pagina non ho potuto controllare l’indirizzo',
    'auth-error.invalid_token': 'La pagina dice che l’accesso ricevuto è scaduto o non è valido',
    'auth-error.insufficient_scope': 'La pagina dice che il tuo accesso non basta per aprirla',
    'auth-error.stale': 'La pagina dice che l’accesso ricevuto non è aggiornato',
    'sign-in.accepted': 'L’accesso è stato accettato',
    'sign-in.refused': 'L’accesso non è stato accettato',
    'signed-in.true': 'Il sito riconosce il tuo accesso',
    'signed-in.false': 'Il sito non riconosce il tuo accesso',
    'sign-in-page.password-field': 'L’indirizzo mostra una pagina che chiede una password',
    'sign-in-page.gate': 'L’indirizzo mostra la pagina di accesso di una protezione posta davanti al sito',
    'sign-in-page.path': 'L’indirizzo porta a una pagina di accesso',
    'copy.service-worker':
      'La risposta è arrivata da un programma ausiliario salvato nel tuo browser, non dal server',
    'copy.http-cache': 'La pagina è arrivata dalla cache del tuo browser, non dal server',
    'copy.history': 'La pagina è arrivata dalla cronologia del tuo browser, non dal server',
    'cookies.kept': 'Il tuo browser conserva i cookie di questo sito',
    'cookies.blocked': 'Il tuo browser non conserva i cookie di questo sito',
    'cookies.secure-lost': 'Senza https:// il tuo browser non conserva i cookie più sicuri di questo sito',
    'opens-privately.true': 'La pagina si apre in una finestra privata',
    'opens-privately.false': 'La pagina non si apre neanche in una finestra privata',
    'in-app.app': 'La pagina è mostrata dentro un’app',
    'auth-error.expired': 'La pagina dice che il tuo accesso è scaduto',
    'auth-error.insufficient_user_authentication': 'La pagina chiede un accesso più sicuro del tuo',
    'auth-error.form-expired': 'La pagina dice che il modulo è rimasto aperto troppo a lungo',
    'box.will': 'Il tuo browser chiede la password in una sua finestra',
    'box.may': 'Il tuo browser potrebbe chiedere la password in una sua finestra',
    'box.will-not': 'Qui il tuo browser non chiede la password da solo',
    'box-obstacle.worker':
      'Un programma ausiliario salvato nel tuo browser impedisce la finestra della password',
    'box-obstacle.frame': 'Nel riquadro di un altro sito la finestra della password non compare',
    'box-obstacle.algorithm': 'Il tuo browser non conosce il modo in cui viene chiesta la password',
    'box-obstacle.home-screen': 'In un’app della schermata Home la finestra della password non compare',
    'rate-limit.used-up': 'La pagina dice che dalla tua rete sono arrivate troppe richieste',
    'sign-in-page.autocomplete': 'L’indirizzo mostra una pagina che chiede chi sei',
    'sign-in-page.here': 'La pagina stessa ti chiede di accedere',
  },
  subCodes: {
    '401.1': '401.1: il nome utente o la password non erano giusti',
    '401.2': '401.2: per come è configurato, il server non permette questo accesso',
    '401.3': '401.3: non sei nell’elenco delle persone che possono aprire la pagina',
    '401.4': '401.4: un filtro del server ti ha negato l’accesso',
    '401.5': '401.5: un programma del server ti ha negato l’accesso',
    '401.501': '401.501: troppe richieste insieme dalla tua rete',
    '401.502': '401.502: troppe richieste in poco tempo dalla tua rete',
    '401.503': '401.503: il server blocca l’indirizzo della tua rete',
    '401.504': '401.504: il server blocca il nome della tua rete',
  },
  steps: {
    'check-url': 'Controlla l’indirizzo',
    'log-in': 'Accedi',
    reload: 'Ricarica',
    'clear-cache': 'Svuota la cache',
    'contact-owner': 'Contatta il gestore',
  },
  verdicts: {
    fixed: 'Ora la pagina si apre',
    'still-401': 'La pagina risponde ancora 401',
    changed: 'Ora la pagina risponde {status}',
    'cannot-tell': 'Da qui non posso saperlo',
  },
  verdictsWithoutStatus: {
    changed: 'Ora la pagina non risponde',
    'still-401': 'L’indirizzo porta ancora alla pagina di accesso',
  },
  dataKinds: {
    cookies: 'Cookie',
    'sign-in-keys': 'Ciò che mantiene il tuo accesso',
    'other-keys': 'Altri dati salvati, forse bozze',
    databases: 'Database, forse con bozze',
    caches: 'File salvati',
    workers: 'Programmi ausiliari salvati',
  },
  more: { one: '{count} altro', many: 'altri {count}', other: 'altri {count}' },
  quoted: '«{value}»',
  forms: {
    'failure.submitted': {
      label: 'Indirizzo o testo dell’errore',
      hint: 'example.com/pagina, o «401 Unauthorized»',
      submit: 'Controlla',
    },
    'address.submitted': { label: 'Indirizzo giusto', hint: '', submit: 'Controlla questo indirizzo' },
    'helpful.submitted': { label: 'Con parole tue', hint: '', submit: 'Invia al gestore' },
  },
  clearBySite: 'Fai cancellare al sito i suoi dati',
  ticks: {
    'reload.ticked': { legend: 'Da rimuovere prima', submit: 'Ricarica la pagina da capo' },
    'clear.ticked': { legend: 'Da cancellare', submit: 'Cancella ciò che è selezionato' },
  },
  countdown: 'Ancora da aspettare: {time}',
  instructionsFor: 'In {browser}:',
  instructionsForAny: 'Nel tuo browser:',
  reloadBy: {
    keys: 'tieni premuto Ctrl e premi F5, su un Mac ⌘+Maiusc+R',
    menu: 'tocca ↻ accanto all’indirizzo o nel menu di {browser}',
    anyMenu: 'tocca ↻ accanto all’indirizzo o nel menu del browser',
    reopening: 'chiudi questa app e riaprila',
  },
  pickBrowser: 'Altro browser',
  language: 'Lingua',
  reportTitle: 'Il messaggio al gestore',
  otherBrowser: 'Altro browser',
  privateWindow: { chrome: 'Nuova finestra di navigazione in incognito', firefox: 'Nuova finestra anonima' },
  keyNames: { Ctrl: 'Ctrl', Shift: 'Maiusc' },
  privateMenu: 'dal menu del browser',
  clear: {
    'site-icon': [
      'Premi l’icona a sinistra dell’indirizzo.',
      'Scegli la voce sui cookie e sui dati dei siti, poi i dati su questo dispositivo.',
      'Elimina ciò che è elencato per questo sito.',
    ],
    padlock: [
      'Premi il lucchetto o lo scudo a sinistra dell’indirizzo.',
      'Scegli di eliminare i cookie e i dati del sito.',
      'Conferma.',
    ],
    safari: [
      'Apri Safari › Impostazioni › Privacy.',
      'Apri la gestione dei dati dei siti web.',
      'Cerca il sito e rimuovi i suoi dati.',
    ],
    'safari-ios': [
      'Apri Impostazioni › App › Safari › Avanzate › Dati dei siti web.',
      'Cerca il sito.',
      'Scorri il sito verso sinistra e tocca il pulsante per eliminare.',
    ],
    'site-icon-phone': [
      'Tocca l’icona a sinistra dell’indirizzo.',
      'Tocca la voce sui cookie e sui dati dei siti.',
      'Tocca il cestino e conferma.',
    ],
    'padlock-phone': [
      'Tocca il lucchetto o lo scudo a sinistra dell’indirizzo.',
      'Tocca la voce per eliminare i cookie e i dati del sito.',
      'Conferma.',
    ],
    phone: [
      'Questo browser cancella i dati di tutti i siti insieme: così esci dal tuo account anche sugli altri.',
      'Apri il menu del browser e le sue impostazioni.',
      'Cerca la parte sulla privacy, poi la cancellazione dei dati di navigazione.',
      'Seleziona i cookie e i file nella cache, e nient’altro.',
      'Conferma.',
    ],
    other: [
      'Premi l’icona accanto all’indirizzo e cerca i dati di questo sito: se puoi eliminarli lì, hai finito.',
      'Altrimenti si cancellano i dati di tutti i siti insieme: così esci dal tuo account anche sugli altri.',
      'Apri le impostazioni del browser e cerca la parte sulla privacy.',
      'Scegli di cancellare i dati di navigazione. Seleziona i cookie e la cache, e nient’altro.',
      'Conferma.',
    ],
  },
  report: {
    subject: 'Errore {status} su {site}',
    greeting: 'Buongiorno, una pagina del vostro sito non mi si apre.',
    address: 'Pagina',
    answered: 'Risposta',
    askedFor: 'Accesso richiesto',
    seenAt: 'Visto',
    browser: 'Browser',
    clock: 'Scarto dell’orologio del mio dispositivo, in secondi',
    requestId: 'Richiesta',
    tried: 'Provato',
    nothingTried: 'ancora nulla',
  },
};

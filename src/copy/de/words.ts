import type { DeferredWords, OpeningWords, Translation } from '../words.js';

/**
 * Deutsch. Anrede: „Sie“, wie bei Behörden und großen Diensten.
 * Feste Wörter: anmelden, Anmeldeseite, Betreiber, Adresse, Konto, neu laden, Cache leeren, privates Fenster.
 */
export const opening: Translation<OpeningWords> = {
  title: 'Hilfe zu dieser Seite',
  launcher: 'Hilfe bei 401',
  restart: 'Von vorn beginnen',
  close: 'Schließen',
  back: 'Zurück',
  answers: 'Ihre Antwort',
  conversation: 'Gespräch',
  change: 'Diese Antwort ändern: {answer}',
  progress: 'Schritt {index} von {of}',
  busy: {
    looking: 'Ich sehe mir die Seite an …',
    reading: 'Ich lese …',
  },
  messages: {
    'finding.session-expired': 'Ihre Anmeldung auf dieser Seite ist abgelaufen.',
    'finding.signed-out': 'Diese Seite öffnet sich nur, wenn Sie angemeldet sind. Die Antwort war {status}.',
    'signIn.offer': 'Melden Sie sich an und kommen Sie dann auf diese Seite zurück.',
    'signIn.offerFind':
      'Ich kann die Anmeldeseite dieser Website suchen. Melden Sie sich dort an und kommen Sie dann zurück.',
    'signIn.offerHome':
      'Suchen Sie auf der Startseite der Website nach „Anmelden“, „Login“ oder Ähnlichem und melden Sie sich dort an. Kommen Sie dann auf diese Seite zurück.',
    'signIn.offerBox':
      'Ihr Browser fragt in einem eigenen Fenster nach Benutzername und Passwort für „{realm}“. Was Sie dort eingeben, kann ich nicht sehen.',
    'problem.own': 'Bei mir ist etwas schiefgegangen. Der Betreiber der Website kann helfen.',
  },
  choices: {
    'signIn.find': 'Anmeldeseite suchen',
    'signIn.open': 'Anmeldeseite öffnen',
    'signIn.openHome': 'Startseite öffnen',
    'signIn.showBox': 'Anmeldefenster anzeigen',
    'signIn.accepted': 'Ich habe mich angemeldet',
    'signIn.noAccount': 'Ich habe kein Konto',
    'signIn.forgotten': 'Ich habe mein Passwort vergessen',
    'owner.contact': 'Betreiber kontaktieren',
    'step.next': 'Zum nächsten Schritt',
  },
};

/** Deutsch, nach der ersten Nachricht. */
export const deferred: Translation<DeferredWords> = {
  busy: {
    checking: 'Ich prüfe die Seite noch einmal …',
    reloading: 'Ich lade die Seite neu …',
    searching: 'Ich sehe mich auf der Website um …',
    listing: 'Ich sehe nach, was Ihr Browser von dieser Website gespeichert hat …',
    clearing: 'Ich lösche …',
    delivering: 'Einen Moment …',
  },
  messages: {
    'finding.unreachable': 'Die Website antwortet im Moment nicht.',
    'finding.rate-limited':
      'Die Website hat zu viele Anfragen aus Ihrem Netzwerk bekommen und bittet Sie zu warten.',
    'finding.address-blocked':
      'Die Website sperrt das Netzwerk, in dem Sie sind. Eine Anmeldung ändert daran nichts, ein anderes Netzwerk vielleicht schon.',
    'finding.other-error': 'Das ist kein 401: Die Seite hat mit {status} geantwortet.',
    'finding.no-permission': 'Diese Seite ist für Sie nicht freigegeben, ob mit oder ohne Anmeldung.',
    'finding.bad-site-data':
      'Die Seite öffnet sich ohne die Daten, die Ihr Browser von dieser Website gespeichert hat, mit ihnen aber nicht.',
    'finding.server-misconfigured': 'Das sieht nach einem Fehler der Website aus. An Ihnen liegt es nicht.',
    'finding.recovered': 'Beim Laden hat diese Seite mit 401 geantwortet. Jetzt antwortet sie normal.',
    'finding.stale-copy': 'Was Sie sehen, ist eine alte Kopie der Seite.',
    'finding.cookies-blocked': 'Ihr Browser speichert nicht, woran diese Website Ihre Anmeldung erkennt.',
    'finding.clock-skew':
      'Die Uhr dieses Geräts geht um etwa {minutes} falsch. Dadurch sieht eine Anmeldung zu alt oder zu neu aus.',
    'finding.network-sign-in':
      'Diese Seite öffnet sich nur innerhalb eines bestimmten Netzwerks, zum Beispiel im Büro.',
    'finding.login-redirect': 'Die Adresse führt zuerst zu einer Anmeldeseite.',
    'finding.wrong-address': 'In der Adresse steckt ein kleiner Fehler. Ohne ihn öffnet sich die Seite.',
    'finding.wrong-credentials': 'Die Website hat den Benutzernamen oder das Passwort nicht angenommen.',
    'finding.login-does-not-stick':
      'Ihre Anmeldung wurde angenommen, hält aber nicht. Vielleicht sind alte Daten in Ihrem Browser im Weg.',
    'finding.cannot-tell':
      'Von hier aus kann ich nicht sehen, was die Seite antwortet. Ein 401 bedeutet, dass sie eine Anmeldung verlangt.',
    'finding.answersStrangers':
      'Wer nicht angemeldet ist, bekommt von dieser Adresse {status}. Was Sie bekommen, kann ich nicht sehen.',
    'finding.forbidden':
      'Die Seite antwortet hier mit 403. Manche Websites tun das, wenn man nicht angemeldet ist.',
    'finding.formExpired': 'Das Formular war zu lange offen, deshalb hat die Website es nicht angenommen.',
    'finding.leadsOn': 'Die Adresse führt weiter zu einer anderen Seite dieser Website.',
    'finding.opensForStrangers':
      'Die Seite hat Ihren Browser abgewiesen. Wer nicht angemeldet ist, kann sie jetzt öffnen.',
    'finding.opensForYou': 'Bei Ihnen öffnet sich die Seite jetzt.',
    'finding.requestAnswered': 'Etwas auf dieser Seite wurde mit {status} beantwortet.',
    'finding.requestClosed':
      'Etwas auf dieser Seite ist für Sie nicht freigegeben, ob mit oder ohne Anmeldung.',
    'finding.requestExpired': 'Etwas auf dieser Seite wurde verweigert: Ihre Anmeldung ist abgelaufen.',
    'finding.requestOpens': 'Was auf dieser Seite verweigert wurde, öffnet sich für Sie jetzt.',
    'finding.requestRefused': 'Etwas auf dieser Seite öffnet sich nur, wenn Sie angemeldet sind.',
    'finding.signInHere': 'Die Seite bittet Sie, sich anzumelden, und das Formular dafür ist gleich dort.',
    'finding.stepUp': 'Sie sind angemeldet, aber diese Seite verlangt eine stärkere Anmeldung.',
    'finding.wordsSay401': 'Im Text der Seite steht 401: Sie öffnet sich nur, wenn Sie angemeldet sind.',
    'address.offer':
      'Ist {address} die Adresse, zu der Sie wollten? Ein falscher Buchstabe kann zu einer geschützten Seite führen, und manche Links führen zu Seiten, die nur bestimmte Personen öffnen dürfen.',
    'address.offerUnknown':
      'Ist die Adresse oben in Ihrem Browser die, zu der Sie wollten? Ein falscher Buchstabe kann zu einer geschützten Seite führen, und manche Links führen zu Seiten, die nur bestimmte Personen öffnen dürfen.',
    'failure.ask':
      'Welche Seite öffnet sich nicht? Geben Sie ihre Adresse ein oder fügen Sie den Text der Fehlermeldung ein.',
    'failure.otherSite':
      'Auf {site} kann ich von hier aus nicht nachsehen: Das ist eine andere Website. Fügen Sie den Text der Fehlermeldung ein oder gehen Sie die fünf Schritte durch.',
    'input.unreadable':
      'Darin habe ich keine Adresse gefunden. Eine Adresse sieht aus wie example.com/seite, ein Fehler wie „401 Unauthorized“.',
    'input.scheme': 'Nur Adressen, die mit http:// oder https:// beginnen, lassen sich öffnen.',
    'input.empty': 'Das Feld war leer.',
    'address.correct': 'Geben Sie die richtige Adresse ein.',
    'address.passwordDropped':
      'In der Adresse stand ein Benutzername oder ein Passwort. Das habe ich weggelassen.',
    'address.same': 'Das ist dieselbe Adresse wie vorher.',
    'address.alsoAsks': 'Auch diese Adresse verlangt eine Anmeldung. Wenn sie stimmt, machen Sie weiter.',
    'address.otherError': 'Auch diese Adresse funktioniert nicht. Prüfen Sie sie Buchstabe für Buchstabe.',
    'address.alsoForbids':
      'Diese Adresse antwortet mit 403, wenn man nicht angemeldet ist. Wenn sie stimmt, machen Sie weiter.',
    'address.leadsOn':
      'Diese Adresse führt weiter zu einer anderen Seite dieser Website. Öffnen Sie sie, dann sehen Sie es.',
    'address.opensForStrangers':
      'Wer nicht angemeldet ist, kann {address} öffnen. Probieren Sie aus, ob sich die Adresse auch bei Ihnen öffnet.',
    'address.tryIt':
      'Ich kann {address} von hier aus nicht prüfen. Öffnen Sie die Adresse, dann sehen Sie es.',
    'address.suggest':
      'Ich habe {suggestion} ausprobiert und eine Antwort bekommen. Meinten Sie diese Adresse?',
    'address.suggestOther':
      'Vielleicht ist {suggestion} richtig: Das kann ich von hier aus nicht prüfen. Oder geben Sie die richtige Adresse ein.',
    'address.linkExpired':
      'Dieser Link galt nur für eine bestimmte Zeit, und die ist vorbei. Bitten Sie den Absender um einen neuen.',
    'address.copied':
      'Kopiert. Öffnen Sie Ihren Browser, fügen Sie die Adresse dort ein und melden Sie sich an.',
    'address.notCopied':
      'Das Kopieren hat nicht geklappt. Suchen Sie im Menü dieser App nach einem Weg, die Seite im Browser zu öffnen.',
    'signIn.offerBeside':
      'Melden Sie sich in einem anderen Tab an: Diese Seite bleibt, wie sie ist. Kommen Sie dann hierher zurück.',
    'signIn.offerBoxMaybe':
      'Vielleicht fragt Ihr Browser in einem eigenen Fenster nach Benutzername und Passwort für „{realm}“. Wenn kein Fenster kommt, suchen Sie auf der Website nach einer Anmeldeseite.',
    'signIn.offerBoxThere':
      'Öffnen Sie die Adresse: Wenn Sie noch nicht angemeldet sind, fragt Ihr Browser in einem eigenen Fenster nach Benutzername und Passwort für „{realm}“. Was Sie dort eingeben, kann ich nicht sehen.',
    'signIn.offerFrame':
      'Sie sehen diese Seite innerhalb einer anderen Website. Dort fragt Ihr Browser nicht nach einem Passwort. Kopieren Sie die Adresse und öffnen Sie sie in einem eigenen Tab.',
    'signIn.offerHere': 'Melden Sie sich mit dem Formular auf dieser Seite an.',
    'signIn.offerHomeScreen':
      'Sie sehen diese Seite als App auf Ihrem Startbildschirm. Dort erscheint kein Anmeldefenster. Kopieren Sie die Adresse und öffnen Sie sie in Ihrem Browser.',
    'signIn.offerNoBox':
      'Die Seite fragt auf eine Art nach dem Passwort, die Ihr Browser nicht kennt. Ein anderer Browser kennt sie vielleicht, oder der Betreiber kann helfen.',
    'signIn.offerThereForm':
      'Öffnen Sie die Adresse und melden Sie sich mit dem Formular dort an. Kommen Sie dann zurück.',
    'signIn.offerWorker':
      'Ein Hilfsprogramm der Website, das in Ihrem Browser gespeichert ist, verhindert das Anmeldefenster. Entfernen Sie es, dann wird die Seite neu geladen.',
    'signIn.siteKnows':
      'Für die Website sind Sie jetzt angemeldet. Laden Sie die Seite neu oder öffnen Sie sie: Öffnet sie sich?',
    'signIn.siteDoesNotKnow':
      'Für die Website sind Sie nicht angemeldet. Hat die Anmeldeseite Ihre Angaben angenommen?',
    'signIn.offerZoom': 'Melden Sie sich bei Zoom ab und wieder an.',
    'signIn.offerThere': 'Melden Sie sich dort an und kommen Sie dann auf diese Seite zurück.',
    'signIn.offerElsewhere':
      'Die Anmeldung ist auf einer anderen Website. Öffnen Sie die Adresse, melden Sie sich dort an und kommen Sie zurück.',
    'signIn.offerNetwork':
      'Verbinden Sie sich zuerst mit diesem Netzwerk, zum Beispiel über sein VPN. Laden Sie dann die Seite neu. Fragt ein Fenster nach einem Passwort, ist das Passwort Ihres beruflichen Kontos gemeint.',
    'signIn.offerCookies':
      'Erlauben Sie Cookies für diese Website in den Einstellungen Ihres Browsers, meist im Bereich Datenschutz. Melden Sie sich dann an.',
    'signIn.offerSecure':
      'Die Adresse beginnt mit http://, doch nur mit https:// bleibt die Anmeldung erhalten. Ersetzen Sie http:// durch https:// und melden Sie sich dort an.',
    'signIn.offerInApp':
      'Sie sehen diese Seite innerhalb einer App ({app}). Dort geht eine Anmeldung oft verloren. Öffnen Sie die Seite in Ihrem Browser: Kopieren Sie die Adresse und fügen Sie sie dort ein. Oder melden Sie sich hier an.',
    'signIn.offerInSomeApp':
      'Sie sehen diese Seite innerhalb einer App. Dort geht eine Anmeldung oft verloren. Öffnen Sie die Seite in Ihrem Browser: Kopieren Sie die Adresse und fügen Sie sie dort ein. Oder melden Sie sich hier an.',
    'signIn.afterPost':
      'Ihr Formular wurde nicht angenommen. Kopieren Sie Ihren Text, bevor Sie diese Seite verlassen. Melden Sie sich dann an und senden Sie es noch einmal.',
    'signIn.trouble': 'Was klappt nicht?',
    'signIn.wantsCode':
      'Der Code kommt aus einer App, per SMS oder per E-Mail und gilt etwa eine Minute. Nehmen Sie den neuesten. Wenn keiner kommt, kann der Betreiber helfen.',
    'signIn.linkUsed':
      'Ein Link aus einer E-Mail funktioniert nur einmal und nur kurze Zeit. Fordern Sie einen neuen an und öffnen Sie ihn in diesem Browser.',
    'signIn.otherAccount':
      'Vielleicht sind Sie mit einem anderen Konto angemeldet, einem beruflichen oder einem privaten. Melden Sie sich ab und dann mit dem richtigen an.',
    'signIn.comeBack': 'Melden Sie sich dort an und kommen Sie dann zurück. Ich prüfe die Seite.',
    'signIn.stillAfterReturn': 'Willkommen zurück. Hat die Anmeldung geklappt?',
    'signIn.unclear':
      'Von hier aus kann ich nicht sehen, ob Sie angemeldet sind. Nach dem Neuladen zeigt es sich.',
    'signIn.parting':
      'Sie haben sich angemeldet, und die Seite antwortet immer noch mit 401. Zeigt die Website Ihren Namen?',
    'signIn.refused':
      'Ein 401 direkt nach der Anmeldung bedeutet: Der Benutzername oder das Passwort war falsch. Prüfen Sie die Schreibweise und die Feststelltaste.',
    'signIn.refusedTwice':
      'Versuchen Sie es kein drittes Mal: Viele Websites sperren dann das Konto. Legen Sie ein neues Passwort fest.',
    'signIn.noAccount':
      'Suchen Sie auf der Website nach „Registrieren“ oder „Konto erstellen“. Manche Websites vergeben Konten nur auf Anfrage: Fragen Sie dann den Betreiber.',
    'signIn.forgotten':
      'Suchen Sie auf der Anmeldeseite nach „Passwort vergessen?“. Die Website hilft Ihnen, ein neues festzulegen.',
    'signIn.tooMany':
      'Ein Passwort-Manager merkt sich alle Passwörter, und Sie brauchen nur noch eines. Ihr Browser hat einen eingebaut: Lassen Sie ihn das Passwort speichern, wenn Sie sich anmelden.',
    'reload.offer':
      'Beim Laden einer Seite kann einmal etwas schiefgehen. Wenn sie neu geladen wird, bleibe ich bei Ihnen.',
    'reload.offerBox':
      'Beim Laden einer Seite kann einmal etwas schiefgehen. Wenn sie neu geladen wird, fragt Ihr Browser vielleicht nach einem Passwort; das können Sie abbrechen. Ich bleibe bei Ihnen.',
    'reload.offerElsewhere':
      'Beim Laden einer Seite kann einmal etwas schiefgehen. Schließen Sie die Seite, öffnen Sie sie wieder und sagen Sie mir, was sie zeigt.',
    'reload.offerForm':
      'Kopieren Sie Ihren Text. Laden Sie dann die Seite neu und senden Sie das Formular noch einmal.',
    'reload.opensForStrangers': 'Laden Sie die Seite neu. Dann sehen Sie, ob sie sich auch bei Ihnen öffnet.',
    'reload.offerCopy': 'Beim Neuladen wird die Seite frisch vom Server geholt. Ich bleibe bei Ihnen.',
    'reload.offerWorker':
      'Ein Hilfsprogramm der Website, das in Ihrem Browser gespeichert ist, gibt die alte Kopie heraus. Entfernen Sie es, dann wird die Seite neu geladen. Die Website speichert es wieder, wenn sie es braucht.',
    'reload.offerClock':
      'Stellen Sie die Uhr dieses Geräts: in seinen Einstellungen bei Datum und Uhrzeit, am besten automatisch. Laden Sie dann die Seite neu.',
    'reload.byHand':
      'Von Hand: {reload}. Oder öffnen Sie ein privates Fenster ({keys}) und gehen Sie zu {address}.',
    'reload.unclear': 'Ich kann nicht erkennen, ob das geholfen hat. Was zeigt die Seite jetzt?',
    'clear.offer':
      'Alte Anmeldedaten in Ihrem Browser können den Zugang versperren. Beim Löschen werden Sie von dieser Website abgemeldet; Entwürfe können verloren gehen.',
    'clear.offerZoom':
      'Schalten Sie Designs und Plug-ins Ihres Browsers aus, die vielleicht aktiv sind. Leeren Sie dann den Cache: Dabei werden Sie abgemeldet, und Entwürfe können verloren gehen.',
    'clear.stored':
      'Etwas Gespeichertes ist im Weg. Beim Löschen werden Sie von dieser Website abgemeldet; Entwürfe können verloren gehen.',
    'clear.doubled':
      'Ihr Browser hat „{cookie}“ für diese Website zweimal gespeichert, einmal alt und einmal neu. Das Alte ist im Weg.',
    'clear.choose':
      'Ich kann das für Sie löschen. Dabei werden Sie von der ganzen Website abgemeldet, und Entwürfe können verloren gehen. Wählen Sie aus, was gelöscht wird.',
    'clear.byHand': 'So machen Sie es selbst.',
    'clear.gone': 'Gelöscht. Davon ist nichts mehr da.',
    'clear.left':
      'Nicht alles ließ sich löschen. Das hier ist noch da; vielleicht hält ein anderer Tab es fest.',
    'clear.leftHidden':
      'Gelöscht, soweit eine Seite das sehen kann. Manche Cookies sind für Seiten unsichtbar; nur Ihr Browser kann sie löschen.',
    'clear.signInAgain':
      'Durch das Löschen wurden Sie abgemeldet. Melden Sie sich noch einmal an: Jetzt kann die Anmeldung halten.',
    'clear.private':
      'Ein privates Fenster sendet nichts von dem, was gespeichert ist. Öffnen Sie eines ({keys}) und gehen Sie zu {address}. Öffnet sich die Seite dort?',
    'clear.proved': 'Dann hilft es, die Daten zu löschen.',
    'clear.unclear':
      'Ich kann die Seite nur ohne Ihre Daten abfragen. Nach dem Neuladen zeigt sich, ob es geholfen hat.',
    'owner.offer':
      'Der Betreiber der Website kann helfen: {email}. Die Nachricht habe ich vorbereitet; sie enthält nichts Geheimes.',
    'owner.offerGuess':
      'Der Betreiber der Website kann helfen. Seine E-Mail-Adresse kenne ich nicht: {email} funktioniert bei manchen Websites, oder es gibt eine Kontaktseite. Die Nachricht habe ich vorbereitet; sie enthält nichts Geheimes.',
    'owner.offerNoMail':
      'Der Betreiber der Website kann helfen. Suchen Sie nach einer Kontaktseite. Die Nachricht habe ich vorbereitet; sie enthält nichts Geheimes.',
    'owner.offerPage':
      'Der Betreiber der Website hat eine Kontaktseite. Kopieren Sie die Nachricht und fügen Sie sie dort ein; sie enthält nichts Geheimes.',
    'owner.offerPhone':
      'Den Betreiber der Website können Sie anrufen: {phone}. Hier steht, was Sie sagen können.',
    'owner.offerPost':
      'Der Betreiber der Website nimmt Nachrichten direkt hier an. Lesen Sie Ihre Nachricht vorher durch; sie enthält nichts Geheimes.',
    'owner.offerSecurity':
      'Ich habe nur den Kontakt für Sicherheitslücken gefunden. Für Ihr Anliegen ist er nicht gedacht, aber ein Mensch liest die Nachrichten.',
    'owner.downloaded':
      'Als Datei gespeichert. Hängen Sie die Datei an eine E-Mail an oder fügen Sie ihren Inhalt ein.',
    'owner.notDelivered': 'Das hat nicht geklappt. Bitte nehmen Sie einen anderen Weg.',
    'owner.posted': 'Der Betreiber hat Ihre Nachricht.',
    'owner.written': 'Sobald Ihre Nachricht unterwegs ist, haben Sie alles getan, was Sie tun können.',
    'owner.copied': 'Kopiert. Fügen Sie die Nachricht in eine E-Mail oder ein Kontaktformular ein.',
    'owner.notCopied': 'Ihr Browser hat mich nicht kopieren lassen. Bitte markieren Sie den Text oben.',
    'error.400':
      '400 Bad Request: Die Website hat die Anfrage nicht verstanden. Oft ist die Adresse beschädigt.',
    'error.403':
      '403 Forbidden: Noch einmal anmelden hilft nicht. Der Betreiber kann die Seite für Sie freigeben.',
    'error.403SignIn':
      '403 Forbidden: Wenn Sie nicht angemeldet sind, melden Sie sich zuerst an. Sind Sie es schon, kann der Betreiber die Seite für Sie freigeben.',
    'error.404':
      '{status} Not Found: Unter dieser Adresse gibt es keine Seite. Prüfen Sie die Adresse oder suchen Sie die Seite von der Startseite aus.',
    'error.407':
      '407 Proxy Authentication Required: Ihr Netzwerk verlangt eine Anmeldung. Fragen Sie die Stelle, die es betreut.',
    'error.408':
      '408 Request Timeout: Ihre Anfrage hat zu lange gedauert. Versuchen Sie es noch einmal, möglichst mit einer besseren Verbindung.',
    'error.429':
      'Warten Sie eine Minute und versuchen Sie es dann noch einmal. Häufigere Versuche verlängern die Wartezeit.',
    'error.500':
      '500 Internal Server Error: Die Website hat eine Störung. Versuchen Sie es in ein paar Minuten noch einmal; wenn es dabei bleibt, sagen Sie dem Betreiber Bescheid.',
    'error.5xx':
      '{status}: Die Website hat eine Störung oder ist überlastet. Versuchen Sie es in ein paar Minuten noch einmal; wenn es dabei bleibt, sagen Sie dem Betreiber Bescheid.',
    'error.511':
      '511 Network Authentication Required: Ihr Netzwerk verlangt eine Anmeldung, wie im Hotel oder im Zug. Die Anmeldung erscheint, wenn Sie irgendeine andere Seite öffnen.',
    'error.other':
      '{status}: Die Website gibt Ihnen diese Seite nicht. Versuchen Sie es noch einmal oder fragen Sie den Betreiber.',
    'error.wait': 'Die Website bittet Sie zu warten. Bis dahin frage ich nichts ab.',
    'error.waitOver': 'Die Wartezeit ist vorbei. Sie können es jetzt noch einmal versuchen.',
    'error.unreachable':
      'Öffnet sich eine andere Website? Wenn nicht, prüfen Sie Ihre Verbindung. Wenn ja, versuchen Sie es in ein paar Minuten noch einmal.',
    'result.handedOver': 'Der Betreiber weiß jetzt Bescheid. Sie können das hier schließen.',
    'result.left': 'In Ordnung. Ich bin da, wenn Sie zurückkommen.',
    'result.retracted': 'Ich habe mich geirrt: Bei Ihnen öffnet sich die Seite nicht. Machen wir weiter.',
    'helpful.ask': 'Hat das geholfen?',
    'helpful.why': 'Was hat gefehlt?',
    'helpful.tell': 'Schreiben Sie es dem Betreiber dieser Seite in eigenen Worten, ohne Passwörter.',
    'helpful.thanks': 'Vielen Dank.',
    'helpful.sorry': 'Danke für die Rückmeldung. Wenn Sie nicht weiterkommen, kann der Betreiber helfen.',
  },
  choices: {
    'failure.unknown': 'Die fünf Schritte zeigen',
    'address.right': 'Ja, sie ist richtig',
    'address.wrong': 'Nein, ich berichtige sie',
    'signIn.trouble': 'Etwas anderes klappt nicht',
    'address.open': 'Adresse öffnen',
    'address.openSuggested': 'Diese Adresse öffnen',
    'address.openTarget': 'Zielseite öffnen',
    'address.copy': 'Adresse kopieren',
    'signIn.refused': 'Meine Anmeldung wurde abgelehnt',
    'signIn.openSignup': 'Registrierungsseite öffnen',
    'signIn.openReset': 'Neues Passwort festlegen',
    'signIn.tooMany': 'Ich kann mir die vielen Passwörter nicht merken',
    'signIn.wantsCode': 'Es wird auch ein Code verlangt',
    'signIn.linkUsed': 'Der Link aus der E-Mail funktioniert nicht',
    'signIn.otherAccount': 'Ich habe vielleicht ein anderes Konto',
    'signIn.ready': 'Ich habe es jetzt und möchte mich anmelden',
    'signIn.nameShown': 'Ja, sie zeigt meinen Namen',
    'signIn.nameNotShown': 'Nein, das tut sie nicht',
    'reload.now': 'Seite neu laden',
    'reload.withBox': 'Seite neu laden, mit Anmeldefenster',
    'reload.byHand': 'Zeigen, wie es von Hand geht',
    'reload.worked': 'Jetzt öffnet sie sich',
    'reload.noChange': 'Es ist immer noch dasselbe',
    'clear.byHand': 'Ich mache es von Hand',
    'clear.done': 'Ich habe es gelöscht',
    'clear.private': 'Zuerst ein privates Fenster versuchen',
    'clear.privateOpens': 'Ja, dort öffnet sie sich',
    'clear.privateFails': 'Nein, dort ist es dasselbe',
    'owner.find': 'Herausfinden, wie der Betreiber zu erreichen ist',
    'owner.post': 'Diese Nachricht senden',
    'owner.mail': 'E-Mail schreiben',
    'owner.openContact': 'Kontaktseite öffnen',
    'owner.call': 'Betreiber anrufen',
    'owner.openSecurity': 'An den Sicherheitskontakt schreiben',
    'owner.otherWays': 'Ein anderer Weg',
    'owner.download': 'Nachricht als Datei speichern',
    'owner.share': 'Nachricht teilen',
    'owner.copy': 'Nachricht kopieren',
    'owner.openHome': 'Kontaktseite suchen',
    'owner.sent': 'Ich habe dem Betreiber geschrieben',
    'owner.leave': 'Ich lasse es erst einmal',
    'error.tryAgain': 'Noch einmal versuchen',
    'error.signIn': 'Zuerst anmelden',
    'error.checkAddress': 'Adresse berichtigen',
    'error.understood': 'Verstanden, das reicht mir',
    'result.open': 'Seite öffnen',
    'result.stillFails': 'Sie öffnet sich immer noch nicht',
    'helpful.yes': 'Ja, es hat geholfen',
    'helpful.no': 'Nein, es hat nicht geholfen',
    'helpful.notEnoughDetails': 'Zu wenige Einzelheiten',
    'helpful.hardToUnderstand': 'Schwer zu verstehen',
    'helpful.other': 'Etwas anderes',
  },
  checked: 'Was ich geprüft habe',
  sources: { measured: 'Gemessen', configured: 'Angabe der Website', told: 'Ihre Angabe' },
  facts: {
    'page-status': 'Die Seite hat Ihrem Browser mit {value} geantwortet',
    'address-status': 'Ohne Anmeldung antwortet die Seite jetzt mit {value}',
    'no-status': '{value}',
    'sub-code': '{value}',
    challenge: 'Die Seite verlangt eine Anmeldung der Art „{value}“',
    realm: 'Der geschützte Bereich heißt „{value}“',
    'auth-error': '{value}',
    'retry-after': 'Die Website bittet, so lange zu warten: {value}',
    public: 'Diese Seite sollte für alle offen sein',
    'text-status': 'Im Text der Seite steht {value}',
    reloaded: 'Nach dem Neuladen war es dasselbe',
    'sign-in': '{value}',
    'signed-in': '{value}',
    'sign-ins': 'So oft sind Sie von der Anmeldeseite zurückgekommen: {value}',
    'opens-privately': '{value}',
    product: 'Es ist in Zoom passiert',
    'sign-in-page': '{value}',
    copy: '{value}',
    cookies: '{value}',
    'double-cookie': 'Cookies, die doppelt da sind: {value}',
    clock: 'Die Uhr dieses Geräts und die des Servers unterscheiden sich um {value}',
    'right-address': 'Diese Adresse antwortet: {value}',
    'other-address': 'Vielleicht ist diese Adresse gemeint, prüfen kann ich sie nicht: {value}',
    'link-expired': 'In der Adresse steht eine Frist, und die ist abgelaufen',
    requested: 'Diese Seite hat selbst danach gefragt: Es ist keine eigene Seite',
    method: 'Es war ein abgeschicktes Formular, deshalb frage ich nicht noch einmal ab',
    'in-app': 'Die Seite wird innerhalb einer App gezeigt: {value}',
    'request-id': 'Der Server nennt diese Anfrage {value}',
    'visitor-status': 'Ihrem Browser antwortet die Seite jetzt mit {value}',
    'leads-to': 'Die Adresse führt zu {value}',
    gate: 'Die Anmeldung gehört zu „{value}“',
    box: '{value}',
    'box-obstacle': '{value}',
    'rate-limit': '{value}',
  },
  factValues: {
    'no-status.no-answer': 'Die Adresse antwortet nicht',
    'no-status.elsewhere': 'Die Adresse führt zu einer anderen Website',
    'no-status.another-page': 'Die Adresse führt zu einer anderen Seite dieser Website',
    'no-status.not-possible': 'Von dieser Seite aus konnte ich die Adresse nicht prüfen',
    'auth-error.invalid_token':
      'Die Seite sagt, dass die Anmeldung, die sie bekam, abgelaufen oder ungültig ist',
    'auth-error.insufficient_scope': 'Die Seite sagt, dass Ihre Anmeldung für sie nicht ausreicht',
    'auth-error.stale': 'Die Seite sagt, dass die Anmeldung, die sie bekam, veraltet ist',
    'sign-in.accepted': 'Die Anmeldung wurde angenommen',
    'sign-in.refused': 'Die Anmeldung wurde nicht angenommen',
    'signed-in.true': 'Für die Website sind Sie angemeldet',
    'signed-in.false': 'Für die Website sind Sie nicht angemeldet',
    'sign-in-page.password-field': 'Die Adresse zeigt eine Seite, die nach einem Passwort fragt',
    'sign-in-page.gate': 'Die Adresse zeigt die Anmeldung eines Zugangsschutzes vor der Website',
    'sign-in-page.path': 'Die Adresse führt zu einer Anmeldeseite',
    'copy.service-worker':
      'Die Antwort kam von einem Hilfsprogramm, das in Ihrem Browser gespeichert ist, nicht vom Server',
    'copy.http-cache': 'Die Seite kam aus dem Cache Ihres Browsers, nicht vom Server',
    'copy.history': 'Die Seite kam aus dem Verlauf Ihres Browsers, nicht vom Server',
    'cookies.kept': 'Ihr Browser speichert Cookies dieser Website',
    'cookies.blocked': 'Ihr Browser speichert keine Cookies dieser Website',
    'cookies.secure-lost': 'Ohne https:// speichert Ihr Browser die sichereren Cookies dieser Website nicht',
    'opens-privately.true': 'In einem privaten Fenster öffnet sie sich',
    'opens-privately.false': 'Auch in einem privaten Fenster öffnet sie sich nicht',
    'in-app.app': 'Die Seite wird innerhalb einer App gezeigt',
    'auth-error.expired': 'Die Seite sagt, dass Ihre Anmeldung abgelaufen ist',
    'auth-error.insufficient_user_authentication': 'Die Seite verlangt eine stärkere Anmeldung als Ihre',
    'auth-error.form-expired': 'Die Seite sagt, dass das Formular zu lange offen war',
    'box.will': 'Ihr Browser fragt in einem eigenen Fenster nach dem Passwort',
    'box.may': 'Ihr Browser fragt vielleicht in einem eigenen Fenster nach dem Passwort',
    'box.will-not': 'Ihr Browser fragt hier nicht von selbst nach dem Passwort',
    'box-obstacle.worker':
      'Ein Hilfsprogramm, das in Ihrem Browser gespeichert ist, verhindert das Anmeldefenster',
    'box-obstacle.frame': 'Im Rahmen einer anderen Website erscheint kein Anmeldefenster',
    'box-obstacle.algorithm': 'Ihr Browser kennt die Art nicht, auf die nach dem Passwort gefragt wird',
    'box-obstacle.home-screen': 'In einer App auf dem Startbildschirm erscheint kein Anmeldefenster',
    'rate-limit.used-up': 'Die Seite sagt, dass zu viele Anfragen aus Ihrem Netzwerk kamen',
    'sign-in-page.autocomplete': 'Die Adresse zeigt eine Seite, die fragt, wer Sie sind',
    'sign-in-page.here': 'Die Seite selbst bittet Sie, sich anzumelden',
  },
  subCodes: {
    '401.1': '401.1: Der Benutzername oder das Passwort war nicht richtig',
    '401.2': '401.2: So, wie der Server eingerichtet ist, erlaubt er diese Anmeldung nicht',
    '401.3': '401.3: Auf der Liste der Personen, die diese Seite öffnen dürfen, stehen Sie nicht',
    '401.4': '401.4: Ein Filter auf dem Server hat Sie abgewiesen',
    '401.5': '401.5: Ein Programm auf dem Server hat Sie abgewiesen',
    '401.501': '401.501: Zu viele Anfragen auf einmal aus Ihrem Netzwerk',
    '401.502': '401.502: Zu viele Anfragen in kurzer Zeit aus Ihrem Netzwerk',
    '401.503': '401.503: Der Server sperrt die Adresse Ihres Netzwerks',
    '401.504': '401.504: Der Server sperrt den Namen Ihres Netzwerks',
  },
  steps: {
    'check-url': 'Adresse prüfen',
    'log-in': 'Anmelden',
    reload: 'Neu laden',
    'clear-cache': 'Cache leeren',
    'contact-owner': 'Betreiber kontaktieren',
  },
  verdicts: {
    fixed: 'Die Seite öffnet sich jetzt',
    'still-401': 'Die Seite antwortet immer noch mit 401',
    changed: 'Die Seite antwortet jetzt mit {status}',
    'cannot-tell': 'Von hier aus kann ich es nicht erkennen',
  },
  verdictsWithoutStatus: {
    changed: 'Die Seite antwortet jetzt nicht',
    'still-401': 'Die Adresse führt immer noch zur Anmeldeseite',
  },
  dataKinds: {
    cookies: 'Cookies',
    'sign-in-keys': 'Was Sie angemeldet hält',
    'other-keys': 'Andere gespeicherte Daten, vielleicht Entwürfe',
    databases: 'Datenbanken, vielleicht mit Entwürfen',
    caches: 'Gespeicherte Dateien',
    workers: 'Gespeicherte Hilfsprogramme',
  },
  more: { one: '{count} weiterer Eintrag', other: '{count} weitere Einträge' },
  quoted: '„{value}“',
  forms: {
    'failure.submitted': {
      label: 'Adresse oder Fehlertext',
      hint: 'example.com/seite oder „401 Unauthorized“',
      submit: 'Nachsehen',
    },
    'address.submitted': { label: 'Richtige Adresse', hint: '', submit: 'Diese Adresse prüfen' },
    'helpful.submitted': { label: 'In eigenen Worten', hint: '', submit: 'An den Betreiber senden' },
  },
  clearBySite: 'Die Website ihre Daten löschen lassen',
  ticks: {
    'reload.ticked': { legend: 'Wird vorher entfernt', submit: 'Seite ganz neu laden' },
    'clear.ticked': { legend: 'Wird gelöscht', submit: 'Ausgewähltes löschen' },
  },
  countdown: 'Wartezeit: noch {time}',
  instructionsFor: 'In {browser}:',
  instructionsForAny: 'In Ihrem Browser:',
  reloadBy: {
    keys: 'Halten Sie Strg gedrückt und drücken Sie F5, auf dem Mac ⌘+Umschalt+R',
    menu: 'Tippen Sie auf ↻ neben der Adresse oder im Menü von {browser}',
    anyMenu: 'Tippen Sie auf ↻ neben der Adresse oder im Menü des Browsers',
    reopening: 'Schließen Sie diese App und öffnen Sie sie wieder',
  },
  pickBrowser: 'Anderer Browser',
  language: 'Sprache',
  reportTitle: 'Die Nachricht an den Betreiber',
  otherBrowser: 'Anderer Browser',
  privateWindow: { chrome: 'Neues Inkognitofenster', firefox: 'Neues privates Fenster' },
  keyNames: { Ctrl: 'Strg', Shift: 'Umschalt' },
  privateMenu: 'über das Menü des Browsers',
  clear: {
    'site-icon': [
      'Klicken Sie auf das Symbol links neben der Adresse.',
      'Wählen Sie den Eintrag zu Cookies und Websitedaten und dort die Daten auf diesem Gerät.',
      'Löschen Sie, was für diese Website aufgeführt ist.',
    ],
    padlock: [
      'Klicken Sie auf das Schloss oder den Schild links neben der Adresse.',
      'Wählen Sie den Eintrag zum Löschen von Cookies und Websitedaten.',
      'Bestätigen Sie.',
    ],
    safari: [
      'Öffnen Sie Safari › Einstellungen › Datenschutz.',
      'Öffnen Sie die Verwaltung der Websitedaten.',
      'Suchen Sie die Website und entfernen Sie ihre Daten.',
    ],
    'safari-ios': [
      'Öffnen Sie Einstellungen › Apps › Safari › Erweitert › Website-Daten.',
      'Suchen Sie die Website.',
      'Wischen Sie darauf nach links und tippen Sie auf die Schaltfläche zum Löschen.',
    ],
    'site-icon-phone': [
      'Tippen Sie auf das Symbol links neben der Adresse.',
      'Tippen Sie auf den Eintrag zu Cookies und Websitedaten.',
      'Tippen Sie auf den Papierkorb und bestätigen Sie.',
    ],
    'padlock-phone': [
      'Tippen Sie auf das Schloss oder den Schild links neben der Adresse.',
      'Tippen Sie auf den Eintrag zum Löschen von Cookies und Websitedaten.',
      'Bestätigen Sie.',
    ],
    phone: [
      'Dieser Browser löscht die Daten aller Websites auf einmal: Dabei werden Sie auch von den anderen abgemeldet.',
      'Öffnen Sie das Menü des Browsers und dort die Einstellungen.',
      'Suchen Sie den Bereich Datenschutz und darin das Löschen der Browserdaten.',
      'Setzen Sie Häkchen bei Cookies und zwischengespeicherten Dateien, sonst nirgends.',
      'Bestätigen Sie.',
    ],
    other: [
      'Drücken Sie auf das Symbol neben der Adresse und suchen Sie die Daten dieser Website: Lassen sie sich dort löschen, sind Sie fertig.',
      'Sonst werden die Daten aller Websites auf einmal gelöscht: Dabei werden Sie auch von den anderen abgemeldet.',
      'Öffnen Sie die Einstellungen des Browsers und suchen Sie den Bereich Datenschutz.',
      'Wählen Sie dort, die Browserdaten zu löschen. Setzen Sie Häkchen bei Cookies und Cache, sonst nirgends.',
      'Bestätigen Sie.',
    ],
  },
  report: {
    subject: 'Fehler {status} auf {site}',
    greeting: 'Guten Tag, eine Seite Ihrer Website öffnet sich bei mir nicht.',
    address: 'Seite',
    answered: 'Antwort',
    askedFor: 'Verlangte Anmeldung',
    seenAt: 'Gesehen',
    browser: 'Browser',
    clock: 'Abweichung der Uhr meines Geräts, in Sekunden',
    requestId: 'Anfrage',
    tried: 'Versucht',
    nothingTried: 'noch nichts',
  },
};

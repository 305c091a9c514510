import type { ErrorWords } from '../../diagnosis/words/errorWords.js';

/** Deutsch: the words in which programs tell of an error. */
export const errorWords: ErrorWords = {
  blanks: 'between words',

  error: 'fehlercode|fehlermeldung|fehlernummer|fehlerseite|server ?fehler|http ?fehler',
  errorOrErrors: 'fehler',
  status: 'status*|antwort|antwortcode',
  code: 'code',
  number: 'nr|nummer',
  numbered: `
    zimmer | raum | saal | büro | haus | hausnummer | wohnung | stock | etage | rechnung |
    rechnungsnr | bestellung | auftrag | kunde | artikel | flug | bus | linie | gleis | tor | platz |
    reihe | absatz | paragraf | port | version | türcode | kapitel | halle | stand | zeile |
    (anzahl|zahl) (der )?fehler | fehlerzahl
  `,
  unauthorized: `
    nicht (mehr )?(autorisiert*|authentifiziert*|authentisiert*|angemeldet*|eingeloggt*) |
    (un|nicht) ?autorisiert* |
    (müssen|musst|muss|müsst) … (anmelden|einloggen|angemeldet|eingeloggt|authentifizieren) |
    (melden sie sich|melde dich|loggen sie sich|logge dich) (bitte )?(zuerst )?(an|ein) um |
    bitte zuerst (anmelden|einloggen) |
    keine (gültige )?(autorisierung|authentifizierung|authentifikation|anmeldung|zugangsdaten|anmeldedaten|session|sitzung) |
    kein* (gültige* )?token | nur für (angemeldete|registrierte) | nicht verifizieren … autorisiert
  `,
  signIn: `
    anmeldung | anmelden | authentifizierung | authentifikation | authentisierung | autorisierung |
    login | einloggen | zugangsdaten | anmeldedaten | anmeldeinformationen | token | session |
    sitzung
  `,
  required: `
    erforderlich | benötigt | notwendig | nötig | verlangt | fehlt | fehlen | fehlend* |
    nicht angegeben | nicht gefunden | gefunden werden | vorausgesetzt
  `,
  failed: `
    fehlgeschlagen* | gescheitert | nicht möglich | nicht erfolgreich | verweigert | abgelehnt |
    misslungen | schlug fehl | schlägt fehl | fehler | nicht geklappt
  `,
  session: `
    sitzung* | session* | anmeldung | login | token | jwt | zugangsdaten | anmeldedaten |
    gültigkeit* | zugangstoken | zugriffstoken | nonce | cookie | anmelde ?link | login ?link |
    verbindung
  `,
  expired: `
    abgelaufen* | beendet | überschritten | nicht mehr gültig | erloschen | timeout |
    zeitüberschreitung | ablauf | ungültig geworden
  `,
  signedOut: `
    (erneut|wieder|neu|nochmals|noch einmal) (an|ein|anmelden|einloggen) |
    (automatisch|aus sicherheitsgründen|wegen inaktivität|inzwischen) abgemeldet |
    (wurden|wurdest|sind|bist) (automatisch )?(abgemeldet|ausgeloggt) |
    (ungültige|verlorene) (sitzung|session) |
    (sitzung|session) (ist )?(ungültig|nicht gefunden|verloren) | inaktivität … (abgemeldet|beendet)
  `,
  credentials: `
    benutzer ?name* | nutzername* | benutzerkennung | benutzer | kennwort | passwort | anmeldename* |
    anmeldedaten | zugangsdaten | anmeldeinformationen | zugangscode | login | kombination | pin |
    bestätigungscode
  `,
  wrong: `
    falsch* | ungültig* | inkorrekt* | nicht korrekt | unkorrekt | fehlerhaft* | stimmt nicht |
    stimmen nicht | nicht richtig | unbekannt* | nicht überein | nicht erkannt
  `,
  access: 'zugriff*|zugang|zutritt',
  denied: `
    verweigert | verboten | nicht gestattet | abgelehnt | untersagt | gesperrt | nicht erlaubt |
    unzulässig | eingeschränkt | nicht zulässig
  `,
  forbidden: `
    keine* (ausreichende* |entsprechende* |erforderliche* |nötige* )?(berechtigung*|rechte|zugriffsrechte*|zugriffsberechtigung*|zugriff|zugang|erlaubnis) |
    nicht (berechtigt|befugt|erlaubt) |
    (fehlende|unzureichende|nicht genügend|mangelnde) (berechtigung*|rechte|zugriffsrechte) |
    unbefugt* | können … nicht zugreifen
  `,
  page: 'seite|url|ressource|adresse|webseite|dokument|objekt',
  missing: `
    nicht gefunden | existiert nicht | nicht vorhanden | gibt es nicht | nicht verfügbar |
    konnte nicht gefunden werden
  `,
  tooMany: `
    zu viele (fehlgeschlagene |fehlerhafte |erfolglose |ungültige |gleichzeitige )?(anfragen|versuche*|anmeldeversuche|anmeldungen|login*|fehlversuche|zugriffe|aufrufe) |
    (anfrage*|zugriff*) gedrosselt | anfragelimit | ratenbegrenzung
  `,
  faults: `
    (interner )?server ?fehler … aufgetreten | interner server ?fehler | unerwarteter server ?fehler
  `,
  reasons: {
    400: '(ungültige|fehlerhafte|falsche|schlechte) anfrage',
    401: 'nicht autorisiert|unautorisiert',
    403: 'verboten|gesperrt|unzulässig|nicht erlaubt|verbotener zugriff',
    404: 'nicht gefunden',
    405: 'methode nicht (erlaubt|zulässig)',
    407: 'proxy authentifizierung (erforderlich|benötigt)',
    408: 'zeitüberschreitung (der|bei der) anfrage|anfrage zeitüberschreitung',
    419: 'seite abgelaufen',
    429: 'zu viele anfragen',
    500: 'interner (server ?fehler|serverfehler|fehler)|server ?fehler',
    502: '(fehlerhaftes|ungültiges|schlechtes|falsches) gateway',
    503: `
      (dienst|service) (vorübergehend )?(nicht verfügbar|nicht erreichbar) | wartungsmodus |
      wartungsarbeiten
    `,
    504: 'gateway zeitüberschreitung|gateway timeout',
    511: 'netzwerk ?authentifizierung (erforderlich|benötigt)',
  },
};

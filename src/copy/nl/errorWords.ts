import type { ErrorWords } from '../../diagnosis/words/errorWords.js';

/** Nederlands: the words in which programs tell of an error. */
export const errorWords: ErrorWords = {
  blanks: 'between words',

  error: 'foutcode|foutmelding|foutnummer|fout|serverfout|http ?fout|error',
  status: 'status*|antwoord',
  code: 'code',
  number: 'nr|nummer',
  numbered: `
    kamer | zaal | lokaal | kantoor | huis | appartement | verdieping | deur | factuur | rekening |
    bestelling | order | klant | artikel | vlucht | bus | lijn | spoor | perron | stoel | tafel |
    poort | versie | postcode | hoofdstuk | toegangscode | rij
  `,
  unauthorized: `
    niet (meer )?(geautoriseerd|geauthenticeerd|ingelogd|aangemeld|gemachtigd|bevoegd|geverifieerd) |
    ongeautoriseerd* | onbevoegd |
    (moet|dient|dien|moeten) … (inloggen|in te loggen|ingelogd|aanmelden|aan te melden|aangemeld|authenticeren) |
    (log|meld je|meld u) (eerst )?(in|aan) (om|voor) | (inloggen|aanmelden) om |
    geen (geldige )?(autorisatie|authenticatie|sessie|logingegevens|inloggegevens|aanmeldgegevens|token|authenticatietoken) |
    alleen voor (leden|geregistreerde|ingelogde) | niet controleren … (gemachtigd|geautoriseerd)
  `,
  signIn: `
    authenticatie | autorisatie | aanmelding | aanmelden | inloggen | login | verificatie |
    inloggegevens | aanmeldgegevens | authenticatiegegevens | logingegevens | token | sessie |
    authenticatietoken | authenticatieprobleem
  `,
  required: `
    vereist | verplicht | nodig | noodzakelijk | ontbreekt | ontbreken | ontbrekend* |
    niet (opgegeven|meegegeven|gevonden|verstrekt|ingevuld) | kon geen … gevonden | benodigd
  `,
  failed: `
    mislukt* | niet (gelukt|geslaagd|mogelijk) | geweigerd | afgewezen | kan niet | kon niet | fout |
    probleem*
  `,
  session: `
    sessie | token | jwt | login | aanmelding | inloggegevens | authenticatiegegevens |
    toegangstoken | wachtwoord | nonce | cookie | inlogsessie | inloglink
  `,
  expired: `
    verlopen | afgelopen | verstreken | beëindigd | niet (meer|langer) geldig | time out | timeout |
    inactiviteit | gesloten wegens
  `,
  signedOut: `
    (opnieuw|nogmaals|weer) (in|aan|inloggen|aanmelden|in te loggen|aan te melden) |
    (log|meld) … (opnieuw|nogmaals) | (bent|ben|werd|is) (automatisch )?(uitgelogd|afgemeld) |
    (ongeldige|verlopen) sessie | sessie (is )?(ongeldig|niet gevonden|verloren) |
    wegens inactiviteit
  `,
  credentials: `
    gebruikersnaam | gebruikersnamen | wachtwoord | inloggegevens | aanmeldgegevens |
    authenticatiegegevens | inlogcode | login | combinatie | logingegevens | toegangscode
  `,
  wrong: `
    ongeldig* | onjuist* | verkeerd* | fout | foutief | foutieve |
    niet (juist|correct|geldig|herkend) | incorrect* | komen niet overeen | onbekend* | kloppen niet |
    klopt niet
  `,
  access: 'toegang',
  denied: `
    geweigerd | verboden | ontzegd | niet (toegestaan|toegelaten) | geblokkeerd | beperkt |
    afgewezen
  `,
  forbidden: `
    (geen|onvoldoende|niet de (juiste|benodigde|vereiste)) (toestemming*|rechten|toegang|bevoegdheid|bevoegdheden|machtiging*|permissies?|toegangsrechten) |
    niet (toegestaan|gerechtigd) | (toestemming|machtiging) (geweigerd|vereist) | geen toegang
  `,
  page: 'pagina|url|bron|adres|webpagina|object',
  missing: 'niet (gevonden|beschikbaar|worden gevonden)|bestaat niet|kon niet worden gevonden',
  tooMany: `
    te veel (mislukte |onjuiste |foutieve )?(aanvragen|verzoeken|pogingen|inlogpogingen|aanmeldpogingen|requests) |
    aanvraag (was|is) (verstikt|beperkt) | (limiet|maximum) (overschreden|bereikt)
  `,
  faults: '(interne )?server ?fout … opgetreden|interne server ?fout',
  reasons: {
    400: '(foute|ongeldige|onjuiste|slechte|foutieve) (aanvraag|verzoek)|ongeldig verzoek',
    401: 'niet geautoriseerd|onbevoegd',
    403: 'verboden|verboden toegang|toegang verboden',
    404: 'niet gevonden|pagina niet gevonden',
    405: 'methode niet toegestaan',
    407: `
      (proxy ?authenticatie|proxy ?verificatie) (vereist|nodig|verplicht) |
      authenticatie op de proxyserver verplicht
    `,
    408: '(aanvraagtijd|verzoek|aanvraag) (verstreken|verlopen|time out|timeout)',
    419: 'pagina verlopen',
    429: 'te veel (aanvragen|verzoeken|requests)',
    500: 'interne (server ?fout|fout)|(interne )?server ?fout',
    502: '(slechte|ongeldige|foute) (gateway|poort)',
    503: '(dienst|service) (tijdelijk )?niet beschikbaar|onderhoudsmodus|onderhoud',
    504: 'gateway time ?out|gateway verlopen',
    511: 'netwerk ?authenticatie (vereist|nodig)',
  },
};

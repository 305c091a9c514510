import type { ErrorWords } from '../../diagnosis/words/errorWords.js';

/** Polski: the words in which programs tell of an error. */
export const errorWords: ErrorWords = {
  blanks: 'between words',

  error: 'błąd|błędu|błędem',
  status: 'status*|stan|stanu|odpowied*|kod (stanu|statusu|odpowiedzi)',
  code: 'kod*',
  number: 'nr|numer',
  numbered: `
    pokój | pokoju | sala | sali | biuro | mieszkanie | lokal | piętro | drzwi | faktura | faktury |
    zamówienie | zamówienia | klient | bilet | artykuł | lot | autobus | linia | pociąg | peron |
    miejsce | stolik | port | wersja | kod pocztowy | rozdział | budynek | ulica | droga
  `,
  unauthorized: `
    nie ?(autoryzowan*|uwierzytelnion*|upoważnion*|zalogowan*) |
    nie (jesteś|został* |jest) (już )?(zalogowan*|uwierzytelnion*|autoryzowan*|upoważnion*) |
    brak (ważne[jg]o? )?(autoryzacji|uwierzytelnienia|uwierzytelniania|danych uwierzytelniających|danych sesji|sesji|tokenu|tokena|upoważnienia) |
    (musisz|należy|trzeba|wymagane jest|proszę|konieczne jest|powinieneś) … (zalogować|zalogowan*|logowanie|uwierzytelnić|uwierzytelnienie|zalogowanie) |
    (zaloguj się|zaloguj|zalogować się) (aby|by|żeby|lub) |
    aby (kontynuować|uzyskać|zobaczyć|przejść) … zaloguj | tylko dla (zalogowanych|zarejestrowanych) |
    nie może zweryfikować … uprawnienia
  `,
  signIn: `
    uwierzytelni* | autoryzacj* | logowani* | zalogowani* | login | token | sesj* |
    dane uwierzytelniające | danych uwierzytelniających | danych logowania | poświadczeń
  `,
  required: `
    wymagan* | wymaga | konieczn* | potrzebn* | niezbędn* | brak | brakuje |
    nie (podano|znaleziono|został* znalezion*|dostarczono) | brakując*
  `,
  failed: `
    nie ?powiod* | nie udał* | niepowodzeni* | nieudan* | odrzucon* | odmow* | błąd | niemożliw* |
    nie można | zakończon* niepowodzeniem
  `,
  session: `
    sesj* | token* | jwt | logowani* | uwierzytelni* | hasł* | konto | poświadczeni* | ważność |
    nonce | login
  `,
  expired: `
    wygasł* | wygaśni* | przetermin* | upłynął | upłynęł* | zakończył* | zakończon* | minął | minęł* |
    przekroczon* | straciła ważność | utraci* | nieaktywno* | nie jest już ważn* | przeterminowan* |
    limit czasu
  `,
  signedOut: `
    (zaloguj|zalogować|zalogowanie|logowanie|uwierzytelnienie) (się )?(ponownie|jeszcze raz|znowu) |
    ponown(ie|e) (się )?(zaloguj|zalogować|zalogowani*|logowanie|uwierzytelni*) |
    (zostałeś|zostałaś|nastąpiło|użytkownik został) (automatyczn(ie|e) )?(wylogowan*) |
    (nieprawidłow*|niepoprawn*|nieważn*|błędn*) sesj* | błąd sesji |
    sesja (jest )?(nieprawidłow*|nieważn*|niepoprawn*) |
    (z powodu) … (braku aktywności|nieaktywności)
  `,
  credentials: `
    nazw* użytkownika | użytkownika | login* | hasł* | dane (logowania|uwierzytelniające|dostępowe) |
    danych (logowania|uwierzytelniających) | adres (e mail|email) lub hasło | poświadczeni* |
    kod dostępu | dane
  `,
  wrong: `
    nieprawidłow* | niepoprawn* | błędn* | niewłaściw* | zł[yaeą] |
    nie są (poprawne|prawidłowe|zgodne) | nie jest (poprawn*|prawidłow*) | nieważn* | nieznan* |
    nie pasuj* | nie zgadza* | nie pozwalają
  `,
  access: 'dostęp*',
  denied: `
    zabronion* | wzbronion* | odmow* | niedozwolon* | zablokowan* | ograniczon* | brak dostępu |
    odrzucon* | nieuprawnion*
  `,
  forbidden: `
    (brak|nie (masz|ma|posiadasz|posiada)|niewystarczając*) (wystarczających |odpowiednich |wymaganych )?(uprawnie*|dostępu|praw|pozwolenia|zezwolenia) |
    nie (jest |jesteś )?(dozwolon*|uprawnion*) | nie możesz uzyskać dostępu
  `,
  page: 'stron*|url|zasób|zasobu|adres*|obiektu',
  missing: `
    nie (został* |może zostać |można )?(znalezion*|znaleźć|odnalezion*|istnieje) | brak |
    nie istnieje
  `,
  tooMany: `
    (zbyt|za) (wiele|dużo) (nieudanych |błędnych )?(żądań|prób|zapytań|logowań|połączeń) |
    żądanie zostało (zdławione|ograniczone) |
    (limit|liczba) (żądań|zapytań|prób) … (przekroczon*|został*) | przekroczono (limit|liczbę)
  `,
  faults: '(wewnętrzny )?błąd (wewnętrzny )?serwera',
  reasons: {
    400: '(nieprawidłowe|błędne|niepoprawne|złe) (żądanie|zapytanie)',
    401: 'nieautoryzowan*( dostęp)?|brak autoryzacji',
    403: `
      zabronion[yaeo] | wzbronion[yaeo] | dostęp (zabroniony|wzbroniony) | zakazan[yaeo] |
      odmowa dostępu
    `,
    404: 'nie znaleziono( strony)?|strona nie (znaleziona|istnieje)',
    405: '(metoda )?niedozwolona( metoda)?',
    407: `
      wymagane uwierzytelni(e|a)nie (serwera )?proxy | wymagane uwierzytelni(e|a)nie w proxy
    `,
    408: `
      (przekroczono |upłynął )?(limit )?czasu? (oczekiwania )?(na )?żądani[ae]( został przekroczony| upłynął)? |
      limit czasu żądania
    `,
    419: 'strona wygasła',
    429: 'zbyt wiele (żądań|zapytań)',
    500: '(wewnętrzny )?błąd (wewnętrzny )?serwera',
    502: '(zła|nieprawidłowa|błędna) (brama|bramka)|błąd bramy',
    503: `
      (usługa|serwis) (jest )?(tymczasowo )?(niedostępn[yae]) | tryb (konserwacji|serwisowy) |
      serwer w trybie konserwacji
    `,
    504: `
      (przekroczenie|przekroczono|upłynął) (limitu?|czasu?) (czasu )?(oczekiwania )?(na )?bram(y|ki|ę|kę)
    `,
    511: 'wymagane uwierzytelni(e|a)nie (w )?siec[i]?',
  },
};

import type { DeferredWords, OpeningWords, Translation } from '../words.js';

/**
 * Polski. The visitor is „Ty” (imperatives, no pronoun where it can go), as gov.pl and mObywatel do. No past tense of
 * the visitor or the wizard: it would need a gender. site = witryna, page = strona, box = okienko logowania.
 */
export const opening: Translation<OpeningWords> = {
  title: 'Pomoc z tą stroną',
  launcher: 'Pomoc przy błędzie 401',
  restart: 'Zacznij od nowa',
  close: 'Zamknij',
  back: 'Wstecz',
  answers: 'Twoja odpowiedź',
  conversation: 'Rozmowa',
  change: 'Zmień tę odpowiedź: {answer}',
  progress: 'Krok {index} z {of}',
  busy: {
    looking: 'Sprawdzam stronę…',
    reading: 'Czytam…',
  },
  messages: {
    'finding.session-expired': 'Twoja sesja na tej stronie wygasła.',
    'finding.signed-out': 'Ta strona otwiera się tylko po zalogowaniu. Odpowiedziała kodem {status}.',
    'signIn.offer': 'Zaloguj się, a potem wróć na tę stronę.',
    'signIn.offerFind': 'Mogę poszukać strony logowania tej witryny. Zaloguj się na niej, a potem wróć.',
    'signIn.offerHome':
      'Poszukaj na stronie głównej witryny linku „Zaloguj się”, „Logowanie” lub podobnego i tam się zaloguj. Potem wróć na tę stronę.',
    'signIn.offerBox':
      'Przeglądarka zapyta o nazwę użytkownika i hasło („{realm}”) we własnym okienku. Nie widzę tego, co tam wpisujesz.',
    'problem.own': 'Coś poszło nie tak po mojej stronie. Pomóc może właściciel witryny.',
  },
  choices: {
    'signIn.find': 'Znajdź stronę logowania',
    'signIn.open': 'Otwórz stronę logowania',
    'signIn.openHome': 'Otwórz stronę główną',
    'signIn.showBox': 'Pokaż okienko logowania',
    'signIn.accepted': 'Udało się zalogować',
    'signIn.noAccount': 'Nie mam konta',
    'signIn.forgotten': 'Nie pamiętam hasła',
    'owner.contact': 'Skontaktuj się z właścicielem',
    'step.next': 'Przejdź do następnego kroku',
  },
};

/** Polski, after the first message. */
export const deferred: Translation<DeferredWords> = {
  busy: {
    checking: 'Sprawdzam stronę jeszcze raz…',
    reloading: 'Wczytuję stronę ponownie…',
    searching: 'Rozglądam się po witrynie…',
    listing: 'Sprawdzam, co przeglądarka przechowuje z tej witryny…',
    clearing: 'Czyszczę…',
    delivering: 'Chwileczkę…',
  },
  messages: {
    'finding.unreachable': 'Witryna w tej chwili nie odpowiada.',
    'finding.rate-limited':
      'Z Twojej sieci przyszło do witryny zbyt wiele zapytań. Witryna prosi, aby poczekać.',
    'finding.address-blocked':
      'Witryna blokuje sieć, z której korzystasz. Logowanie tego nie zmieni; inna sieć może pomóc.',
    'finding.other-error': 'To nie jest 401: strona odpowiedziała kodem {status}.',
    'finding.no-permission': 'Ta strona jest dla Ciebie zamknięta, także po zalogowaniu.',
    'finding.bad-site-data':
      'Strona otwiera się bez danych, które przeglądarka przechowuje z tej witryny, a z nimi nie.',
    'finding.server-misconfigured': 'To wygląda na błąd witryny, nie Twój.',
    'finding.recovered': 'Podczas wczytywania ta strona odpowiedziała kodem 401. Teraz odpowiada normalnie.',
    'finding.stale-copy': 'To, co widzisz, to stara kopia strony.',
    'finding.cookies-blocked':
      'Przeglądarka nie zachowuje danych, po których ta witryna poznaje, kto jest zalogowany.',
    'finding.clock-skew':
      'Zegar tego urządzenia jest źle ustawiony, różnica to mniej więcej {minutes}. Przez to logowanie wygląda na zbyt stare albo zbyt nowe.',
    'finding.network-sign-in': 'Ta strona otwiera się tylko z wewnątrz pewnej sieci, na przykład firmowej.',
    'finding.login-redirect': 'Ten adres prowadzi najpierw do strony logowania.',
    'finding.wrong-address': 'W adresie jest mały błąd. Bez niego strona się otwiera.',
    'finding.wrong-credentials': 'Witryna nie przyjęła nazwy użytkownika lub hasła.',
    'finding.login-does-not-stick':
      'Witryna przyjęła logowanie, ale go nie utrzymuje. Mogą przeszkadzać stare dane w przeglądarce.',
    'finding.cannot-tell':
      'Nie widzę stąd, co odpowiada strona. Kod 401 oznacza, że strona wymaga zalogowania.',
    'finding.answersStrangers':
      'Bez logowania ten adres odpowiada kodem {status}. Nie widzę, co odpowiada Tobie.',
    'finding.forbidden':
      'Ta strona odpowiada kodem 403. Niektóre witryny odpowiadają tak osobom niezalogowanym.',
    'finding.formExpired': 'Formularz był otwarty zbyt długo, więc witryna go nie przyjęła.',
    'finding.leadsOn': 'Ten adres prowadzi dalej, do innej strony tej witryny.',
    'finding.opensForStrangers':
      'Strona odmówiła Twojej przeglądarce. Dla osób niezalogowanych teraz się otwiera.',
    'finding.opensForYou': 'Teraz strona się dla Ciebie otwiera.',
    'finding.requestAnswered': 'Coś na tej stronie dostało odpowiedź {status}.',
    'finding.requestClosed': 'Coś na tej stronie jest dla Ciebie zamknięte, także po zalogowaniu.',
    'finding.requestExpired': 'Coś na tej stronie spotkało się z odmową: Twoja sesja wygasła.',
    'finding.requestOpens': 'To, czego na tej stronie odmówiono, teraz się dla Ciebie otwiera.',
    'finding.requestRefused': 'Coś na tej stronie otwiera się tylko po zalogowaniu.',
    'finding.signInHere': 'Strona prosi o zalogowanie i jest na niej formularz logowania.',
    'finding.stepUp': 'Twoje logowanie działa, ale ta strona wymaga silniejszego.',
    'finding.wordsSay401': 'W tekście strony jest kod 401: strona otwiera się tylko po zalogowaniu.',
    'address.offer':
      'Czy {address} to adres, o który Ci chodzi? Jedna błędna litera może prowadzić do zamkniętej strony, a niektóre linki prowadzą do stron tylko dla wybranych osób.',
    'address.offerUnknown':
      'Czy adres u góry przeglądarki to ten, o który Ci chodzi? Jedna błędna litera może prowadzić do zamkniętej strony, a niektóre linki prowadzą do stron tylko dla wybranych osób.',
    'failure.ask': 'Która strona się nie otwiera? Wpisz jej adres albo wklej treść błędu.',
    'failure.otherSite':
      'Nie mogę stąd sprawdzić {site}, bo to inna witryna. Wklej treść błędu z tej witryny albo przejdź przez pięć kroków.',
    'input.unreadable':
      'Nie widzę tu adresu. Adres wygląda jak example.com/strona, a błąd jak „401 Unauthorized”.',
    'input.scheme': 'Otworzyć można tylko adresy, które zaczynają się od http:// lub https://.',
    'input.empty': 'Pole było puste.',
    'address.correct': 'Wpisz właściwy adres.',
    'address.passwordDropped': 'W adresie była nazwa użytkownika lub hasło. Pomijam to.',
    'address.same': 'To ten sam adres co poprzednio.',
    'address.alsoAsks': 'Ten adres też wymaga zalogowania. Jeśli jest właściwy, przejdź dalej.',
    'address.otherError': 'Ten adres też nie działa. Sprawdź go litera po literze.',
    'address.alsoForbids': 'Bez logowania ten adres odpowiada kodem 403. Jeśli jest właściwy, przejdź dalej.',
    'address.leadsOn': 'Ten adres prowadzi do innej strony tej witryny. Otwórz go, aby się przekonać.',
    'address.opensForStrangers':
      'Bez logowania {address} się otwiera. Otwórz ten adres, aby sprawdzić, czy otwiera się też dla Ciebie.',
    'address.tryIt': 'Nie mogę stąd sprawdzić {address}. Otwórz ten adres, aby się przekonać.',
    'address.suggest': 'Sprawdzone: {suggestion} odpowiada. Czy o ten adres chodzi?',
    'address.suggestOther':
      'Może właściwy jest {suggestion}: nie mogę tego stąd sprawdzić. Możesz też wpisać właściwy adres.',
    'address.linkExpired': 'Ten link był ważny przez określony czas i ten czas minął. Poproś nadawcę o nowy.',
    'address.copied': 'Skopiowano. Otwórz przeglądarkę, wklej w niej adres i zaloguj się.',
    'address.notCopied':
      'Nie udało się skopiować. Poszukaj w menu tej aplikacji polecenia, które otwiera stronę w przeglądarce.',
    'signIn.offerBeside': 'Zaloguj się w innej karcie: ta strona zostanie taka, jaka jest. Potem wróć tutaj.',
    'signIn.offerBoxMaybe':
      'Przeglądarka może zapytać o nazwę użytkownika i hasło („{realm}”) we własnym okienku. Jeśli okienko się nie pojawi, poszukaj w witrynie strony logowania.',
    'signIn.offerBoxThere':
      'Otwórz adres: jeśli logowania jeszcze nie było, przeglądarka zapyta o nazwę użytkownika i hasło („{realm}”) we własnym okienku. Nie widzę tego, co tam wpisujesz.',
    'signIn.offerFrame':
      'Widzisz tę stronę wewnątrz innej witryny, a tam przeglądarka nie pyta o hasło. Skopiuj adres i otwórz go w osobnej karcie.',
    'signIn.offerHere': 'Skorzystaj z formularza logowania na tej stronie.',
    'signIn.offerHomeScreen':
      'Widzisz tę stronę jako aplikację z ekranu głównego, a tam okienko logowania się nie pojawia. Skopiuj adres i otwórz go w przeglądarce.',
    'signIn.offerNoBox':
      'Strona pyta o hasło w sposób, którego Twoja przeglądarka nie zna. Może zna go inna przeglądarka; pomóc może też właściciel.',
    'signIn.offerThereForm': 'Otwórz adres i skorzystaj z formularza logowania, który tam jest. Potem wróć.',
    'signIn.offerWorker':
      'Okienka logowania nie dopuszcza program pomocniczy witryny, zapisany w przeglądarce. Usuń go, a strona wczyta się ponownie.',
    'signIn.siteKnows':
      'Witryna widzi już Twoje logowanie. Wczytaj stronę ponownie albo ją otwórz: czy się otwiera?',
    'signIn.siteDoesNotKnow': 'Witryna nie widzi Twojego logowania. Czy strona logowania Cię wpuściła?',
    'signIn.offerZoom': 'Wyloguj się z Zooma i zaloguj ponownie.',
    'signIn.offerThere': 'Zaloguj się tam, a potem wróć na tę stronę.',
    'signIn.offerElsewhere': 'Logowanie jest w innej witrynie. Otwórz ten adres, zaloguj się tam i wróć.',
    'signIn.offerNetwork':
      'Najpierw połącz się z tą siecią, na przykład przez jej VPN. Potem wczytaj stronę ponownie. Jeśli okienko zapyta o hasło, podaj hasło do konta służbowego.',
    'signIn.offerCookies':
      'Zezwól na pliki cookie tej witryny w ustawieniach przeglądarki, zwykle w części o prywatności. Potem się zaloguj.',
    'signIn.offerSecure':
      'Adres zaczyna się od http://, a logowanie utrzymuje się tylko z https://. Zmień http:// na https:// i zaloguj się pod tym adresem.',
    'signIn.offerInApp':
      'Widzisz tę stronę w aplikacji ({app}), a tam logowanie często przepada. Otwórz ją w przeglądarce: skopiuj adres i wklej go tam. Możesz też zalogować się tutaj.',
    'signIn.offerInSomeApp':
      'Widzisz tę stronę w aplikacji, a tam logowanie często przepada. Otwórz ją w przeglądarce: skopiuj adres i wklej go tam. Możesz też zalogować się tutaj.',
    'signIn.afterPost':
      'Twój formularz nie został przyjęty. Zanim opuścisz tę stronę, skopiuj wpisany tekst. Potem zaloguj się i wyślij formularz ponownie.',
    'signIn.trouble': 'Co się nie udaje?',
    'signIn.wantsCode':
      'Kod przychodzi z aplikacji, SMS-em albo e-mailem i jest ważny około minuty. Użyj najnowszego. Jeśli żaden nie przychodzi, pomóc może właściciel.',
    'signIn.linkUsed':
      'Link z e-maila działa tylko raz i przez krótki czas. Poproś o nowy i otwórz go w tej przeglądarce.',
    'signIn.otherAccount':
      'Może jesteś teraz na innym koncie, służbowym albo prywatnym. Wyloguj się, a potem zaloguj na właściwe.',
    'signIn.comeBack': 'Zaloguj się tam i wróć. Sprawdzę wtedy stronę.',
    'signIn.stillAfterReturn': 'Witaj ponownie. Czy strona logowania Cię wpuściła?',
    'signIn.unclear': 'Nie widzę stąd, czy logowanie się udało. Okaże się, gdy strona wczyta się ponownie.',
    'signIn.parting':
      'Logowanie się udało, a strona wciąż odpowiada kodem 401. Czy witryna pokazuje Twoje imię lub nazwę użytkownika?',
    'signIn.refused':
      'Błąd 401 zaraz po logowaniu oznacza, że nazwa użytkownika lub hasło są błędne. Sprawdź pisownię i klawisz Caps Lock.',
    'signIn.refusedTwice': 'Nie próbuj trzeci raz: wiele witryn blokuje wtedy konto. Ustaw nowe hasło.',
    'signIn.noAccount':
      'Poszukaj w witrynie linku „Zarejestruj się” lub „Załóż konto”. Niektóre witryny dają konta tylko na prośbę: wtedy zapytaj właściciela.',
    'signIn.forgotten':
      'Poszukaj na stronie logowania linku „Nie pamiętasz hasła?”. Witryna pomoże Ci ustawić nowe.',
    'signIn.tooMany':
      'Menedżer haseł pamięta je wszystkie, a Tobie wystarczy pamiętać jedno. Jest wbudowany w przeglądarkę: pozwól jej zapisać hasło, gdy się logujesz.',
    'reload.offer': 'Strona może się czasem źle wczytać. Wczytajmy ją ponownie, a ja zostanę przy Tobie.',
    'reload.offerBox':
      'Strona może się czasem źle wczytać. Przy ponownym wczytaniu przeglądarka może zapytać o hasło; możesz to anulować. Zostanę przy Tobie.',
    'reload.offerElsewhere':
      'Strona może się czasem źle wczytać. Zamknij ją, otwórz jeszcze raz i powiedz mi, co pokazuje.',
    'reload.offerForm':
      'Skopiuj wpisany tekst. Potem wczytaj stronę ponownie i wyślij formularz jeszcze raz.',
    'reload.opensForStrangers': 'Wczytaj stronę ponownie, aby sprawdzić, czy otwiera się też dla Ciebie.',
    'reload.offerCopy': 'Ponowne wczytanie pobiera z serwera nową stronę. Zostanę przy Tobie.',
    'reload.offerWorker':
      'Starą kopię podaje program pomocniczy witryny, zapisany w przeglądarce. Usuń go, a strona wczyta się od nowa. Witryna doda go znowu, gdy będzie potrzebny.',
    'reload.offerClock':
      'Ustaw zegar tego urządzenia: w ustawieniach daty i godziny, najlepiej automatycznie. Potem wczytaj stronę ponownie.',
    'reload.byHand': 'Ręcznie: {reload}. Możesz też otworzyć okno prywatne ({keys}) i przejść do {address}.',
    'reload.unclear': 'Nie wiem, czy to pomogło. Co teraz pokazuje strona?',
    'clear.offer':
      'Stare dane logowania w przeglądarce mogą blokować Ci dostęp. Ich wyczyszczenie wyloguje Cię z tej witryny; szkice mogą przepaść.',
    'clear.offerZoom':
      'Wyłącz motywy i wtyczki przeglądarki, które mogą być aktywne. Potem wyczyść pamięć podręczną: to Cię wyloguje, a szkice mogą przepaść.',
    'clear.stored':
      'Przeszkadza coś, co jest zapisane. Wyczyszczenie tego wyloguje Cię z tej witryny; szkice mogą przepaść.',
    'clear.doubled':
      'Przeglądarka przechowuje dla tej witryny „{cookie}” dwa razy, w wersji starej i nowej. Stara przeszkadza.',
    'clear.choose':
      'Mogę to usunąć za Ciebie. To wyloguje Cię z całej witryny, a szkice mogą przepaść. Wybierz, co usunąć.',
    'clear.byHand': 'Tak zrobisz to samodzielnie.',
    'clear.gone': 'Wyczyszczone. Nic nie zostało.',
    'clear.left': 'Nie wszystko zniknęło. To wciąż tu jest; może to trzymać inna karta.',
    'clear.leftHidden':
      'Wyczyszczone, na ile strona może to widzieć. Niektóre pliki cookie są ukryte przed stronami; może je wyczyścić tylko przeglądarka.',
    'clear.signInAgain':
      'Wyczyszczenie Cię wylogowało. Zaloguj się jeszcze raz: teraz logowanie może się utrzymać.',
    'clear.private':
      'Okno prywatne nie wysyła niczego, co jest zapisane. Otwórz je ({keys}) i przejdź do {address}. Czy strona się tam otwiera?',
    'clear.proved': 'W takim razie wyczyszczenie pomoże.',
    'clear.unclear':
      'Mogę pytać stronę tylko bez Twoich danych. Czy to pomogło, okaże się po ponownym wczytaniu.',
    'owner.offer':
      'Pomóc może właściciel witryny: {email}. Wiadomość jest już gotowa; nie ma w niej nic poufnego.',
    'owner.offerGuess':
      'Pomóc może właściciel witryny. Nie znam jego adresu e-mail: w niektórych witrynach działa {email}, w innych jest strona kontaktowa. Wiadomość jest już gotowa; nie ma w niej nic poufnego.',
    'owner.offerNoMail':
      'Pomóc może właściciel witryny. Poszukaj strony kontaktowej. Wiadomość jest już gotowa; nie ma w niej nic poufnego.',
    'owner.offerPage':
      'Właściciel witryny ma stronę kontaktową. Skopiuj wiadomość i wklej ją tam; nie ma w niej nic poufnego.',
    'owner.offerPhone': 'Do właściciela witryny można zadzwonić: {phone}. Oto, co mu powiedzieć.',
    'owner.offerPost':
      'Właściciel witryny przyjmuje wiadomości od razu tutaj. Najpierw przeczytaj swoją; nie ma w niej nic poufnego.',
    'owner.offerSecurity':
      'Widzę tylko kontakt do zgłaszania błędów bezpieczeństwa. Nie do tego służy, ale czyta go człowiek.',
    'owner.downloaded': 'Zapisano jako plik. Dołącz go do e-maila albo wklej jego treść.',
    'owner.notDelivered': 'To się nie udało. Wybierz inny sposób.',
    'owner.posted': 'Właściciel ma Twoją wiadomość.',
    'owner.written': 'Gdy wyślesz wiadomość, z Twojej strony to już wszystko.',
    'owner.copied': 'Skopiowano. Wklej wiadomość do e-maila albo formularza kontaktowego.',
    'owner.notCopied': 'Przeglądarka nie pozwoliła skopiować. Zaznacz tekst powyżej i skopiuj go.',
    'error.400': '400 Bad Request: witryna nie zrozumiała zapytania. Często adres jest uszkodzony.',
    'error.403': '403 Forbidden: ponowne logowanie nie pomoże. Stronę może Ci udostępnić właściciel.',
    'error.403SignIn':
      '403 Forbidden: najpierw się zaloguj. Jeśli po zalogowaniu jest tak samo, stronę może Ci udostępnić właściciel.',
    'error.404':
      '{status} Not Found: pod tym adresem nie ma strony. Sprawdź go albo poszukaj strony, zaczynając od głównej.',
    'error.407':
      '407 Proxy Authentication Required: Twoja sieć wymaga zalogowania. Zapytaj osoby, które ją prowadzą.',
    'error.408':
      '408 Request Timeout: zapytanie trwało zbyt długo. Spróbuj ponownie, w miarę możliwości na lepszym łączu.',
    'error.429': 'Poczekaj minutę i spróbuj ponownie. Częstsze próby tylko wydłużają czekanie.',
    'error.500':
      '500 Internal Server Error: witryna ma usterkę. Spróbuj ponownie za kilka minut; jeśli to nie minie, powiadom właściciela.',
    'error.5xx':
      '{status}: witryna ma usterkę albo jest przeciążona. Spróbuj ponownie za kilka minut; jeśli to nie minie, powiadom właściciela.',
    'error.511':
      '511 Network Authentication Required: Twoja sieć wymaga zalogowania, jak w hotelu lub pociągu. Otwórz dowolną inną stronę, aby zobaczyć stronę logowania.',
    'error.other':
      '{status}: witryna nie udostępnia Ci tej strony. Spróbuj ponownie albo zapytaj właściciela.',
    'error.wait': 'Witryna prosi, aby poczekać. Do tego czasu o nic jej nie pytam.',
    'error.waitOver': 'Czas minął. Możesz teraz spróbować ponownie.',
    'error.unreachable':
      'Czy inna witryna się otwiera? Jeśli nie, sprawdź połączenie. Jeśli tak, spróbuj ponownie za kilka minut.',
    'result.handedOver': 'Właściciel już wie. Możesz to zamknąć.',
    'result.left': 'W porządku. Będę tutaj, gdy wrócisz.',
    'result.retracted': 'To moja pomyłka: strona się dla Ciebie nie otwiera. Idźmy dalej.',
    'helpful.ask': 'Czy to pomogło?',
    'helpful.why': 'Czego zabrakło?',
    'helpful.tell': 'Powiedz o tym właścicielowi tej strony własnymi słowami, bez haseł.',
    'helpful.thanks': 'Dziękuję.',
    'helpful.sorry': 'Dziękuję za odpowiedź. Jeśli utkniesz, pomóc może właściciel.',
  },
  choices: {
    'failure.unknown': 'Pokaż mi pięć kroków',
    'address.right': 'Tak, jest właściwy',
    'address.wrong': 'Nie, poprawię go',
    'signIn.trouble': 'Nie udaje się coś innego',
    'address.open': 'Otwórz adres',
    'address.openSuggested': 'Otwórz tamten adres',
    'address.openTarget': 'Otwórz stronę, do której prowadzi adres',
    'address.copy': 'Skopiuj adres',
    'signIn.refused': 'Strona mnie nie wpuszcza',
    'signIn.openSignup': 'Otwórz stronę rejestracji',
    'signIn.openReset': 'Ustaw nowe hasło',
    'signIn.tooMany': 'Mam za dużo haseł do zapamiętania',
    'signIn.wantsCode': 'Strona chce jeszcze kodu',
    'signIn.linkUsed': 'Link z e-maila nie działa',
    'signIn.otherAccount': 'Może mam inne konto',
    'signIn.ready': 'Już mam, chcę się zalogować',
    'signIn.nameShown': 'Tak, pokazuje',
    'signIn.nameNotShown': 'Nie, nie pokazuje',
    'reload.now': 'Wczytaj stronę ponownie',
    'reload.withBox': 'Wczytaj stronę ponownie, z okienkiem logowania',
    'reload.byHand': 'Powiedz, jak zrobić to ręcznie',
    'reload.worked': 'Teraz się otwiera',
    'reload.noChange': 'Nadal jest tak samo',
    'clear.byHand': 'Zrobię to ręcznie',
    'clear.done': 'Już wyczyszczone',
    'clear.private': 'Najpierw spróbuj w oknie prywatnym',
    'clear.privateOpens': 'Tak, tam się otwiera',
    'clear.privateFails': 'Nie, tam jest tak samo',
    'owner.find': 'Sprawdź, jak skontaktować się z właścicielem',
    'owner.post': 'Wyślij tę wiadomość',
    'owner.mail': 'Napisz e-mail',
    'owner.openContact': 'Otwórz stronę kontaktową',
    'owner.call': 'Zadzwoń do właściciela',
    'owner.openSecurity': 'Napisz do osób od bezpieczeństwa',
    'owner.otherWays': 'Inny sposób',
    'owner.download': 'Zapisz wiadomość jako plik',
    'owner.share': 'Udostępnij wiadomość',
    'owner.copy': 'Skopiuj wiadomość',
    'owner.openHome': 'Poszukaj strony kontaktowej',
    'owner.sent': 'Wiadomość do właściciela wysłana',
    'owner.leave': 'Na razie to zostawię',
    'error.tryAgain': 'Spróbuj ponownie',
    'error.signIn': 'Najpierw się zaloguj',
    'error.checkAddress': 'Popraw adres',
    'error.understood': 'Rozumiem, to wystarczy',
    'result.open': 'Otwórz',
    'result.stillFails': 'Nadal się nie otwiera',
    'helpful.yes': 'Tak, pomogło',
    'helpful.no': 'Nie, nie pomogło',
    'helpful.notEnoughDetails': 'Za mało szczegółów',
    'helpful.hardToUnderstand': 'Trudno zrozumieć',
    'helpful.other': 'Coś innego',
  },
  checked: 'Co zostało sprawdzone',
  sources: { measured: 'Zmierzone', configured: 'Podane przez witrynę', told: 'Podane przez Ciebie' },
  facts: {
    'page-status': 'Strona odpowiedziała przeglądarce kodem {value}',
    'address-status': 'Bez logowania strona odpowiada teraz kodem {value}',
    'no-status': '{value}',
    'sub-code': '{value}',
    challenge: 'Strona wymaga logowania typu „{value}”',
    realm: 'Chroniony obszar nosi nazwę „{value}”',
    'auth-error': '{value}',
    'retry-after': 'Strona prosi, aby poczekać: {value}',
    public: 'Ta strona powinna być otwarta dla wszystkich',
    'text-status': 'W tekście strony jest {value}',
    reloaded: 'Po ponownym wczytaniu strony było tak samo',
    'sign-in': '{value}',
    'signed-in': '{value}',
    'sign-ins': 'Powroty ze strony logowania: {value}',
    'opens-privately': '{value}',
    product: 'Zdarzyło się to w Zoomie',
    'sign-in-page': '{value}',
    copy: '{value}',
    cookies: '{value}',
    'double-cookie': 'Pliki cookie zapisane dwa razy: {value}',
    clock: 'Różnica między zegarem tego urządzenia a zegarem serwera: {value}',
    'right-address': 'Ten adres odpowiada: {value}',
    'other-address': 'Może chodzić o ten adres, a nie mogę go sprawdzić: {value}',
    'link-expired': 'Adres zawiera termin ważności, który minął',
    requested: 'O to zapytała sama ta strona: to nie jest osobna strona',
    method: 'Wysłany został formularz, więc nie pytam ponownie',
    'in-app': 'Strona jest otwarta w aplikacji: {value}',
    'request-id': 'Serwer nazywa to zapytanie {value}',
    'visitor-status': 'Twojej przeglądarce strona odpowiada teraz kodem {value}',
    'leads-to': 'Adres prowadzi do {value}',
    gate: 'Logowanie należy do „{value}”',
    box: '{value}',
    'box-obstacle': '{value}',
    'rate-limit': '{value}',
  },
  factValues: {
    'no-status.no-answer': 'Adres nie odpowiada',
    'no-status.elsewhere': 'Adres prowadzi do innej witryny',
    'no-status.another-page': 'Adres prowadzi do innej strony tej witryny',
    'no-status.not-possible': 'Z tej strony nie można sprawdzić adresu',
    'auth-error.invalid_token': 'Strona mówi, że otrzymane dane logowania wygasły albo są nieważne',
    'auth-error.insufficient_scope': 'Strona mówi, że Twoje logowanie nie daje do niej dostępu',
    'auth-error.stale': 'Strona mówi, że otrzymane dane logowania są nieaktualne',
    'sign-in.accepted': 'Logowanie zostało przyjęte',
    'sign-in.refused': 'Logowanie nie zostało przyjęte',
    'signed-in.true': 'Witryna zgłasza: zalogowano',
    'signed-in.false': 'Witryna zgłasza: nie zalogowano',
    'sign-in-page.password-field': 'Adres pokazuje stronę, która pyta o hasło',
    'sign-in-page.gate': 'Adres pokazuje stronę logowania systemu dostępu przed witryną',
    'sign-in-page.path': 'Adres prowadzi do strony logowania',
    'copy.service-worker':
      'Odpowiedź przyszła z programu pomocniczego zapisanego w przeglądarce, nie z serwera',
    'copy.http-cache': 'Strona przyszła z pamięci podręcznej przeglądarki, nie z serwera',
    'copy.history': 'Strona wróciła z historii przeglądarki, nie z serwera',
    'cookies.kept': 'Przeglądarka zachowuje pliki cookie tej witryny',
    'cookies.blocked': 'Przeglądarka nie zachowuje plików cookie tej witryny',
    'cookies.secure-lost':
      'Bez https:// przeglądarka nie zachowuje bezpieczniejszych plików cookie tej witryny',
    'opens-privately.true': 'Strona otwiera się w oknie prywatnym',
    'opens-privately.false': 'W oknie prywatnym strona też się nie otwiera',
    'in-app.app': 'Strona jest otwarta w aplikacji',
    'auth-error.expired': 'Strona mówi, że Twoje logowanie wygasło',
    'auth-error.insufficient_user_authentication': 'Strona wymaga silniejszego logowania niż Twoje',
    'auth-error.form-expired': 'Strona mówi, że formularz był otwarty zbyt długo',
    'box.will': 'Przeglądarka zapyta o hasło we własnym okienku',
    'box.may': 'Przeglądarka może zapytać o hasło we własnym okienku',
    'box.will-not': 'Tutaj przeglądarka sama nie zapyta o hasło',
    'box-obstacle.worker': 'Program pomocniczy zapisany w przeglądarce nie dopuszcza okienka logowania',
    'box-obstacle.frame': 'W ramce innej witryny okienko logowania się nie pojawia',
    'box-obstacle.algorithm': 'Przeglądarka nie zna sposobu, w jaki strona pyta o hasło',
    'box-obstacle.home-screen': 'W aplikacji na ekranie głównym okienko logowania się nie pojawia',
    'rate-limit.used-up': 'Strona mówi, że z Twojej sieci przyszło zbyt wiele zapytań',
    'sign-in-page.autocomplete': 'Adres pokazuje stronę, która pyta, kim jesteś',
    'sign-in-page.here': 'Sama strona prosi o zalogowanie',
  },
  subCodes: {
    '401.1': '401.1: nazwa użytkownika lub hasło były błędne',
    '401.2': '401.2: ustawienia serwera nie pozwalają na takie logowanie',
    '401.3': '401.3: nie ma Cię na liście osób uprawnionych do tej strony',
    '401.4': '401.4: filtr na serwerze odmówił Ci dostępu',
    '401.5': '401.5: program na serwerze odmówił Ci dostępu',
    '401.501': '401.501: zbyt wiele zapytań z Twojej sieci naraz',
    '401.502': '401.502: zbyt wiele zapytań z Twojej sieci w krótkim czasie',
    '401.503': '401.503: serwer blokuje adres Twojej sieci',
    '401.504': '401.504: serwer blokuje nazwę Twojej sieci',
  },
  steps: {
    'check-url': 'Sprawdzenie adresu',
    'log-in': 'Logowanie',
    reload: 'Ponowne wczytanie',
    'clear-cache': 'Wyczyszczenie pamięci podręcznej',
    'contact-owner': 'Kontakt z właścicielem',
  },
  verdicts: {
    fixed: 'Teraz się otwiera',
    'still-401': 'Nadal odpowiada kodem 401',
    changed: 'Odpowiada teraz inaczej: {status}',
    'cannot-tell': 'Nie da się tego stąd stwierdzić',
  },
  verdictsWithoutStatus: {
    changed: 'Teraz nie odpowiada',
    'still-401': 'Nadal prowadzi do strony logowania',
  },
  dataKinds: {
    cookies: 'Pliki cookie',
    'sign-in-keys': 'To, co podtrzymuje zalogowanie',
    'other-keys': 'Inne zapisane dane, być może szkice',
    databases: 'Bazy danych, być może ze szkicami',
    caches: 'Zapisane pliki',
    workers: 'Zapisane programy pomocnicze',
  },
  more: {
    one: 'jeszcze {count}',
    few: 'jeszcze {count}',
    many: 'jeszcze {count}',
    other: 'jeszcze {count}',
  },
  quoted: '„{value}”',
  forms: {
    'failure.submitted': {
      label: 'Adres lub treść błędu',
      hint: 'example.com/strona lub „401 Unauthorized”',
      submit: 'Sprawdź',
    },
    'address.submitted': { label: 'Właściwy adres', hint: '', submit: 'Sprawdź ten adres' },
    'helpful.submitted': { label: 'Własnymi słowami', hint: '', submit: 'Wyślij do właściciela' },
  },
  clearBySite: 'Niech witryna wyczyści swoje dane',
  ticks: {
    'reload.ticked': { legend: 'Najpierw do usunięcia', submit: 'Wczytaj stronę od nowa' },
    'clear.ticked': { legend: 'Do wyczyszczenia', submit: 'Wyczyść zaznaczone' },
  },
  countdown: 'Pozostało: {time}',
  instructionsFor: 'W przeglądarce {browser}:',
  instructionsForAny: 'W Twojej przeglądarce:',
  reloadBy: {
    keys: 'przytrzymaj Ctrl i naciśnij F5, na Macu ⌘+Shift+R',
    menu: 'dotknij ↻ obok adresu albo w menu przeglądarki {browser}',
    anyMenu: 'dotknij ↻ obok adresu albo w menu przeglądarki',
    reopening: 'zamknij tę aplikację i otwórz ją ponownie',
  },
  pickBrowser: 'Inna przeglądarka',
  language: 'Język',
  reportTitle: 'Wiadomość do właściciela',
  otherBrowser: 'Inna przeglądarka',
  privateWindow: { chrome: 'Nowe okno incognito', firefox: 'Nowe okno prywatne' },
  keyNames: { Ctrl: 'Ctrl', Shift: 'Shift' },
  privateMenu: 'z menu przeglądarki',
  clear: {
    'site-icon': [
      'Kliknij ikonę na lewo od adresu.',
      'Wybierz pozycję o plikach cookie i danych witryn, a w niej dane na tym urządzeniu.',
      'Usuń to, co jest tam dla tej witryny.',
    ],
    padlock: [
      'Kliknij kłódkę lub tarczę na lewo od adresu.',
      'Wybierz czyszczenie plików cookie i danych witryny.',
      'Potwierdź.',
    ],
    safari: [
      'Otwórz ustawienia Safari i przejdź do części o prywatności.',
      'Wybierz zarządzanie danymi witryn.',
      'Wyszukaj witrynę i usuń jej dane.',
    ],
    'safari-ios': [
      'Otwórz ustawienia urządzenia, wśród aplikacji znajdź Safari, a tam, w części zaawansowanej, dane witryn.',
      'Wyszukaj witrynę.',
      'Przesuń ją palcem w lewo i usuń.',
    ],
    'site-icon-phone': [
      'Dotknij ikony na lewo od adresu.',
      'Dotknij pozycji o plikach cookie i danych witryn.',
      'Dotknij kosza i potwierdź.',
    ],
    'padlock-phone': [
      'Dotknij kłódki lub tarczy na lewo od adresu.',
      'Wybierz czyszczenie plików cookie i danych witryny.',
      'Potwierdź.',
    ],
    phone: [
      'Ta przeglądarka czyści dane wszystkich witryn naraz: wyloguje Cię też z pozostałych.',
      'Otwórz menu przeglądarki i jej ustawienia.',
      'Poszukaj części o prywatności, a w niej usuwania danych przeglądania.',
      'Zaznacz pliki cookie i pliki z pamięci podręcznej, nic więcej.',
      'Potwierdź.',
    ],
    other: [
      'Naciśnij ikonę obok adresu i poszukaj danych tej witryny: jeśli można je tam usunąć, to już wszystko.',
      'Jeśli nie można, wyczyścisz dane wszystkich witryn naraz: wyloguje Cię to też z pozostałych.',
      'Otwórz ustawienia przeglądarki i poszukaj części o prywatności.',
      'Wybierz usuwanie danych przeglądania. Zaznacz pliki cookie i pamięć podręczną, nic więcej.',
      'Potwierdź.',
    ],
  },
  report: {
    subject: 'Błąd {status}: {site}',
    greeting: 'Dzień dobry, nie otwiera mi się strona z Państwa witryny.',
    address: 'Strona',
    answered: 'Odpowiedź',
    askedFor: 'Wymagane logowanie',
    seenAt: 'Kiedy',
    browser: 'Przeglądarka',
    clock: 'Odchylenie zegara mojego urządzenia, w sekundach',
    requestId: 'Zapytanie',
    tried: 'Wypróbowane',
    nothingTried: 'jeszcze nic',
  },
};

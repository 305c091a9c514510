import type { DeferredWords, OpeningWords, Translation } from '../words.js';

/**
 * Nederlands. ‘U’, zoals bij overheid en grote diensten. Aanhalingstekens: ‘…’.
 * Vaste woorden: inloggen, inlogpagina, beheerder van de site, adres, account, opnieuw laden, cache wissen,
 * privévenster.
 */
export const opening: Translation<OpeningWords> = {
  title: 'Hulp bij deze pagina',
  launcher: 'Hulp bij 401',
  restart: 'Opnieuw beginnen',
  close: 'Sluiten',
  back: 'Terug',
  answers: 'Uw antwoord',
  conversation: 'Gesprek',
  change: 'Dit antwoord wijzigen: {answer}',
  progress: 'Stap {index} van {of}',
  busy: {
    looking: 'Ik bekijk de pagina…',
    reading: 'Ik lees…',
  },
  messages: {
    'finding.session-expired': 'Uw sessie op deze pagina is verlopen.',
    'finding.signed-out': 'Deze pagina opent alleen als u bent ingelogd. Het antwoord was {status}.',
    'signIn.offer': 'Log in en kom daarna terug naar deze pagina.',
    'signIn.offerFind': 'Ik kan de inlogpagina van deze site zoeken. Log daar in en kom daarna terug.',
    'signIn.offerHome':
      'Zoek op de hoofdpagina van de site naar ‘Inloggen’, ‘Aanmelden’ of iets dergelijks, en log daar in. Kom daarna terug naar deze pagina.',
    'signIn.offerBox':
      'Uw browser vraagt in een eigen venster om de gebruikersnaam en het wachtwoord voor ‘{realm}’. Wat u daar typt, kan ik niet zien.',
    'problem.own': 'Bij mij ging iets mis. De beheerder van de site kan helpen.',
  },
  choices: {
    'signIn.find': 'De inlogpagina zoeken',
    'signIn.open': 'De inlogpagina openen',
    'signIn.openHome': 'De hoofdpagina openen',
    'signIn.showBox': 'Het inlogvenster tonen',
    'signIn.accepted': 'Ik ben ingelogd',
    'signIn.noAccount': 'Ik heb geen account',
    'signIn.forgotten': 'Ik ben mijn wachtwoord vergeten',
    'owner.contact': 'Contact opnemen met de beheerder',
    'step.next': 'Naar de volgende stap',
  },
};

/** Nederlands, na het eerste bericht. */
export const deferred: Translation<DeferredWords> = {
  busy: {
    checking: 'Ik controleer de pagina nog een keer…',
    reloading: 'Ik laad de pagina opnieuw…',
    searching: 'Ik kijk rond op de site…',
    listing: 'Ik kijk wat uw browser van deze site bewaart…',
    clearing: 'Ik wis…',
    delivering: 'Een ogenblik…',
  },
  messages: {
    'finding.unreachable': 'De site antwoordt op dit moment niet.',
    'finding.rate-limited': 'De site kreeg te veel verzoeken van uw netwerk en vraagt u te wachten.',
    'finding.address-blocked':
      'De site blokkeert het netwerk waarop u zit. Inloggen verandert daar niets aan; een ander netwerk misschien wel.',
    'finding.other-error': 'Dit is geen 401: de pagina antwoordde met {status}.',
    'finding.no-permission': 'Deze pagina is voor u gesloten, of u nu inlogt of niet.',
    'finding.bad-site-data':
      'De pagina opent zonder de gegevens die uw browser van deze site bewaart, maar niet met die gegevens.',
    'finding.server-misconfigured': 'Dit lijkt een fout van de site. Het ligt niet aan u.',
    'finding.recovered': 'Bij het laden antwoordde deze pagina met 401. Nu is het antwoord normaal.',
    'finding.stale-copy': 'Wat u ziet, is een oude kopie van de pagina.',
    'finding.cookies-blocked': 'Uw browser bewaart niet waaraan deze site ziet dat u bent ingelogd.',
    'finding.clock-skew':
      'De klok van dit apparaat wijkt ongeveer {minutes} af. Daardoor lijkt het inloggen te lang geleden of te recent.',
    'finding.network-sign-in':
      'Deze pagina opent alleen vanuit een bepaald netwerk, bijvoorbeeld dat van uw werk.',
    'finding.login-redirect': 'Het adres leidt eerst naar een inlogpagina.',
    'finding.wrong-address': 'In het adres zit een kleine fout. Zonder die fout opent de pagina.',
    'finding.wrong-credentials': 'De site heeft de gebruikersnaam of het wachtwoord niet geaccepteerd.',
    'finding.login-does-not-stick':
      'Het inloggen is gelukt, maar u blijft niet ingelogd. Misschien zitten oude gegevens in uw browser in de weg.',
    'finding.cannot-tell':
      'Vanaf hier kan ik niet zien wat de pagina antwoordt. Een 401 betekent dat u moet inloggen.',
    'finding.answersStrangers':
      'Wie niet is ingelogd, krijgt van dit adres {status} als antwoord. Wat u krijgt, kan ik niet zien.',
    'finding.forbidden':
      'Deze pagina antwoordt met 403. Sommige sites doen dat bij mensen die niet zijn ingelogd.',
    'finding.formExpired': 'Het formulier stond te lang open, daarom heeft de site het niet aangenomen.',
    'finding.leadsOn': 'Het adres leidt door naar een andere pagina van deze site.',
    'finding.opensForStrangers':
      'De pagina heeft uw browser geweigerd. Voor wie niet is ingelogd, opent de pagina nu wel.',
    'finding.opensForYou': 'Bij u opent de pagina nu.',
    'finding.requestAnswered': 'Iets op deze pagina werd beantwoord met {status}.',
    'finding.requestClosed': 'Iets op deze pagina is voor u gesloten, of u nu inlogt of niet.',
    'finding.requestExpired': 'Iets op deze pagina werd geweigerd: uw sessie is verlopen.',
    'finding.requestOpens': 'Wat op deze pagina werd geweigerd, opent nu wel bij u.',
    'finding.requestRefused': 'Iets op deze pagina opent alleen als u bent ingelogd.',
    'finding.signInHere':
      'De pagina vraagt u om in te loggen, en het formulier daarvoor staat op de pagina zelf.',
    'finding.stepUp': 'U bent ingelogd, maar deze pagina vraagt om een sterkere manier van inloggen.',
    'finding.wordsSay401': 'In de tekst van de pagina staat 401: de pagina opent alleen als u bent ingelogd.',
    'address.offer':
      'Is {address} het adres dat u wilde? Eén verkeerde letter kan naar een gesloten pagina leiden, en sommige links leiden naar pagina’s die alleen bepaalde mensen mogen openen.',
    'address.offerUnknown':
      'Is het adres boven in uw browser het adres dat u wilde? Eén verkeerde letter kan naar een gesloten pagina leiden, en sommige links leiden naar pagina’s die alleen bepaalde mensen mogen openen.',
    'failure.ask': 'Welke pagina opent niet? Typ het adres, of plak de tekst van de foutmelding.',
    'failure.otherSite':
      'Vanaf hier kan ik {site} niet bekijken: dat is een andere site. Plak de tekst van de foutmelding, of doorloop de vijf stappen.',
    'input.unreadable':
      'Daarin vond ik geen adres. Een adres ziet eruit als example.com/pagina, een fout als ‘401 Unauthorized’.',
    'input.scheme': 'Alleen adressen die met http:// of https:// beginnen, zijn te openen.',
    'input.empty': 'Het veld was leeg.',
    'address.correct': 'Typ het juiste adres.',
    'address.passwordDropped': 'In het adres stond een gebruikersnaam of wachtwoord. Dat heb ik weggelaten.',
    'address.same': 'Dat is hetzelfde adres als daarnet.',
    'address.alsoAsks': 'Ook voor dat adres moet u inloggen. Als het adres klopt, gaat u gewoon verder.',
    'address.otherError': 'Dat adres werkt ook niet. Bekijk het letter voor letter.',
    'address.alsoForbids':
      'Wie niet is ingelogd, krijgt van dat adres 403 als antwoord. Als het adres klopt, gaat u gewoon verder.',
    'address.leadsOn':
      'Dat adres leidt door naar een andere pagina van deze site. Open het adres om het te zien.',
    'address.opensForStrangers':
      'Voor wie niet is ingelogd, opent {address}. Open het adres om te zien of het ook bij u opent.',
    'address.tryIt': 'Vanaf hier kan ik {address} niet testen. Open het adres om het te zien.',
    'address.suggest': 'Ik heb {suggestion} geprobeerd en kreeg antwoord. Is dat het adres dat u wilde?',
    'address.suggestOther':
      'Misschien klopt {suggestion}: vanaf hier kan ik het niet testen. Of typ het juiste adres.',
    'address.linkExpired':
      'Deze link was een bepaalde tijd geldig, en die tijd is voorbij. Vraag de afzender om een nieuwe.',
    'address.copied': 'Gekopieerd. Open uw browser, plak het adres daar en log in.',
    'address.notCopied':
      'Het kopiëren lukte niet. Zoek in het menu van deze app hoe u de pagina in de browser opent.',
    'signIn.offerBeside':
      'Log in op een ander tabblad: deze pagina blijft zoals die is. Kom daarna hier terug.',
    'signIn.offerBoxMaybe':
      'Misschien vraagt uw browser in een eigen venster om de gebruikersnaam en het wachtwoord voor ‘{realm}’. Komt er geen venster, zoek dan op de site naar een inlogpagina.',
    'signIn.offerBoxThere':
      'Open het adres: als u nog niet bent ingelogd, vraagt uw browser in een eigen venster om de gebruikersnaam en het wachtwoord voor ‘{realm}’. Wat u daar typt, kan ik niet zien.',
    'signIn.offerFrame':
      'U ziet deze pagina binnen een andere site. Daar vraagt uw browser niet om een wachtwoord. Kopieer het adres en open het in een apart tabblad.',
    'signIn.offerHere': 'Log in met het formulier op deze pagina.',
    'signIn.offerHomeScreen':
      'U ziet deze pagina als app op uw startscherm. Daar verschijnt geen inlogvenster. Kopieer het adres en open het in uw browser.',
    'signIn.offerNoBox':
      'De pagina vraagt om een wachtwoord op een manier die uw browser niet kent. Een andere browser kent die misschien wel. Ook de beheerder kan helpen.',
    'signIn.offerThereForm': 'Open het adres en log in met het formulier daar. Kom daarna terug.',
    'signIn.offerWorker':
      'Een hulpprogramma van de site, opgeslagen in uw browser, houdt het inlogvenster tegen. Verwijder het, dan wordt de pagina opnieuw geladen.',
    'signIn.siteKnows':
      'Voor de site bent u nu ingelogd. Laad de pagina opnieuw of open het adres: opent de pagina?',
    'signIn.siteDoesNotKnow': 'Voor de site bent u niet ingelogd. Is het inloggen op de inlogpagina gelukt?',
    'signIn.offerZoom': 'Log uit bij Zoom en log weer in.',
    'signIn.offerThere': 'Log daar in en kom daarna terug naar deze pagina.',
    'signIn.offerElsewhere': 'Inloggen gaat via een andere site. Open het adres, log daar in en kom terug.',
    'signIn.offerNetwork':
      'Maak eerst verbinding met dat netwerk, bijvoorbeeld via de VPN ervan. Laad daarna de pagina opnieuw. Vraagt een venster om een wachtwoord, dan is het dat van uw werkaccount.',
    'signIn.offerCookies':
      'Sta cookies van deze site toe in de instellingen van uw browser, meestal in het deel over privacy. Log daarna in.',
    'signIn.offerSecure':
      'Het adres begint met http://, en alleen met https:// blijft u ingelogd. Vervang http:// door https:// en log daar in.',
    'signIn.offerInApp':
      'U ziet deze pagina binnen een app ({app}). Daar blijft u vaak niet ingelogd. Open de pagina in uw browser: kopieer het adres en plak het daar. Of log hier in.',
    'signIn.offerInSomeApp':
      'U ziet deze pagina binnen een app. Daar blijft u vaak niet ingelogd. Open de pagina in uw browser: kopieer het adres en plak het daar. Of log hier in.',
    'signIn.afterPost':
      'Uw formulier is niet aangenomen. Kopieer wat u schreef voordat u deze pagina verlaat. Log daarna in en verstuur het opnieuw.',
    'signIn.trouble': 'Wat gaat er mis?',
    'signIn.wantsCode':
      'De code komt uit een app, een sms of een e-mail en is ongeveer een minuut geldig. Neem de nieuwste. Komt er geen, dan kan de beheerder helpen.',
    'signIn.linkUsed':
      'Een link uit een e-mail werkt één keer, en maar kort. Vraag een nieuwe aan en open die in deze browser.',
    'signIn.otherAccount':
      'Misschien bent u ingelogd met een ander account, zakelijk of persoonlijk. Log uit en log in met het juiste.',
    'signIn.comeBack': 'Log daar in en kom daarna terug. Ik controleer de pagina.',
    'signIn.stillAfterReturn': 'Welkom terug. Is het inloggen gelukt?',
    'signIn.unclear':
      'Vanaf hier kan ik niet zien of u bent ingelogd. Als de pagina opnieuw wordt geladen, blijkt het.',
    'signIn.parting': 'U bent ingelogd, en de pagina antwoordt nog steeds met 401. Toont de site uw naam?',
    'signIn.refused':
      'Een 401 direct na het inloggen betekent dat de gebruikersnaam of het wachtwoord niet klopte. Controleer de spelling, en Caps Lock.',
    'signIn.refusedTwice':
      'Probeer het geen derde keer: veel sites blokkeren dan het account. Stel een nieuw wachtwoord in.',
    'signIn.noAccount':
      'Zoek op de site naar ‘Registreren’ of ‘Account aanmaken’. Sommige sites geven alleen op verzoek een account: vraag het dan aan de beheerder.',
    'signIn.forgotten':
      'Zoek op de inlogpagina naar ‘Wachtwoord vergeten?’. De site helpt u een nieuw wachtwoord in te stellen.',
    'signIn.tooMany':
      'Een wachtwoordmanager onthoudt al uw wachtwoorden; u onthoudt er nog maar één. Uw browser heeft zo’n manager ingebouwd: laat die het wachtwoord opslaan als u inlogt.',
    'reload.offer':
      'Het laden van een pagina kan een keer misgaan. Ik blijf bij u als de pagina opnieuw wordt geladen.',
    'reload.offerBox':
      'Het laden van een pagina kan een keer misgaan. Bij het opnieuw laden vraagt uw browser misschien om een wachtwoord; dat kunt u annuleren. Ik blijf bij u.',
    'reload.offerElsewhere':
      'Het laden van een pagina kan een keer misgaan. Sluit de pagina, open die opnieuw en vertel me wat u ziet.',
    'reload.offerForm':
      'Kopieer wat u schreef. Laad daarna de pagina opnieuw en verstuur het formulier nog een keer.',
    'reload.opensForStrangers': 'Laad de pagina opnieuw om te zien of die ook bij u opent.',
    'reload.offerCopy':
      'Als de pagina opnieuw wordt geladen, vraagt uw browser de server om een nieuwe. Ik blijf bij u.',
    'reload.offerWorker':
      'Een hulpprogramma van de site, opgeslagen in uw browser, levert de oude kopie. Verwijder het, dan wordt de pagina opnieuw geladen. De site zet het terug als het nodig is.',
    'reload.offerClock':
      'Zet de klok van dit apparaat goed: in de instellingen voor datum en tijd, liefst automatisch. Laad daarna de pagina opnieuw.',
    'reload.byHand': 'Met de hand: {reload}. Of open een privévenster ({keys}) en ga naar {address}.',
    'reload.unclear': 'Ik kan niet zien of dat hielp. Wat toont de pagina nu?',
    'clear.offer':
      'Oude inloggegevens in uw browser kunnen u de toegang beletten. Na het wissen bent u bij deze site uitgelogd; concepten kunnen verloren gaan.',
    'clear.offerZoom':
      'Schakel thema’s en plug-ins van uw browser uit die misschien actief zijn. Wis daarna de cache: daardoor wordt u uitgelogd, en concepten kunnen verloren gaan.',
    'clear.stored':
      'Iets wat is opgeslagen, zit in de weg. Na het wissen bent u bij deze site uitgelogd; concepten kunnen verloren gaan.',
    'clear.doubled':
      'Uw browser bewaart ‘{cookie}’ twee keer voor deze site, een keer oud en een keer nieuw. De oude versie zit in de weg.',
    'clear.choose':
      'Ik kan dit voor u wissen. U wordt dan bij de hele site uitgelogd, en concepten kunnen verloren gaan. Kies wat weg mag.',
    'clear.byHand': 'Zo doet u het zelf.',
    'clear.gone': 'Gewist. Er is niets van over.',
    'clear.left': 'Niet alles is gewist. Dit is er nog; misschien houdt een ander tabblad het vast.',
    'clear.leftHidden':
      'Gewist, voor zover een pagina dat kan zien. Sommige cookies zijn voor pagina’s verborgen; die kan alleen uw browser wissen.',
    'clear.signInAgain': 'Door het wissen bent u uitgelogd. Log nog een keer in: nu kunt u ingelogd blijven.',
    'clear.private':
      'Een privévenster verstuurt niets van wat is opgeslagen. Open er een ({keys}) en ga naar {address}. Opent de pagina daar?',
    'clear.proved': 'Dan helpt het om de gegevens te wissen.',
    'clear.unclear':
      'Ik kan de pagina alleen zonder uw gegevens opvragen. Als u die opnieuw laadt, blijkt of het hielp.',
    'owner.offer':
      'De beheerder van de site kan helpen: {email}. Ik heb het bericht klaargezet; er staat niets geheims in.',
    'owner.offerGuess':
      'De beheerder van de site kan helpen. Ik ken het e-mailadres niet: {email} werkt bij sommige sites, of er is een contactpagina. Ik heb het bericht klaargezet; er staat niets geheims in.',
    'owner.offerNoMail':
      'De beheerder van de site kan helpen. Zoek naar een contactpagina. Ik heb het bericht klaargezet; er staat niets geheims in.',
    'owner.offerPage':
      'De beheerder van de site heeft een contactpagina. Kopieer het bericht en plak het daar; er staat niets geheims in.',
    'owner.offerPhone': 'U kunt de beheerder van de site bellen: {phone}. Dit kunt u zeggen.',
    'owner.offerPost':
      'De beheerder van de site ontvangt berichten direct hier. Lees uw bericht eerst; er staat niets geheims in.',
    'owner.offerSecurity':
      'Ik vond alleen het contact voor beveiligingsfouten. Het is niet hiervoor bedoeld, maar een mens leest het.',
    'owner.downloaded': 'Opgeslagen als bestand. Voeg het bij een e-mail, of plak wat erin staat.',
    'owner.notDelivered': 'Dat lukte niet. Probeer het op een andere manier.',
    'owner.posted': 'De beheerder heeft uw bericht.',
    'owner.written': 'Zodra uw bericht onderweg is, hebt u gedaan wat u kunt.',
    'owner.copied': 'Gekopieerd. Plak het in een e-mail of een contactformulier.',
    'owner.notCopied': 'Uw browser liet me niet kopiëren. Selecteer de tekst hierboven.',
    'error.400': '400 Bad Request: de site begreep het verzoek niet. Vaak is het adres beschadigd.',
    'error.403': '403 Forbidden: opnieuw inloggen helpt niet. De beheerder kan de pagina voor u openstellen.',
    'error.403SignIn':
      '403 Forbidden: bent u niet ingelogd, log dan eerst in. Bent u dat wel, dan kan de beheerder de pagina voor u openstellen.',
    'error.404':
      '{status} Not Found: op dit adres is geen pagina. Controleer het adres, of zoek de pagina vanaf de hoofdpagina.',
    'error.407':
      '407 Proxy Authentication Required: voor uw netwerk moet u inloggen. Vraag het aan wie het netwerk beheert.',
    'error.408':
      '408 Request Timeout: uw verzoek duurde te lang. Probeer het opnieuw, zo mogelijk met een betere verbinding.',
    'error.429': 'Wacht een minuut en probeer het dan opnieuw. Vaker proberen maakt het wachten langer.',
    'error.500':
      '500 Internal Server Error: de site heeft een storing. Probeer het over een paar minuten opnieuw; blijft het zo, meld het dan aan de beheerder.',
    'error.5xx':
      '{status}: de site heeft een storing of is overbelast. Probeer het over een paar minuten opnieuw; blijft het zo, meld het dan aan de beheerder.',
    'error.511':
      '511 Network Authentication Required: voor uw netwerk moet u inloggen, zoals in een hotel of trein. Open een willekeurige andere pagina om de inlogpagina te zien.',
    'error.other':
      '{status}: de site geeft u deze pagina niet. Probeer het opnieuw, of vraag het aan de beheerder.',
    'error.wait': 'De site vraagt u te wachten. Tot die tijd vraag ik de site niets.',
    'error.waitOver': 'De wachttijd is voorbij. U kunt het nu opnieuw proberen.',
    'error.unreachable':
      'Opent een andere site wel? Zo niet, controleer dan uw verbinding. Zo ja, probeer het over een paar minuten opnieuw.',
    'result.handedOver': 'De beheerder weet het nu. U kunt dit sluiten.',
    'result.left': 'Goed. Ik ben er als u terugkomt.',
    'result.retracted': 'Ik had het mis: bij u opent de pagina niet. We gaan verder.',
    'helpful.ask': 'Heeft dit geholpen?',
    'helpful.why': 'Wat ontbrak er?',
    'helpful.tell': 'Vertel het de beheerder van deze pagina in uw eigen woorden, zonder wachtwoorden.',
    'helpful.thanks': 'Dank u wel.',
    'helpful.sorry': 'Dank voor uw antwoord. Als u niet verder komt, kan de beheerder helpen.',
  },
  choices: {
    'failure.unknown': 'De vijf stappen tonen',
    'address.right': 'Ja, het klopt',
    'address.wrong': 'Nee, ik verbeter het',
    'signIn.trouble': 'Er gaat iets anders mis',
    'address.open': 'Het adres openen',
    'address.openSuggested': 'Dat adres openen',
    'address.openTarget': 'De pagina openen waar het adres naartoe leidt',
    'address.copy': 'Het adres kopiëren',
    'signIn.refused': 'Ik kwam er niet in',
    'signIn.openSignup': 'De registratiepagina openen',
    'signIn.openReset': 'Een nieuw wachtwoord instellen',
    'signIn.tooMany': 'Ik heb te veel wachtwoorden om te onthouden',
    'signIn.wantsCode': 'Er wordt ook een code gevraagd',
    'signIn.linkUsed': 'De link uit de e-mail werkt niet',
    'signIn.otherAccount': 'Misschien heb ik een ander account',
    'signIn.ready': 'Ik heb het nu en wil inloggen',
    'signIn.nameShown': 'Ja, mijn naam staat er',
    'signIn.nameNotShown': 'Nee, mijn naam staat er niet',
    'reload.now': 'De pagina opnieuw laden',
    'reload.withBox': 'De pagina opnieuw laden, met het inlogvenster',
    'reload.byHand': 'Vertel me hoe ik het met de hand doe',
    'reload.worked': 'De pagina opent nu',
    'reload.noChange': 'Het is nog hetzelfde',
    'clear.byHand': 'Ik doe het met de hand',
    'clear.done': 'Ik heb het gewist',
    'clear.private': 'Eerst een privévenster proberen',
    'clear.privateOpens': 'Ja, daar opent de pagina',
    'clear.privateFails': 'Nee, daar is het hetzelfde',
    'owner.find': 'Uitzoeken hoe de beheerder te bereiken is',
    'owner.post': 'Dit bericht versturen',
    'owner.mail': 'De e-mail schrijven',
    'owner.openContact': 'De contactpagina openen',
    'owner.call': 'De beheerder bellen',
    'owner.openSecurity': 'Schrijven naar het beveiligingscontact',
    'owner.otherWays': 'Een andere manier',
    'owner.download': 'Het bericht als bestand opslaan',
    'owner.share': 'Het bericht delen',
    'owner.copy': 'Het bericht kopiëren',
    'owner.openHome': 'Een contactpagina zoeken',
    'owner.sent': 'Ik heb de beheerder geschreven',
    'owner.leave': 'Ik laat het voorlopig zo',
    'error.tryAgain': 'Opnieuw proberen',
    'error.signIn': 'Eerst inloggen',
    'error.checkAddress': 'Het adres verbeteren',
    'error.understood': 'Ik begrijp het, dit is genoeg',
    'result.open': 'De pagina openen',
    'result.stillFails': 'De pagina opent nog steeds niet',
    'helpful.yes': 'Ja, het hielp',
    'helpful.no': 'Nee, het hielp niet',
    'helpful.notEnoughDetails': 'Te weinig details',
    'helpful.hardToUnderstand': 'Moeilijk te begrijpen',
    'helpful.other': 'Iets anders',
  },
  checked: 'Wat ik heb gecontroleerd',
  sources: { measured: 'Gemeten', configured: 'Volgens de site', told: 'Volgens u' },
  facts: {
    'page-status': 'De pagina gaf uw browser {value} als antwoord',
    'address-status': 'Zonder inloggen antwoordt de pagina nu met {value}',
    'no-status': '{value}',
    'sub-code': '{value}',
    challenge: 'De pagina vraagt om inloggen van het type ‘{value}’',
    realm: 'Het beschermde deel heet ‘{value}’',
    'auth-error': '{value}',
    'retry-after': 'De site vraagt om zo lang te wachten: {value}',
    public: 'Deze pagina hoort voor iedereen open te zijn',
    'text-status': 'In de tekst van de pagina staat {value}',
    reloaded: 'Na opnieuw laden was het hetzelfde',
    'sign-in': '{value}',
    'signed-in': '{value}',
    'sign-ins': 'Aantal keren dat u terugkwam van de inlogpagina: {value}',
    'opens-privately': '{value}',
    product: 'Het gebeurde in Zoom',
    'sign-in-page': '{value}',
    copy: '{value}',
    cookies: '{value}',
    'double-cookie': 'Cookies die er dubbel zijn: {value}',
    clock: 'De klok van dit apparaat en die van de server verschillen {value}',
    'right-address': 'Dit adres antwoordt: {value}',
    'other-address': 'Misschien is dit adres bedoeld, en ik kan het niet testen: {value}',
    'link-expired': 'In het adres staat een tijdslimiet, en die is voorbij',
    requested: 'Deze pagina vroeg er zelf om: het is geen aparte pagina',
    method: 'Het was een verstuurd formulier, dus ik vraag het niet opnieuw',
    'in-app': 'De pagina wordt getoond binnen een app: {value}',
    'request-id': 'De server noemt dit verzoek {value}',
    'visitor-status': 'Uw browser krijgt van de pagina nu {value} als antwoord',
    'leads-to': 'Het adres leidt naar {value}',
    gate: 'Het inloggen hoort bij ‘{value}’',
    box: '{value}',
    'box-obstacle': '{value}',
    'rate-limit': '{value}',
  },
  factValues: {
    'no-status.no-answer': 'Het adres antwoordt niet',
    'no-status.elsewhere': 'Het adres leidt naar een andere site',
    'no-status.another-page': 'Het adres leidt naar een andere pagina van deze site',
    'no-status.not-possible': 'Vanaf deze pagina kon ik het adres niet controleren',
    'auth-error.invalid_token': 'De pagina zegt dat de ontvangen inloggegevens verlopen of ongeldig zijn',
    'auth-error.insufficient_scope': 'De pagina zegt dat u met dit account niet genoeg rechten hebt',
    'auth-error.stale': 'De pagina zegt dat de ontvangen inloggegevens verouderd zijn',
    'sign-in.accepted': 'Het inloggen is geaccepteerd',
    'sign-in.refused': 'Het inloggen is niet geaccepteerd',
    'signed-in.true': 'Voor de site bent u ingelogd',
    'signed-in.false': 'Voor de site bent u niet ingelogd',
    'sign-in-page.password-field': 'Het adres toont een pagina die om een wachtwoord vraagt',
    'sign-in-page.gate': 'Het adres toont de inlogpagina van een toegangscontrole vóór de site',
    'sign-in-page.path': 'Het adres leidt naar een inlogpagina',
    'copy.service-worker':
      'Het antwoord kwam van een hulpprogramma dat in uw browser is opgeslagen, niet van de server',
    'copy.http-cache': 'De pagina kwam uit de cache van uw browser, niet van de server',
    'copy.history': 'De pagina kwam uit de geschiedenis van uw browser, niet van de server',
    'cookies.kept': 'Uw browser bewaart cookies van deze site',
    'cookies.blocked': 'Uw browser bewaart geen cookies van deze site',
    'cookies.secure-lost': 'Zonder https:// bewaart uw browser de veiligere cookies van deze site niet',
    'opens-privately.true': 'De pagina opent in een privévenster',
    'opens-privately.false': 'De pagina opent ook in een privévenster niet',
    'in-app.app': 'De pagina wordt getoond binnen een app',
    'auth-error.expired': 'De pagina zegt dat uw inlogsessie verlopen is',
    'auth-error.insufficient_user_authentication':
      'De pagina vraagt om een sterkere manier van inloggen dan die van u',
    'auth-error.form-expired': 'De pagina zegt dat het formulier te lang open stond',
    'box.will': 'Uw browser vraagt in een eigen venster om het wachtwoord',
    'box.may': 'Uw browser vraagt misschien in een eigen venster om het wachtwoord',
    'box.will-not': 'Uw browser vraagt hier niet vanzelf om het wachtwoord',
    'box-obstacle.worker': 'Een hulpprogramma dat in uw browser is opgeslagen, houdt het inlogvenster tegen',
    'box-obstacle.frame': 'In een frame van een andere site verschijnt geen inlogvenster',
    'box-obstacle.algorithm': 'Uw browser kent de manier niet waarop om het wachtwoord wordt gevraagd',
    'box-obstacle.home-screen': 'In een app op het startscherm verschijnt geen inlogvenster',
    'rate-limit.used-up': 'De pagina zegt dat er te veel verzoeken van uw netwerk kwamen',
    'sign-in-page.autocomplete': 'Het adres toont een pagina die vraagt wie u bent',
    'sign-in-page.here': 'De pagina zelf vraagt u om in te loggen',
  },
  subCodes: {
    '401.1': '401.1: de gebruikersnaam of het wachtwoord klopte niet',
    '401.2': '401.2: zoals de server is ingesteld, laat hij dit inloggen niet toe',
    '401.3': '401.3: u staat niet op de lijst van mensen die de pagina mogen openen',
    '401.4': '401.4: een filter op de server heeft u geweigerd',
    '401.5': '401.5: een programma op de server heeft u geweigerd',
    '401.501': '401.501: te veel verzoeken tegelijk van uw netwerk',
    '401.502': '401.502: te veel verzoeken in korte tijd van uw netwerk',
    '401.503': '401.503: de server blokkeert het adres van uw netwerk',
    '401.504': '401.504: de server blokkeert de naam van uw netwerk',
  },
  steps: {
    'check-url': 'Het adres controleren',
    'log-in': 'Inloggen',
    reload: 'Opnieuw laden',
    'clear-cache': 'De cache wissen',
    'contact-owner': 'Contact opnemen met de beheerder',
  },
  verdicts: {
    fixed: 'De pagina opent nu',
    'still-401': 'De pagina antwoordt nog steeds met 401',
    changed: 'De pagina antwoordt nu met {status}',
    'cannot-tell': 'Vanaf hier kan ik het niet zien',
  },
  verdictsWithoutStatus: {
    changed: 'De pagina antwoordt nu niet',
    'still-401': 'Het adres leidt nog steeds naar de inlogpagina',
  },
  dataKinds: {
    cookies: 'Cookies',
    'sign-in-keys': 'Wat u ingelogd houdt',
    'other-keys': 'Andere opgeslagen gegevens, misschien concepten',
    databases: 'Databases, misschien met concepten',
    caches: 'Opgeslagen bestanden',
    workers: 'Opgeslagen hulpprogramma’s',
  },
  more: { one: 'nog {count}', other: 'nog {count}' },
  quoted: '‘{value}’',
  forms: {
    'failure.submitted': {
      label: 'Adres of tekst van de fout',
      hint: 'example.com/pagina, of ‘401 Unauthorized’',
      submit: 'Bekijken',
    },
    'address.submitted': { label: 'Juiste adres', hint: '', submit: 'Dit adres controleren' },
    'helpful.submitted': { label: 'In uw eigen woorden', hint: '', submit: 'Naar de beheerder sturen' },
  },
  clearBySite: 'De site zelf de gegevens laten wissen',
  ticks: {
    'reload.ticked': { legend: 'Wordt eerst verwijderd', submit: 'De pagina helemaal opnieuw laden' },
    'clear.ticked': { legend: 'Wordt gewist', submit: 'Wissen wat is aangevinkt' },
  },
  countdown: 'Nog te wachten: {time}',
  instructionsFor: 'In {browser}:',
  instructionsForAny: 'In uw browser:',
  reloadBy: {
    keys: 'houd Ctrl ingedrukt en druk op F5, op een Mac ⌘+Shift+R',
    menu: 'tik op ↻ naast het adres of in het menu van {browser}',
    anyMenu: 'tik op ↻ naast het adres of in het menu van de browser',
    reopening: 'sluit deze app en open die opnieuw',
  },
  pickBrowser: 'Andere browser',
  language: 'Taal',
  reportTitle: 'Het bericht aan de beheerder',
  otherBrowser: 'Andere browser',
  privateWindow: { chrome: 'Nieuw incognitovenster', firefox: 'Nieuw privévenster' },
  keyNames: { Ctrl: 'Ctrl', Shift: 'Shift' },
  privateMenu: 'via het menu van de browser',
  clear: {
    'site-icon': [
      'Klik op het pictogram links van het adres.',
      'Kies het onderdeel over cookies en sitegegevens, en daar de gegevens op dit apparaat.',
      'Verwijder wat er voor deze site staat.',
    ],
    padlock: [
      'Klik op het slot of het schild links van het adres.',
      'Kies de optie om cookies en sitegegevens te wissen.',
      'Bevestig.',
    ],
    safari: [
      'Open Safari › Instellingen › Privacy.',
      'Open het beheer van de websitegegevens.',
      'Zoek de site en verwijder de gegevens ervan.',
    ],
    'safari-ios': [
      'Open Instellingen › Apps › Safari › Geavanceerd en daar de gegevens van websites.',
      'Zoek de site.',
      'Veeg de site naar links en tik op de knop om te verwijderen.',
    ],
    'site-icon-phone': [
      'Tik op het pictogram links van het adres.',
      'Tik op het onderdeel over cookies en sitegegevens.',
      'Tik op de prullenbak en bevestig.',
    ],
    'padlock-phone': [
      'Tik op het slot of het schild links van het adres.',
      'Tik op de optie om cookies en sitegegevens te wissen.',
      'Bevestig.',
    ],
    phone: [
      'Deze browser wist de gegevens van alle sites tegelijk: u wordt ook bij de andere sites uitgelogd.',
      'Open het menu van de browser en daar de instellingen.',
      'Zoek het deel over privacy en daarin het wissen van browsegegevens.',
      'Vink cookies en bestanden in de cache aan, en niets anders.',
      'Bevestig.',
    ],
    other: [
      'Klik of tik op het pictogram naast het adres en zoek de gegevens van deze site: kunt u die daar verwijderen, dan bent u klaar.',
      'Anders wist u de gegevens van alle sites tegelijk: u wordt dan ook bij de andere sites uitgelogd.',
      'Open de instellingen van de browser en zoek het deel over privacy.',
      'Kies daar om browsegegevens te wissen. Vink cookies en de cache aan, en niets anders.',
      'Bevestig.',
    ],
  },
  report: {
    subject: 'Fout {status} op {site}',
    greeting: 'Goedendag, een pagina van uw site opent bij mij niet.',
    address: 'Pagina',
    answered: 'Antwoord',
    askedFor: 'Gevraagde manier van inloggen',
    seenAt: 'Gezien',
    browser: 'Browser',
    clock: 'Afwijking van de klok van mijn apparaat, in seconden',
    requestId: 'Verzoek',
    tried: 'Geprobeerd',
    nothingTried: 'nog niets',
  },
};

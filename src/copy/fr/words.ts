import type { DeferredWords, OpeningWords, Translation } from '../words.js';

/**
 * Français. Vouvoiement, comme dans les services publics, sans accord de genre pour la personne.
 * Mots fixes: se connecter, page de connexion, responsable du site, adresse, compte, vider le cache.
 * Espace U+00A0 avant le deux-points et dans les guillemets, U+202F avant les autres signes doubles.
 */
export const opening: Translation<OpeningWords> = {
  title: 'Aide pour cette page',
  launcher: 'Aide pour l’erreur 401',
  restart: 'Recommencer',
  close: 'Fermer',
  back: 'Retour',
  answers: 'Votre réponse',
  conversation: 'Conversation',
  change: 'Modifier cette réponse : {answer}',
  progress: 'Étape {index} sur {of}',
  busy: {
    looking: 'J’examine la page…',
    reading: 'Je lis…',
  },
  messages: {
    'finding.session-expired': 'Votre session sur cette page a expiré.',
    'finding.signed-out': 'Cette page ne s’ouvre que pour les personnes connectées. Elle a répondu {status}.',
    'signIn.offer': 'Connectez-vous, puis revenez à cette page.',
    'signIn.offerFind':
      'Je peux chercher la page de connexion de ce site. Connectez-vous là-bas, puis revenez.',
    'signIn.offerHome':
      'Cherchez sur la page d’accueil du site « Connexion », « Se connecter » ou un lien semblable, et connectez-vous là-bas. Revenez ensuite à cette page.',
    'signIn.offerBox':
      'Votre navigateur demande, dans une fenêtre séparée, l’identifiant et le mot de passe pour « {realm} ». Je ne peux pas voir ce que vous y saisissez.',
    'problem.own': 'Quelque chose s’est mal passé de mon côté. Le responsable du site peut vous aider.',
  },
  choices: {
    'signIn.find': 'Chercher la page de connexion',
    'signIn.open': 'Ouvrir la page de connexion',
    'signIn.openHome': 'Ouvrir la page d’accueil',
    'signIn.showBox': 'Afficher la fenêtre de connexion',
    'signIn.accepted': 'J’ai pu me connecter',
    'signIn.noAccount': 'Je n’ai pas de compte',
    'signIn.forgotten': 'J’ai oublié mon mot de passe',
    'owner.contact': 'Contacter le responsable',
    'step.next': 'Passer à l’étape suivante',
  },
};

/** Français, après le premier message. */
export const deferred: Translation<DeferredWords> = {
  busy: {
    checking: 'Je vérifie de nouveau la page…',
    reloading: 'Je recharge la page…',
    searching: 'Je cherche sur le site…',
    listing: 'Je regarde ce que votre navigateur garde de ce site…',
    clearing: 'J’efface…',
    delivering: 'Un instant…',
  },
  messages: {
    'finding.unreachable': 'Le site ne répond pas pour le moment.',
    'finding.rate-limited': 'Le site a reçu trop de demandes de votre réseau et vous prie de patienter.',
    'finding.address-blocked':
      'Le site bloque le réseau que vous utilisez. Vous connecter à votre compte n’y change rien ; passer par un autre réseau, peut-être.',
    'finding.other-error': 'Ce n’est pas une erreur 401 : la page a répondu {status}.',
    'finding.no-permission': 'Cette page vous est fermée, avec ou sans connexion.',
    'finding.bad-site-data':
      'La page s’ouvre sans les données que votre navigateur garde de ce site, mais pas avec elles.',
    'finding.server-misconfigured': 'Cela ressemble à une erreur du site, pas à une erreur de votre part.',
    'finding.recovered': 'Au chargement, cette page a répondu 401. Maintenant, elle répond normalement.',
    'finding.stale-copy': 'Ce que vous voyez est une ancienne copie de la page.',
    'finding.cookies-blocked':
      'Votre navigateur ne garde pas ce qui permet à ce site de reconnaître votre connexion.',
    'finding.clock-skew':
      'L’horloge de cet appareil est décalée d’environ {minutes}. Une connexion semble alors trop ancienne ou trop récente.',
    'finding.network-sign-in':
      'Cette page ne s’ouvre que depuis un réseau précis, par exemple celui de votre travail.',
    'finding.login-redirect': 'L’adresse mène d’abord à une page de connexion.',
    'finding.wrong-address': 'L’adresse contient une petite erreur. Sans elle, la page s’ouvre.',
    'finding.wrong-credentials': 'Le site n’a pas accepté l’identifiant ou le mot de passe.',
    'finding.login-does-not-stick':
      'Votre connexion a été acceptée, mais elle ne tient pas. D’anciennes données de votre navigateur gênent peut-être.',
    'finding.cannot-tell':
      'D’ici, je ne peux pas voir ce que la page répond. Une erreur 401 signifie qu’elle vous demande de vous connecter.',
    'finding.answersStrangers':
      'Aux personnes non connectées, cette adresse répond {status}. Je ne peux pas voir ce qu’elle vous répond.',
    'finding.forbidden':
      'Ici, la page répond 403. Certains sites répondent ainsi aux personnes non connectées.',
    'finding.formExpired':
      'Le formulaire est resté ouvert trop longtemps, et le site ne l’a pas pris en compte.',
    'finding.leadsOn': 'L’adresse mène à une autre page de ce site.',
    'finding.opensForStrangers':
      'La page a refusé votre navigateur. Pour les personnes non connectées, elle s’ouvre maintenant.',
    'finding.opensForYou': 'La page s’ouvre maintenant pour vous.',
    'finding.requestAnswered': 'Quelque chose sur cette page a reçu la réponse {status}.',
    'finding.requestClosed': 'Quelque chose sur cette page vous est fermé, avec ou sans connexion.',
    'finding.requestExpired': 'Quelque chose sur cette page a été refusé : votre session a expiré.',
    'finding.requestOpens': 'Ce qui était refusé sur cette page s’ouvre maintenant pour vous.',
    'finding.requestRefused': 'Quelque chose sur cette page ne s’ouvre que pour les personnes connectées.',
    'finding.signInHere':
      'La page vous demande de vous connecter, et le formulaire pour le faire s’y trouve.',
    'finding.stepUp': 'Le site reconnaît votre connexion, mais cette page en demande une plus sûre.',
    'finding.wordsSay401':
      'Le texte de la page indique 401 : elle ne s’ouvre que pour les personnes connectées.',
    'address.offer':
      '{address} : est-ce bien l’adresse que vous vouliez ? Une seule lettre fausse peut mener à une page fermée, et certains liens mènent à des pages réservées à certaines personnes.',
    'address.offerUnknown':
      'L’adresse en haut de votre navigateur est-elle bien celle que vous vouliez ? Une seule lettre fausse peut mener à une page fermée, et certains liens mènent à des pages réservées à certaines personnes.',
    'failure.ask': 'Quelle page ne s’ouvre pas ? Saisissez son adresse, ou collez le texte de l’erreur.',
    'failure.otherSite':
      'D’ici, je ne peux pas examiner {site} : c’est un autre site. Collez le texte de l’erreur, ou suivez les cinq étapes.',
    'input.unreadable':
      'Je n’y ai pas trouvé d’adresse. Une adresse ressemble à example.com/page, une erreur à « 401 Unauthorized ».',
    'input.scheme': 'Seules les adresses qui commencent par http:// ou https:// peuvent être ouvertes.',
    'input.empty': 'Le champ était vide.',
    'address.correct': 'Saisissez la bonne adresse.',
    'address.passwordDropped': 'L’adresse contenait un identifiant ou un mot de passe. Je l’ai retiré.',
    'address.same': 'C’est la même adresse qu’avant.',
    'address.alsoAsks': 'Cette adresse demande aussi une connexion. Si c’est la bonne, continuez.',
    'address.otherError': 'Cette adresse ne fonctionne pas non plus. Vérifiez-la lettre par lettre.',
    'address.alsoForbids':
      'Cette adresse répond 403 aux personnes non connectées. Si c’est la bonne, continuez.',
    'address.leadsOn': 'Cette adresse mène à une autre page de ce site. Ouvrez-la pour voir.',
    'address.opensForStrangers':
      'Pour les personnes non connectées, {address} s’ouvre. Ouvrez l’adresse pour voir si elle s’ouvre aussi pour vous.',
    'address.tryIt': 'D’ici, je ne peux pas tester {address}. Ouvrez l’adresse pour voir.',
    'address.suggest':
      'J’ai essayé {suggestion}, et j’ai reçu une réponse. Est-ce l’adresse que vous vouliez ?',
    'address.suggestOther':
      'La bonne adresse est peut-être {suggestion} : d’ici, je ne peux pas la tester. Ou saisissez la bonne adresse.',
    'address.linkExpired':
      'Ce lien n’était valable qu’un certain temps, et ce temps est écoulé. Demandez-en un nouveau à la personne qui l’a envoyé.',
    'address.copied': 'C’est copié. Ouvrez votre navigateur, collez-y l’adresse et connectez-vous.',
    'address.notCopied':
      'La copie n’a pas marché. Cherchez dans le menu de cette application comment ouvrir la page dans le navigateur.',
    'signIn.offerBeside':
      'Connectez-vous dans un autre onglet : cette page reste telle quelle. Revenez ensuite ici.',
    'signIn.offerBoxMaybe':
      'Votre navigateur demandera peut-être, dans une fenêtre séparée, l’identifiant et le mot de passe pour « {realm} ». Si aucune fenêtre n’apparaît, cherchez une page de connexion sur le site.',
    'signIn.offerBoxThere':
      'Ouvrez l’adresse : sans connexion en cours, votre navigateur demandera, dans une fenêtre séparée, l’identifiant et le mot de passe pour « {realm} ». Je ne peux pas voir ce que vous y saisissez.',
    'signIn.offerFrame':
      'Vous voyez cette page à l’intérieur d’un autre site, où votre navigateur ne demande pas de mot de passe. Copiez l’adresse et ouvrez-la dans un onglet à part.',
    'signIn.offerHere': 'Utilisez le formulaire de connexion de cette page.',
    'signIn.offerHomeScreen':
      'Vous voyez cette page dans une application de l’écran d’accueil, où aucune fenêtre de connexion n’apparaît. Copiez l’adresse et ouvrez-la dans votre navigateur.',
    'signIn.offerNoBox':
      'La page demande le mot de passe par une méthode que votre navigateur ne connaît pas. Un autre navigateur la connaît peut-être, ou le responsable peut vous aider.',
    'signIn.offerThereForm':
      'Ouvrez l’adresse et utilisez le formulaire de connexion qui s’y trouve. Puis revenez.',
    'signIn.offerWorker':
      'Un programme auxiliaire du site, enregistré dans votre navigateur, empêche la fenêtre de connexion. Retirez-le, et la page est rechargée.',
    'signIn.siteKnows':
      'Le site reconnaît maintenant votre connexion. Rechargez la page, ou ouvrez-la : s’ouvre-t-elle ?',
    'signIn.siteDoesNotKnow':
      'Le site ne reconnaît pas votre connexion. La page de connexion l’a-t-elle acceptée ?',
    'signIn.offerZoom': 'Déconnectez-vous de Zoom, puis reconnectez-vous.',
    'signIn.offerThere': 'Connectez-vous là-bas, puis revenez à cette page.',
    'signIn.offerElsewhere':
      'La connexion se fait sur un autre site. Ouvrez l’adresse, connectez-vous là-bas et revenez.',
    'signIn.offerNetwork':
      'Rejoignez d’abord ce réseau, par exemple avec son VPN. Rechargez ensuite la page. Si une fenêtre demande un mot de passe, c’est celui de votre compte professionnel.',
    'signIn.offerCookies':
      'Autorisez les cookies pour ce site dans les réglages de votre navigateur, le plus souvent dans la partie sur la confidentialité. Puis connectez-vous.',
    'signIn.offerSecure':
      'L’adresse commence par http://, et la connexion n’est gardée qu’avec https://. Remplacez http:// par https:// et connectez-vous à cette adresse.',
    'signIn.offerInApp':
      'Vous voyez cette page dans une application ({app}), où une connexion se perd souvent. Copiez l’adresse et ouvrez-la dans votre navigateur. Ou connectez-vous ici.',
    'signIn.offerInSomeApp':
      'Vous voyez cette page dans une application, où une connexion se perd souvent. Copiez l’adresse et ouvrez-la dans votre navigateur. Ou connectez-vous ici.',
    'signIn.afterPost':
      'Votre formulaire n’a pas été pris en compte. Copiez votre texte avant de quitter cette page. Connectez-vous ensuite et envoyez-le de nouveau.',
    'signIn.trouble': 'Qu’est-ce qui ne va pas ?',
    'signIn.wantsCode':
      'Le code vient d’une application, d’un SMS ou d’un e-mail, et dure environ une minute. Prenez le plus récent. S’il n’arrive pas, le responsable peut vous aider.',
    'signIn.linkUsed':
      'Le lien d’un e-mail ne marche qu’une fois, et peu de temps. Demandez-en un nouveau et ouvrez-le dans ce navigateur.',
    'signIn.otherAccount':
      'Vous utilisez peut-être un autre compte, professionnel ou personnel. Déconnectez-vous, puis connectez-vous avec le bon.',
    'signIn.comeBack': 'Connectez-vous là-bas, puis revenez. Je vérifie alors la page.',
    'signIn.stillAfterReturn': 'Vous voilà de retour. La connexion a-t-elle marché ?',
    'signIn.unclear': 'D’ici, je ne peux pas voir votre connexion. Recharger la page le montrera.',
    'signIn.parting':
      'Vous avez pu vous connecter, et la page répond toujours 401. Le site affiche-t-il votre nom ?',
    'signIn.refused':
      'Une erreur 401 juste après la connexion signifie que l’identifiant ou le mot de passe est faux. Vérifiez l’orthographe, et la touche Verr. Maj.',
    'signIn.refusedTwice':
      'N’essayez pas une troisième fois : beaucoup de sites bloquent alors le compte. Choisissez un nouveau mot de passe.',
    'signIn.noAccount':
      'Cherchez « Créer un compte » ou « S’inscrire » sur le site. Certains sites ne donnent un compte que sur demande : adressez-vous alors au responsable.',
    'signIn.forgotten':
      'Cherchez « Mot de passe oublié ? » sur la page de connexion. Le site vous aide à en choisir un nouveau.',
    'signIn.tooMany':
      'Un gestionnaire de mots de passe les retient tous, et un seul vous suffit. Votre navigateur en contient un : laissez-le enregistrer le mot de passe quand vous vous connectez.',
    'reload.offer': 'Il arrive qu’une page se charge mal. Je reste avec vous quand elle est rechargée.',
    'reload.offerBox':
      'Il arrive qu’une page se charge mal. Quand elle est rechargée, votre navigateur demande peut-être un mot de passe ; vous pouvez annuler. Je reste avec vous.',
    'reload.offerElsewhere':
      'Il arrive qu’une page se charge mal. Fermez-la, ouvrez-la de nouveau et dites-moi ce qu’elle affiche.',
    'reload.offerForm': 'Copiez votre texte. Rechargez ensuite la page et envoyez le formulaire de nouveau.',
    'reload.opensForStrangers': 'Rechargez la page pour voir si elle s’ouvre pour vous.',
    'reload.offerCopy': 'Recharger la page en demande une nouvelle au serveur. Je reste avec vous.',
    'reload.offerWorker':
      'Un programme auxiliaire du site, enregistré dans votre navigateur, donne l’ancienne copie. Retirez-le, et la page est rechargée. Le site le remet quand il en a besoin.',
    'reload.offerClock':
      'Réglez l’horloge de cet appareil : dans ses réglages de date et d’heure, de préférence en automatique. Rechargez ensuite la page.',
    'reload.byHand': 'À la main : {reload}. Ou ouvrez une fenêtre privée ({keys}) et allez à {address}.',
    'reload.unclear': 'Je ne peux pas voir si cela a aidé. Qu’affiche la page maintenant ?',
    'clear.offer':
      'D’anciennes données de connexion dans votre navigateur peuvent vous barrer l’accès. Les effacer vous déconnecte de ce site ; des brouillons peuvent se perdre.',
    'clear.offerZoom':
      'Désactivez les thèmes et les extensions de votre navigateur qui sont peut-être actifs. Puis videz le cache : cela vous déconnecte, et des brouillons peuvent se perdre.',
    'clear.stored':
      'Une donnée enregistrée gêne. L’effacer vous déconnecte de ce site ; des brouillons peuvent se perdre.',
    'clear.doubled':
      'Votre navigateur garde « {cookie} » en double pour ce site, en ancien et en nouveau. C’est l’ancien qui gêne.',
    'clear.choose':
      'Je peux effacer cela pour vous. Cela vous déconnecte de tout le site, et des brouillons peuvent se perdre. Choisissez ce qu’il faut effacer.',
    'clear.byHand': 'Voici comment le faire vous-même.',
    'clear.gone': 'C’est effacé. Il n’en reste rien.',
    'clear.left': 'Tout n’est pas parti. Ceci est encore là ; un autre onglet le retient peut-être.',
    'clear.leftHidden':
      'C’est effacé, pour ce qu’une page peut voir. Certains cookies sont cachés aux pages ; seul votre navigateur peut les effacer.',
    'clear.signInAgain':
      'L’effacement a mis fin à votre connexion. Connectez-vous encore une fois : maintenant, cela peut tenir.',
    'clear.private':
      'Une fenêtre privée n’envoie rien de ce qui est enregistré. Ouvrez-en une ({keys}) et allez à {address}. La page s’y ouvre-t-elle ?',
    'clear.proved': 'Alors, effacer les données va aider.',
    'clear.unclear':
      'Je ne peux interroger la page que sans vos données. La recharger montrera si cela a aidé.',
    'owner.offer':
      'Le responsable du site peut vous aider : {email}. J’ai préparé le message ; il ne contient rien de secret.',
    'owner.offerGuess':
      'Le responsable du site peut vous aider. Je ne connais pas son adresse e-mail : {email} marche pour certains sites, ou il y a une page de contact. J’ai préparé le message ; il ne contient rien de secret.',
    'owner.offerNoMail':
      'Le responsable du site peut vous aider. Cherchez une page de contact. J’ai préparé le message ; il ne contient rien de secret.',
    'owner.offerPage':
      'Le responsable du site a une page de contact. Copiez le message et collez-le là-bas ; il ne contient rien de secret.',
    'owner.offerPhone': 'Vous pouvez appeler le responsable du site : {phone}. Voici ce qu’il faut lui dire.',
    'owner.offerPost':
      'Le responsable du site reçoit les messages ici même. Lisez d’abord le vôtre ; il ne contient rien de secret.',
    'owner.offerSecurity':
      'Je n’ai trouvé que le contact pour les failles de sécurité. Il n’est pas prévu pour votre cas, mais une personne lit les messages.',
    'owner.downloaded':
      'Le message est enregistré dans un fichier. Joignez-le à un e-mail, ou collez son contenu.',
    'owner.notDelivered': 'Cela n’a pas marché. Essayez par un autre moyen.',
    'owner.posted': 'Le responsable a votre message.',
    'owner.written': 'Une fois votre message parti, vous avez fait tout ce que vous pouviez.',
    'owner.copied': 'C’est copié. Collez le message dans un e-mail ou un formulaire de contact.',
    'owner.notCopied': 'Votre navigateur ne m’a pas laissé copier. Sélectionnez le texte ci-dessus.',
    'error.400': '400 Bad Request : le site n’a pas compris la demande. Souvent, l’adresse est abîmée.',
    'error.403':
      '403 Forbidden : vous connecter de nouveau n’y change rien. Le responsable peut vous ouvrir la page.',
    'error.403SignIn':
      '403 Forbidden : si vous ne l’avez pas encore fait, connectez-vous d’abord. Si c’est fait, le responsable peut vous ouvrir la page.',
    'error.404':
      '{status} Not Found : il n’y a pas de page à cette adresse. Vérifiez-la, ou cherchez la page depuis la page d’accueil.',
    'error.407':
      '407 Proxy Authentication Required : votre réseau vous demande de vous identifier. Adressez-vous aux personnes qui le gèrent.',
    'error.408':
      '408 Request Timeout : votre demande a pris trop de temps. Réessayez, si possible avec une meilleure connexion à Internet.',
    'error.429': 'Attendez une minute, puis réessayez. Essayer plus souvent allonge l’attente.',
    'error.500':
      '500 Internal Server Error : le site a un problème. Réessayez dans quelques minutes ; s’il persiste, prévenez le responsable.',
    'error.5xx':
      '{status} : le site a un problème, ou il est surchargé. Réessayez dans quelques minutes ; si cela persiste, prévenez le responsable.',
    'error.511':
      '511 Network Authentication Required : votre réseau vous demande de vous identifier, comme à l’hôtel ou dans un train. La page pour le faire s’affiche quand vous ouvrez n’importe quelle autre page.',
    'error.other':
      '{status} : le site ne vous donne pas cette page. Réessayez, ou adressez-vous au responsable.',
    'error.wait': 'Le site vous prie de patienter. D’ici là, je ne lui demande rien.',
    'error.waitOver': 'L’attente est finie. Vous pouvez réessayer maintenant.',
    'error.unreachable':
      'Un autre site s’ouvre-t-il ? Si non, vérifiez votre connexion à Internet. Si oui, réessayez dans quelques minutes.',
    'result.handedOver': 'Le responsable est au courant. Vous pouvez fermer cette fenêtre.',
    'result.left': 'Très bien. Je suis là si vous revenez.',
    'result.retracted': 'Je me trompais : la page ne s’ouvre pas pour vous. Continuons.',
    'helpful.ask': 'Est-ce que cela a été utile ?',
    'helpful.why': 'Qu’est-ce qui a manqué ?',
    'helpful.tell': 'Dites-le au responsable de cette page avec vos mots, sans mot de passe.',
    'helpful.thanks': 'Merci.',
    'helpful.sorry': 'Merci de l’avoir dit. Si vous restez sans solution, le responsable peut vous aider.',
  },
  choices: {
    'failure.unknown': 'Voir les cinq étapes',
    'address.right': 'Oui, c’est la bonne',
    'address.wrong': 'Non, je la corrige',
    'signIn.trouble': 'C’est autre chose qui ne va pas',
    'address.open': 'Ouvrir l’adresse',
    'address.openSuggested': 'Ouvrir cette adresse',
    'address.openTarget': 'Ouvrir la page où mène l’adresse',
    'address.copy': 'Copier l’adresse',
    'signIn.refused': 'La connexion a été refusée',
    'signIn.openSignup': 'Ouvrir la page d’inscription',
    'signIn.openReset': 'Choisir un nouveau mot de passe',
    'signIn.tooMany': 'J’ai trop de mots de passe à retenir',
    'signIn.wantsCode': 'Un code est aussi demandé',
    'signIn.linkUsed': 'Le lien de l’e-mail ne marche pas',
    'signIn.otherAccount': 'J’ai peut-être un autre compte',
    'signIn.ready': 'C’est bon, je veux me connecter',
    'signIn.nameShown': 'Oui, il affiche mon nom',
    'signIn.nameNotShown': 'Non, il ne l’affiche pas',
    'reload.now': 'Recharger la page',
    'reload.withBox': 'Recharger la page, avec la fenêtre de connexion',
    'reload.byHand': 'Me dire comment le faire à la main',
    'reload.worked': 'Elle s’ouvre maintenant',
    'reload.noChange': 'C’est toujours pareil',
    'clear.byHand': 'Je le fais à la main',
    'clear.done': 'J’ai effacé les données',
    'clear.private': 'Essayer d’abord une fenêtre privée',
    'clear.privateOpens': 'Oui, elle s’y ouvre',
    'clear.privateFails': 'Non, c’est pareil',
    'owner.find': 'Trouver comment joindre le responsable',
    'owner.post': 'Envoyer ce message',
    'owner.mail': 'Écrire l’e-mail',
    'owner.openContact': 'Ouvrir la page de contact',
    'owner.call': 'Appeler le responsable',
    'owner.openSecurity': 'Écrire au contact de sécurité',
    'owner.otherWays': 'Un autre moyen',
    'owner.download': 'Enregistrer le message dans un fichier',
    'owner.share': 'Partager le message',
    'owner.copy': 'Copier le message',
    'owner.openHome': 'Chercher une page de contact',
    'owner.sent': 'J’ai écrit au responsable',
    'owner.leave': 'J’en reste là pour l’instant',
    'error.tryAgain': 'Réessayer',
    'error.signIn': 'Se connecter d’abord',
    'error.checkAddress': 'Corriger l’adresse',
    'error.understood': 'Je comprends, cela me suffit',
    'result.open': 'Ouvrir la page',
    'result.stillFails': 'Elle ne s’ouvre toujours pas',
    'helpful.yes': 'Oui, c’était utile',
    'helpful.no': 'Non, ce n’était pas utile',
    'helpful.notEnoughDetails': 'Pas assez de détails',
    'helpful.hardToUnderstand': 'Difficile à comprendre',
    'helpful.other': 'Autre chose',
  },
  checked: 'Ce que j’ai vérifié',
  sources: { measured: 'Mesuré', configured: 'Indiqué par le site', told: 'Indiqué par vous' },
  facts: {
    'page-status': 'La page a répondu {value} à votre navigateur',
    'address-status': 'Sans connexion, la page répond maintenant {value}',
    'no-status': '{value}',
    'sub-code': '{value}',
    challenge: 'La page demande une connexion du type « {value} »',
    realm: 'La partie protégée s’appelle « {value} »',
    'auth-error': '{value}',
    'retry-after': 'Le site demande d’attendre {value}',
    public: 'Cette page devrait être ouverte à tout le monde',
    'text-status': 'Le texte de la page indique {value}',
    reloaded: 'C’était pareil après avoir rechargé la page',
    'sign-in': '{value}',
    'signed-in': '{value}',
    'sign-ins': 'Nombre de retours depuis la page de connexion : {value}',
    'opens-privately': '{value}',
    product: 'Cela s’est produit dans Zoom',
    'sign-in-page': '{value}',
    copy: '{value}',
    cookies: '{value}',
    'double-cookie': 'Cookies présents en double : {value}',
    clock: 'Entre l’horloge de cet appareil et celle du serveur, l’écart est de {value}',
    'right-address': 'Cette adresse répond : {value}',
    'other-address': 'Cette adresse est peut-être la bonne, et je ne peux pas la tester : {value}',
    'link-expired': 'L’adresse contient une date limite, et elle est dépassée',
    requested: 'C’est cette page elle-même qui l’a demandé : ce n’est pas une page à part',
    method: 'C’était un formulaire envoyé, je ne redemande donc pas la page',
    'in-app': 'La page est affichée dans une application : {value}',
    'request-id': 'Le serveur donne à cette demande le nom {value}',
    'visitor-status': 'À votre navigateur, la page répond maintenant {value}',
    'leads-to': 'L’adresse mène à {value}',
    gate: 'La connexion se fait auprès de « {value} »',
    box: '{value}',
    'box-obstacle': '{value}',
    'rate-limit': '{value}',
  },
  factValues: {
    'no-status.no-answer': 'L’adresse ne répond pas',
    'no-status.elsewhere': 'L’adresse mène à un autre site',
    'no-status.another-page': 'L’adresse mène à une autre page de ce site',
    'no-status.not-possible': 'Depuis cette page, je n’ai pas pu vérifier l’adresse',
    'auth-error.invalid_token': 'La page indique que la connexion reçue a expiré ou n’est pas valable',
    'auth-error.insufficient_scope': 'La page indique que votre connexion ne suffit pas pour elle',
    'auth-error.stale': 'La page indique que la connexion reçue n’est plus à jour',
    'sign-in.accepted': 'La connexion a été acceptée',
    'sign-in.refused': 'La connexion n’a pas été acceptée',
    'signed-in.true': 'Le site reconnaît votre connexion',
    'signed-in.false': 'Le site ne reconnaît pas votre connexion',
    'sign-in-page.password-field': 'L’adresse affiche une page qui demande un mot de passe',
    'sign-in-page.gate': 'L’adresse affiche la connexion d’un contrôle d’accès placé devant le site',
    'sign-in-page.path': 'L’adresse mène à une page de connexion',
    'copy.service-worker':
      'La réponse vient d’un programme auxiliaire enregistré dans votre navigateur, pas du serveur',
    'copy.http-cache': 'La page vient du cache de votre navigateur, pas du serveur',
    'copy.history': 'La page vient de l’historique de votre navigateur, pas du serveur',
    'cookies.kept': 'Votre navigateur garde les cookies de ce site',
    'cookies.blocked': 'Votre navigateur ne garde pas les cookies de ce site',
    'cookies.secure-lost': 'Sans https://, votre navigateur ne garde pas les cookies plus sûrs de ce site',
    'opens-privately.true': 'La page s’ouvre dans une fenêtre privée',
    'opens-privately.false': 'La page ne s’ouvre pas non plus dans une fenêtre privée',
    'in-app.app': 'La page est affichée dans une application',
    'auth-error.expired': 'La page indique que votre connexion a expiré',
    'auth-error.insufficient_user_authentication': 'La page demande une connexion plus sûre que la vôtre',
    'auth-error.form-expired': 'La page indique que le formulaire est resté ouvert trop longtemps',
    'box.will': 'Votre navigateur demande le mot de passe dans une fenêtre séparée',
    'box.may': 'Votre navigateur demande peut-être le mot de passe dans une fenêtre séparée',
    'box.will-not': 'Ici, votre navigateur ne demande pas le mot de passe de lui-même',
    'box-obstacle.worker':
      'Un programme auxiliaire enregistré dans votre navigateur empêche la fenêtre de connexion',
    'box-obstacle.frame': 'Dans le cadre d’un autre site, aucune fenêtre de connexion n’apparaît',
    'box-obstacle.algorithm':
      'Votre navigateur ne connaît pas la méthode par laquelle le mot de passe est demandé',
    'box-obstacle.home-screen':
      'Dans une application de l’écran d’accueil, aucune fenêtre de connexion n’apparaît',
    'rate-limit.used-up': 'La page indique que trop de demandes viennent de votre réseau',
    'sign-in-page.autocomplete': 'L’adresse affiche une page qui demande qui vous êtes',
    'sign-in-page.here': 'La page elle-même vous demande de vous connecter',
  },
  subCodes: {
    '401.1': '401.1 : l’identifiant ou le mot de passe n’était pas le bon',
    '401.2': '401.2 : tel qu’il est réglé, le serveur n’admet pas cette connexion',
    '401.3': '401.3 : vous ne figurez pas sur la liste des personnes autorisées à ouvrir cette page',
    '401.4': '401.4 : un filtre du serveur vous a refusé l’accès',
    '401.5': '401.5 : un programme du serveur vous a refusé l’accès',
    '401.501': '401.501 : trop de demandes à la fois depuis votre réseau',
    '401.502': '401.502 : trop de demandes en peu de temps depuis votre réseau',
    '401.503': '401.503 : le serveur bloque l’adresse de votre réseau',
    '401.504': '401.504 : le serveur bloque le nom de votre réseau',
  },
  steps: {
    'check-url': 'Vérifier l’adresse',
    'log-in': 'Se connecter',
    reload: 'Recharger la page',
    'clear-cache': 'Vider le cache',
    'contact-owner': 'Contacter le responsable',
  },
  verdicts: {
    fixed: 'La page s’ouvre maintenant',
    'still-401': 'La page répond toujours 401',
    changed: 'La page répond maintenant {status}',
    'cannot-tell': 'D’ici, je ne peux pas le savoir',
  },
  verdictsWithoutStatus: {
    changed: 'La page ne répond pas maintenant',
    'still-401': 'L’adresse mène toujours à la page de connexion',
  },
  dataKinds: {
    cookies: 'Cookies',
    'sign-in-keys': 'Ce qui maintient votre connexion',
    'other-keys': 'Autres données enregistrées, peut-être des brouillons',
    databases: 'Bases de données, peut-être avec des brouillons',
    caches: 'Fichiers enregistrés',
    workers: 'Programmes auxiliaires enregistrés',
  },
  more: { one: '{count} autre', many: '{count} autres', other: '{count} autres' },
  quoted: '« {value} »',
  forms: {
    'failure.submitted': {
      label: 'Adresse ou texte de l’erreur',
      hint: 'example.com/page, ou « 401 Unauthorized »',
      submit: 'Examiner',
    },
    'address.submitted': { label: 'Adresse correcte', hint: '', submit: 'Vérifier cette adresse' },
    'helpful.submitted': { label: 'Avec vos mots', hint: '', submit: 'Envoyer au responsable' },
  },
  clearBySite: 'Demander au site d’effacer ses données',
  ticks: {
    'reload.ticked': { legend: 'À retirer d’abord', submit: 'Recharger entièrement la page' },
    'clear.ticked': { legend: 'À effacer', submit: 'Effacer ce qui est coché' },
  },
  countdown: 'Attente restante : {time}',
  instructionsFor: 'Dans {browser} :',
  instructionsForAny: 'Dans votre navigateur :',
  reloadBy: {
    keys: 'maintenez Ctrl enfoncée et appuyez sur F5 ; sur un Mac, ⌘+Maj+R',
    menu: 'touchez ↻ à côté de l’adresse ou dans le menu de {browser}',
    anyMenu: 'touchez ↻ à côté de l’adresse ou dans le menu du navigateur',
    reopening: 'fermez cette application, puis rouvrez-la',
  },
  pickBrowser: 'Autre navigateur',
  language: 'Langue',
  reportTitle: 'Le message au responsable',
  otherBrowser: 'Autre navigateur',
  privateWindow: { chrome: 'Nouvelle fenêtre de navigation privée', firefox: 'Nouvelle fenêtre privée' },
  keyNames: { Ctrl: 'Ctrl', Shift: 'Maj' },
  privateMenu: 'par le menu du navigateur',
  clear: {
    'site-icon': [
      'Cliquez sur l’icône à gauche de l’adresse.',
      'Choisissez la rubrique sur les cookies et les données des sites, puis les données sur cet appareil.',
      'Supprimez ce qui est indiqué pour ce site.',
    ],
    padlock: [
      'Cliquez sur le cadenas ou le bouclier à gauche de l’adresse.',
      'Choisissez d’effacer les cookies et les données du site.',
      'Confirmez.',
    ],
    safari: [
      'Ouvrez Safari › Réglages › Confidentialité.',
      'Ouvrez la gestion des données des sites web.',
      'Cherchez le site et supprimez ses données.',
    ],
    'safari-ios': [
      'Ouvrez Réglages › Apps › Safari › Avancé, puis les données des sites web.',
      'Cherchez le site.',
      'Faites-le glisser vers la gauche et touchez le bouton de suppression.',
    ],
    'site-icon-phone': [
      'Touchez l’icône à gauche de l’adresse.',
      'Touchez la rubrique sur les cookies et les données des sites.',
      'Touchez la corbeille, puis confirmez.',
    ],
    'padlock-phone': [
      'Touchez le cadenas ou le bouclier à gauche de l’adresse.',
      'Touchez l’option pour effacer les cookies et les données du site.',
      'Confirmez.',
    ],
    phone: [
      'Ce navigateur efface les données de tous les sites à la fois : cela vous déconnecte aussi des autres.',
      'Ouvrez le menu du navigateur, puis ses réglages.',
      'Cherchez la partie sur la confidentialité, puis la suppression des données de navigation.',
      'Cochez les cookies et les fichiers en cache, et rien d’autre.',
      'Confirmez.',
    ],
    other: [
      'Appuyez sur l’icône à côté de l’adresse et cherchez les données de ce site : si vous pouvez les supprimer là, c’est terminé.',
      'Sinon, les données de tous les sites sont effacées à la fois : cela vous déconnecte aussi des autres.',
      'Ouvrez les réglages du navigateur et cherchez la partie sur la confidentialité.',
      'Choisissez de supprimer les données de navigation. Cochez les cookies et le cache, et rien d’autre.',
      'Confirmez.',
    ],
  },
  report: {
    subject: 'Erreur {status} sur {site}',
    greeting: 'Bonjour, une page de votre site ne s’ouvre pas chez moi.',
    address: 'Page',
    answered: 'Réponse',
    askedFor: 'Connexion demandée',
    seenAt: 'Vu le',
    browser: 'Navigateur',
    clock: 'Décalage de l’horloge de mon appareil, en secondes',
    requestId: 'Demande',
    tried: 'Essayé',
    nothingTried: 'rien pour l’instant',
  },
};

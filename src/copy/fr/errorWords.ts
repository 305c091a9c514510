import type { ErrorWords } from '../../diagnosis/words/errorWords.js';

/** Français: the words in which programs tell of an error. */
export const errorWords: ErrorWords = {
  blanks: 'between words',

  error: 'erreur',
  status: 'statut|état|etat|réponse|code (de |d )?(statut|état|réponse)',
  code: 'code',
  number: 'n|no|num|numéro',
  numbered: `
    salle | chambre | bureau | appartement | appt | porte | étage | facture | commande | client |
    article | vol | bus | ligne | train | voie | place | siège | paragraphe | port | version |
    code postal | chapitre | route | dossier | rue | lot | bâtiment
  `,
  unauthorized: `
    non (authentifiée?|autorisée?|authorisée?|identifiée?|connectée?)s? |
    (n est|n êtes|n es|est|êtes|es|n avez) pas (été )?(encore |plus )?(authentifiée?s?|autorisée?s?|identifiée?s?|connectée?s?) |
    (n est|n êtes|n es) plus (connectée?s?|authentifiée?s?) |
    (devez|dois|doit|devrez|faut) … (connectée?s?|connecter|authentifiée?s?|authentifier|identifiée?s?|identifier) |
    veuillez (d abord )?vous (connecter|identifier|authentifier) (pour|afin|avant|d abord) |
    (connectez|identifiez|authentifiez) vous (pour|afin|avant) |
    (réservée?|accessible) (uniquement |seulement )?aux (membres|utilisateurs (connectés|identifiés|authentifiés)) |
    aucun (jeton|token) | aucune (authentification|session) | vérifier … (autorisée?)
  `,
  signIn: `
    authentification | autorisation | identification | connexion | login | identifiants |
    informations (d )?(identification|authentification|connexion) | jeton | token | session |
    en tête | se connecter
  `,
  required: `
    requise?s? | nécessaires? | nécessite | obligatoires? | exigée?s? | manquante?s? |
    non fournie?s? | pas été fournie?s? | n ont pas pu être trouvée?s? | n a pas pu être trouvée? |
    introuvables? | absente?s? | requiert | demandée?s? | crédits d authentification valides
  `,
  failed: `
    échouée? | a échoué | échec | refusée? | impossible | erreur | n a pas abouti | non réussie |
    rejetée? | exception
  `,
  session: `
    sessions? | jeton | token | jwt | connexion | authentification | identifiants | identifications |
    nonce | cookie | mot de passe
  `,
  expired: `
    expirée?s? | a expiré | ont expiré | est expirée? | terminée? | périmée?s? | dépassée? |
    n est plus valide | n est plus valable | plus valide | délai | inactivité | expiration |
    interrompue? | fermée?
  `,
  signedOut: `
    (vous |te )?(reconnecter|reconnectez vous|ré?identifier|réauthentifier) |
    (connecter|identifier|authentifier|connectez vous) (de|à) nouveau |
    nouveau (vous )?(connecter|identifier) | (avez été|êtes) (automatiquement )?déconnectée?s? |
    session (est )?(invalide|perdue|introuvable|inexistante) | session non valide |
    (période|trop longue|raison) … inactivité
  `,
  credentials: `
    identifiants? | nom d utilisateur | nom utilisateur | utilisateur | mot de passe | code d accès |
    login | identifications? | informations (d )?(identification|authentification|connexion) |
    adresse (e ?mail|électronique) ou mot de passe | combinaison
  `,
  wrong: `
    incorrecte?s? | invalides? | erronée?s? | mauvaise?s? | non valides? | inconnue?s? | fausses? |
    faux | ne correspond* pas | inexacte?s? | pas valides? | pas correcte?s? | non reconnue?s?
  `,
  access: 'accès|accéder',
  denied: `
    refusée? | interdite? | non autorisée? | bloquée? | restreinte? | rejetée? | limitée? |
    impossible | pas autorisée? | est interdit
  `,
  forbidden: `
    (n avez|n as|n a|avez|ne disposez|ne possédez) pas (de |les |la |l |des |suffisamment de |assez de )?(la |les )?(permissions?|droits?|autorisations?|accès|privilèges?) |
    (permissions?|droits?|privilèges?|autorisations?) (insuffisante?s?|manquante?s?|refusée?s?) |
    pas le droit | aucun droit | pas (la |l )?(permission|autorisation) |
    ne (pouvez|peux|peut) pas accéder
  `,
  page: 'page|url|ressource|adresse|document|objet',
  missing: `
    non trouvée? | introuvable | n existe pas | n existe plus | inexistante? | pas été trouvée? |
    n a pas été trouvée? | pas disponible
  `,
  tooMany: `
    trop de (requêtes|demandes|tentatives*|connexions|essais|connexions échouées) |
    (plusieurs|nombreuses) tentatives | limite (de requêtes|de débit|de taux) |
    requête (ralentie|limitée)
  `,
  faults: `
    erreur (interne )?(du |de )?serveur … (survenue|produite) | erreur interne (du )?serveur |
    le serveur a rencontré une erreur
  `,
  reasons: {
    400: '(mauvaise|requête|demande) (requête|demande|invalide|incorrecte|erronée)',
    401: 'non autorisée?|accès non autorisé',
    403: 'interdite?|accès interdit|interdiction',
    404: '(page )?non trouvée?|page introuvable|introuvable',
    405: 'méthode non (autorisée|permise)|méthode interdite',
    407: `
      authentification (du )?(proxy|mandataire) requise |
      authentification (requise )?(par le |auprès du )?proxy requise
    `,
    408: `
      (délai|temps) (de la requête |d attente )?(de requête )?(dépassé|expiré|écoulé) |
      requête expirée | délai d attente (de la requête )?dépassé
    `,
    419: 'page expirée',
    429: 'trop de (requêtes|demandes)',
    500: 'erreur (interne )?(du |de )?serveur( interne)?|erreur interne',
    502: 'mauvaise passerelle|passerelle incorrecte',
    503: 'service (temporairement )?(non disponible|indisponible)|maintenance',
    504: `
      (temps d attente|délai) (de la |d attente de la )?passerelle (dépassé|expiré) |
      passerelle délai dépassé
    `,
    511: 'authentification (du )?réseau requise',
  },
};

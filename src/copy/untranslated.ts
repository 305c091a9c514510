/**
 * Sentences that exist only in English, by their key: `messages.finding.signed-out`. The other languages show them in
 * English until they are translated. Empty in every release.
 */
export const untranslated: readonly string[] = [
  'messages.finding.answersStrangers',
  'messages.finding.forbidden',
  'messages.finding.formExpired',
  'messages.finding.leadsOn',
  'messages.finding.opensForStrangers',
  'messages.finding.opensForYou',
  'messages.finding.signInHere',
  'messages.finding.stepUp',
  'messages.finding.wordsSay401',
  'messages.address.alsoForbids',
  'messages.address.leadsOn',
  'messages.address.opensForStrangers',
  'messages.signIn.offerBoxMaybe',
  'messages.signIn.offerBoxThere',
  'messages.signIn.offerFrame',
  'messages.signIn.offerHere',
  'messages.signIn.offerHomeScreen',
  'messages.signIn.offerNoBox',
  'messages.signIn.offerThereForm',
  'messages.signIn.offerWorker',
  'messages.signIn.siteKnows',
  'messages.signIn.siteDoesNotKnow',
  'messages.reload.offerForm',
  'messages.reload.opensForStrangers',
  'messages.error.403SignIn',
  'choices.address.openTarget',
  'choices.error.signIn',
];

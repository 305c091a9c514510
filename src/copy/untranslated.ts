/**
 * Sentences that stand in English alone, by their place in the copy. They wait for the other languages, which show them
 * in English until then. Empty in every release.
 */
export const untranslated: readonly string[] = [
  'facts.visitor-status',
  'facts.box',
  'facts.box-obstacle',
  'facts.leads-to',
  'facts.gate',
  'facts.rate-limit',
  'factValues.auth-error.expired',
  'factValues.auth-error.insufficient_user_authentication',
  'factValues.auth-error.form-expired',
  'factValues.box.will',
  'factValues.box.may',
  'factValues.box.will-not',
  'factValues.box-obstacle.worker',
  'factValues.box-obstacle.frame',
  'factValues.box-obstacle.algorithm',
  'factValues.box-obstacle.home-screen',
  'factValues.rate-limit.used-up',
  'factValues.sign-in-page.autocomplete',
  'factValues.sign-in-page.here',
];

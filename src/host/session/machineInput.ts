import type { Config } from '../../config/config.js';
import type { World } from '../../diagnosis/browser/world.js';
import { factFrom } from '../../diagnosis/measured.js';
import type { Fact, Settings } from '../../wizard/contracts.js';
import type { WizardInput } from '../../wizard/wizardContext.js';

/** The owner's statements about the address, as facts. */
const configuredFacts = ({ status, public: isPublic, method }: Config): Fact[] => [
  ...factFrom('method', method === 'post' ? method : null, 'configured'),
  ...factFrom('page-status', status?.status, 'configured'),
  ...factFrom('sub-code', status?.subCode, 'configured'),
  ...factFrom('public', isPublic || null, 'configured'),
];

const settingsOf = (
  config: Config,
  { canShare }: Pick<World, 'canShare'>,
  staysOnPage: boolean,
): Settings => ({
  loginUrl: config.loginUrl,
  signupUrl: config.signupUrl,
  resetUrl: config.resetUrl,
  homeUrl: config.homeUrl,
  contactUrl: config.contactUrl,
  contactEmail: config.contactEmail,
  contactPhone: config.contactPhone,
  securityContact: null,
  returnParam: config.returnParam,
  takesReports: config.reportUrl !== null,
  clears: config.clearUrl !== null,
  shares: canShare,
  staysOnPage,
});

/**
 * Input of the machine in this page.
 *
 * @param staysOnPage the page waits to make a request again, and is neither left nor loaded again meanwhile
 */
export const machineInput = (
  config: Config,
  world: Pick<World, 'page' | 'canShare'>,
  staysOnPage = false,
): WizardInput => ({
  page: world.page,
  address: config.url,
  settings: settingsOf(config, world, staysOnPage),
  facts: configuredFacts(config),
  // A form's submission is not repeated by a reload.
  steps: config.steps.filter((step) => step !== 'reload' || (config.method === 'get' && !staysOnPage)),
});

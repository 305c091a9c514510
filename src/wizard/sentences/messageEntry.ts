import type { MessageCode } from './messageCode.js';
import { known, ownerMail, siteLink, wantedPage } from '../situation.js';
import type { LogEntry, MessageValues, WizardContext } from '../wizardContext.js';

/** Values that a message may name. They are kept with the message, since they may change afterwards. */
function messageValues(context: WizardContext): MessageValues {
  const { finding } = context;
  const address = wantedPage(context);
  const clock = known(context, 'clock');
  const values = {
    address,
    site: address && URL.canParse(address) ? new URL(address).host : null,
    status: finding?.status,
    realm: known(context, 'realm'),
    email: ownerMail(context)?.email,
    phone: siteLink(context, 'contactPhone'),
    suggestion: known(context, 'right-address') ?? known(context, 'other-address'),
    app: known(context, 'in-app'),
    cookie: known(context, 'double-cookie'),
    minutes: clock === undefined ? undefined : Math.round(Math.abs(clock) / 60),
    seconds: known(context, 'retry-after'),
  };
  return Object.fromEntries(Object.entries(values).filter(([, it]) => it !== undefined && it !== null));
}

/** A message as it stands in the log: its code, and the values that it may name. Never throws. */
export const messageEntry = (context: WizardContext, code: MessageCode): LogEntry => ({
  kind: 'message',
  code,
  values: messageValues(context),
});

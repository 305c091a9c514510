import type { World } from '../../diagnosis/browser/world.js';
import type { Conversation } from '../../wizard/conversation.js';
import { facts } from '../../wizard/evidence/facts.js';
import type { WizardEmitted } from '../../wizard/wizardContext.js';
import type { EventSink } from '../api/eventDetails.js';
import type { Features } from './session.js';

/** Values that public events need beside the machine's own. */
interface Forwarding {
  send: EventSink;
  conversation: Conversation;
  /** They decide what may leave the page. Null until they have loaded. */
  features: Features | null;
  loadFeatures: () => Promise<Features>;
  world: Pick<World, 'now'>;
  seenAtMs: number;
}

/** Sends an event of the machine as a public event. */
export function forwardEvent(
  event: WizardEmitted,
  { send, conversation, features, loadFeatures, world, seenAtMs }: Forwarding,
): void {
  const { context } = conversation.snapshot();
  if (event.type === 'finding') {
    const { plan, ...finding } = event.finding;
    // The features clean addresses. Until they have loaded, addresses are left out.
    return send('finding', {
      ...finding,
      step: plan[0] ?? 'contact-owner',
      ...(features?.withoutAddresses(finding.facts) ?? {
        facts: finding.facts.filter(({ name }) => facts[name].leaves !== 'cleaned'),
      }),
    });
  }
  if (event.type === 'report') {
    return void loadFeatures().then(
      ({ build }) => send('report', { via: event.via, report: build(context, seenAtMs) }),
      (error: unknown) => send('problem', { message: String(error) }),
    );
  }
  if (event.type === 'outcome') {
    const choices = context.log.filter(({ kind }) => kind === 'answer').length;
    const seconds = Math.round((world.now() - seenAtMs) / 1000);
    return send('outcome', { outcome: event.outcome, step: event.step, choices, seconds });
  }
  if (event.type === 'problem') {
    return send('problem', { message: features?.redacted(event.message) ?? 'something went wrong' });
  }
  const { type, ...detail } = event;
  return send(type, detail);
}

import type { World } from '../../diagnosis/browser/world.js';
import type { Conversation } from '../../wizard/conversation.js';
import { facts } from '../../wizard/evidence/facts.js';
import type { WizardEmitted } from '../../wizard/vocabulary.js';
import type { EventSink } from '../events.js';
import type { Brought } from './sessionTypes.js';

/** Whom to tell, and what the words of the contract need beside the machine's own. */
interface Telling {
  send: EventSink;
  conversation: Conversation;
  /** What may leave the page, knows the part that comes after the first message; null before it. */
  brought: Brought | null;
  bringLater: () => Promise<Brought>;
  world: Pick<World, 'now'>;
  seenAtMs: number;
}

/** What the machine tells, in the words of the contract. */
export function forwardEvent(
  event: WizardEmitted,
  { send, conversation, brought, bringLater, world, seenAtMs }: Telling,
): void {
  const { context } = conversation.snapshot();
  if (event.type === 'finding') {
    const { plan, ...finding } = event.finding;
    // What cleans addresses comes after the first message: until then, they are left out.
    return send('finding', {
      ...finding,
      step: plan[0] ?? 'contact-owner',
      ...(brought?.withoutAddresses(finding.facts) ?? {
        facts: finding.facts.filter(({ name }) => facts[name].leaves !== 'cleaned'),
      }),
    });
  }
  if (event.type === 'report') {
    const tell = (later: Brought) =>
      send('report', { via: event.via, report: later.build(context, seenAtMs) });
    return void bringLater().then(tell, (error: unknown) => send('problem', { message: String(error) }));
  }
  if (event.type === 'outcome') {
    const choices = context.log.filter(({ kind }) => kind === 'answer').length;
    const seconds = Math.round((world.now() - seenAtMs) / 1000);
    return send('outcome', { outcome: event.outcome, step: event.step, choices, seconds });
  }
  if (event.type === 'problem') {
    return send('problem', { message: brought?.redacted(event.message) ?? 'something went wrong' });
  }
  const { type, ...detail } = event;
  return send(type, detail);
}

import type { World } from '../diagnosis/world.js';
import type { Later } from '../transcript/later.js';
import type { Conversation } from '../wizard/conversation.js';
import type { WizardEmitted } from '../wizard/vocabulary.js';
import type { EventSink } from './events.js';

/** Whom to tell, and what the words of the contract need beside the machine's own. */
interface Telling {
  send: EventSink;
  conversation: Conversation;
  bringLater: () => Promise<Later>;
  world: Pick<World, 'now'>;
  seenAtMs: number;
}

/** What the machine tells, in the words of the contract. */
export function forwardEvent(
  event: WizardEmitted,
  { send, conversation, bringLater, world, seenAtMs }: Telling,
): void {
  const { context } = conversation.actor().getSnapshot();
  if (event.type === 'finding') {
    const { plan, ...finding } = event.finding;
    return send('finding', { ...finding, step: plan[0] ?? 'contact-owner' });
  }
  if (event.type === 'report') {
    const tell = (later: Later) => send('report', { via: event.via, report: later.build(context, seenAtMs) });
    return void bringLater().then(tell, (error: unknown) => send('problem', { message: String(error) }));
  }
  if (event.type === 'outcome') {
    const choices = context.log.filter(({ kind }) => kind === 'answer').length;
    const seconds = Math.round((world.now() - seenAtMs) / 1000);
    return send('outcome', { outcome: event.outcome, step: event.step, choices, seconds });
  }
  const { type, ...detail } = event;
  return send(type, detail);
}

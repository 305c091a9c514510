import type { World } from '../diagnosis/world.js';
import type { Conversation } from '../wizard/conversation.js';
import type { Fact } from '../wizard/contracts.js';
import type { WizardEmitted } from '../wizard/vocabulary.js';
import type { EventSink } from './events.js';
import type { Brought } from './session.js';

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
  const { context } = conversation.actor().getSnapshot();
  if (event.type === 'finding') {
    const { plan, ...finding } = event.finding;
    const clean = brought?.withoutSecrets ?? (() => null);
    const facts = finding.facts.map((fact) => withCleanAddress(fact, clean));
    const meant = facts.find(({ name }) => name === 'right-address') ?? facts.find(isOther);
    const suggestion = meant && { suggestion: String(meant.value) };
    return send('finding', { ...finding, facts, step: plan[0] ?? 'contact-owner', ...suggestion });
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

const isOther = ({ name }: Fact): boolean => name === 'other-address';

/** Addresses leave without what may hold a secret. */
const withCleanAddress = (fact: Fact, clean: (address: string) => string | null): Fact =>
  fact.name === 'right-address' || isOther(fact)
    ? ({ ...fact, value: clean(String(fact.value)) ?? '' } as Fact)
    : fact;

import { vi } from 'vitest';
import type { Session } from '../../src/host/session/session.js';
import { dataKinds } from '../../src/wizard/contracts.js';
import { offered } from '../../src/wizard/offered.js';
import { isPicked, isTicked, isTyped } from '../../src/wizard/choice.js';
import type { Choice, ChoiceEvent } from '../../src/wizard/choice.js';
import type { FakeWorld } from './fakeWorld.js';

/** Something that a visitor does; the number says which of the answers on offer is given. */
export type Act = Answered | { kind: 'back' } | { kind: 'restart' } | { kind: 'return' };
interface Answered {
  kind: 'answer';
  which: number;
  text: string;
}

function eventFor(choice: Choice, { which, text }: Answered): ChoiceEvent {
  if (isTyped(choice)) return { type: choice, text };
  if (isPicked(choice)) return { type: choice, browser: 'safari' };
  return isTicked(choice)
    ? { type: choice, ticked: dataKinds.filter((_, at) => (which >> at) % 2 === 0) }
    : { type: choice };
}

/** Does as the panel does: first the act is counted, then it has its effect. */
export function act(session: Session, what: Act): void {
  const { conversation } = session;
  if (what.kind === 'return') return session.recheck(false);
  session.act();
  if (what.kind === 'back') return conversation.canGoBack() ? conversation.back() : undefined;
  if (what.kind === 'restart') return conversation.restart();
  const choices = offered(conversation.actor().getSnapshot());
  const chosen = choices[what.which % Math.max(choices.length, 1)];
  if (chosen) conversation.choose(eventFor(chosen.choice, what));
}

/** Lets happen what can happen by itself: under fake timers, so that a site that never answers costs no time. */
export async function settle(session: Session, world: FakeWorld): Promise<void> {
  const state = () => {
    const { value, context } = session.conversation.actor().getSnapshot();
    return JSON.stringify([value, context.log.length, world.asked.length, world.reloads]);
  };
  for (let quiet = 0, before = ''; quiet < 4; before = state()) {
    await vi.advanceTimersByTimeAsync(quiet === 2 ? 10_100 : 0);
    quiet = before === state() ? quiet + 1 : 0;
  }
}

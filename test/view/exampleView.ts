import axe from 'axe-core';
import type { PanelActions } from '../../src/view/panel/Panel.js';
import type { View } from '../../src/view/view.js';
import { english } from '../copy/english.js';

/** A question with two answers, as the transcript gives it to the components. */
export const exampleView = (more: Partial<View> = {}): View => {
  const view: View = {
    state: 'waiting',
    step: 'log-in',
    progress: { index: 1, of: 5, label: 'Step 1 of 5' },
    items: [{ kind: 'message', parts: ['Sign in, then come back to this page.'] }],
    said: 1,
    busy: null,
    choices: [
      {
        choice: 'signIn.open',
        label: 'Open the sign-in page',
        href: '/login',
        opensTab: false,
        rank: 'recommended',
        takenBack: false,
      },
      {
        choice: 'signIn.accepted',
        label: 'I have signed in',
        href: null,
        opensTab: false,
        rank: 'other',
        takenBack: false,
      },
      {
        choice: 'owner.contact',
        label: 'Contact the owner',
        href: null,
        opensTab: false,
        rank: 'quiet',
        takenBack: false,
      },
    ],
    form: null,
    select: null,
    ticks: null,
    canGoBack: false,
    labels: english,
    ...more,
  };
  return { ...view, said: more.said ?? view.items.length };
};

const ignore = () => {};

/** Takes what the visitor does, and does nothing with it. */
export const noActions: PanelActions = {
  onPress: ignore,
  onFollow: (_choice, _href, event) => event.preventDefault(),
  onSubmit: ignore,
  onPick: ignore,
  onTick: ignore,
  onBack: ignore,
  onChange: ignore,
  onRestart: ignore,
  onClose: ignore,
};

/** What assistive technology would stumble over, by rule. Colours need a real browser. */
export async function obstacles(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

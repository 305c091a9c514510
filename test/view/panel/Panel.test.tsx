// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { panelParts } from '../../../src/view/panel/panelParts.js';
import { Panel } from '../../../src/view/panel/Panel.js';
import type { PanelActions } from '../../../src/view/panel/Panel.js';
import type { View } from '../../../src/view/view.js';
import { exampleView, noActions, obstacles } from '../exampleView.js';

interface Shown {
  view?: View;
  /** What shows more than sentences has not come yet. */
  parts?: null;
  mode?: 'bubble' | 'inline';
  acts?: number;
  actions?: Partial<PanelActions>;
}

const panel = ({ view = exampleView(), parts, mode = 'bubble', acts = 0, actions = {} }: Shown) => (
  <Panel
    view={view}
    parts={parts === null ? null : panelParts}
    mode={mode}
    readUpTo={null}
    acts={acts}
    {...noActions}
    {...actions}
  />
);
const answers = () => screen.getByRole('group', { name: 'Your answer' });

describe('the answers', () => {
  test('are buttons, and links where they open something, each once', async () => {
    const pressed: string[] = [];
    render(panel({ actions: { onPress: (choice) => pressed.push(choice) } }));
    expect(within(answers()).getAllByRole('link')).toHaveLength(1);
    expect(within(answers()).getByRole('link', { name: 'Open the sign-in page' })).toHaveAttribute(
      'href',
      '/login',
    );
    await userEvent.click(within(answers()).getByRole('button', { name: 'I have signed in' }));
    expect(pressed).toEqual(['signIn.accepted']);
  });

  test('tell which of them it was when a link is followed', async () => {
    const followed: string[] = [];
    const onFollow: PanelActions['onFollow'] = (choice, href, event) => {
      event.preventDefault();
      followed.push(`${choice} ${href}`);
    };
    render(panel({ actions: { onFollow } }));
    await userEvent.click(screen.getByRole('link', { name: 'Open the sign-in page' }));
    expect(followed).toEqual(['signIn.open /login']);
  });

  test('show the one that was given before', () => {
    const [first, ...others] = exampleView().choices;
    if (!first) throw new Error('there is a first answer');
    render(panel({ view: exampleView({ choices: [{ ...first, takenBack: true }, ...others] }) }));
    expect(screen.getByRole('link', { current: true })).toHaveAccessibleName('Open the sign-in page');
  });

  test('among what can go are ticked, and sent together', async () => {
    const sent: unknown[] = [];
    const ticks: View['ticks'] = {
      choice: 'clear.ticked',
      legend: 'To be cleared',
      submit: 'Clear what is ticked',
      options: [
        { value: 'cookies', label: 'Cookies', names: 'sid', ticked: true },
        { value: 'caches', label: 'Stored files', names: '', ticked: false },
      ],
    };
    const actions: Partial<PanelActions> = { onTick: (...what) => sent.push(what) };
    render(panel({ view: exampleView({ ticks }), actions }));
    await userEvent.click(within(answers()).getByRole('button', { name: 'Clear what is ticked' }));
    expect(sent).toEqual([['clear.ticked', ['cookies']]]);
  });

  test('that are pressed are there before the part that shows the others', () => {
    const form: View['form'] = {
      choice: 'address.submitted',
      label: 'Right address',
      hint: '',
      submit: 'Check',
      value: '',
      kind: 'address',
    };
    render(panel({ view: exampleView({ form }), parts: null }));
    expect(within(answers()).getAllByRole('link')).toHaveLength(1);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('among many are picked from a list', async () => {
    const picked: string[] = [];
    const select: View['select'] = {
      choice: 'clear.browser',
      label: 'Another browser',
      value: 'firefox',
      options: [
        { value: 'firefox', label: 'Firefox' },
        { value: 'safari', label: 'Safari (Mac)' },
      ],
    };
    render(panel({ view: exampleView({ select }), actions: { onPick: (browser) => picked.push(browser) } }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Another browser' }), 'Safari (Mac)');
    expect(picked).toEqual(['safari']);
  });
});

describe('the ways out', () => {
  test('start again and close are always there, back only after the first answer', async () => {
    const done: string[] = [];
    const actions = {
      onBack: () => done.push('back'),
      onRestart: () => done.push('restart'),
      onClose: () => done.push('close'),
    };
    const { rerender } = render(panel({ actions }));
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    rerender(panel({ view: exampleView({ canGoBack: true }), actions }));
    for (const name of ['Back', 'Start again', 'Close'])
      await userEvent.click(screen.getByRole('button', { name }));
    expect(done).toEqual(['back', 'restart', 'close']);
  });

  test('Escape closes the bubble, and leaves the wizard in the page alone', async () => {
    let closed = 0;
    const actions = { onClose: () => (closed += 1) };
    const { rerender } = render(panel({ mode: 'inline', actions }));
    screen.getByRole('button', { name: 'Close' }).focus();
    await userEvent.keyboard('{Escape}');
    expect(closed).toBe(0);
    rerender(panel({ mode: 'bubble', actions }));
    await userEvent.keyboard('{Escape}');
    expect(closed).toBe(1);
  });
});

describe('focus', () => {
  test('stays with the visitor when a message comes by itself', () => {
    const { rerender } = render(panel({}));
    expect(document.body).toHaveFocus();
    rerender(panel({ view: exampleView({ items: [...exampleView().items, ...exampleView().items] }) }));
    expect(document.body).toHaveFocus();
  });

  test('goes to the new answers after an act of the visitor', () => {
    const { rerender } = render(panel({}));
    rerender(panel({ acts: 1 }));
    expect(answers()).toHaveFocus();
  });

  test('goes to the first tick where something is to be ticked', () => {
    const { rerender } = render(panel({}));
    const options = [{ value: 'cookies', label: 'Cookies', names: '', ticked: true } as const];
    const ticks: View['ticks'] = {
      choice: 'clear.ticked',
      legend: 'To be cleared',
      submit: 'Clear',
      options: [...options],
    };
    rerender(panel({ view: exampleView({ ticks }), acts: 1 }));
    expect(screen.getByRole('checkbox', { name: 'Cookies' })).toHaveFocus();
  });

  test('goes to the field where something is to be typed', () => {
    const { rerender } = render(panel({}));
    const form: View['form'] = {
      choice: 'address.submitted',
      label: 'Right address',
      hint: '',
      submit: 'Check',
      value: '',
      kind: 'address',
    };
    rerender(panel({ view: exampleView({ form }), acts: 1 }));
    expect(screen.getByRole('textbox', { name: 'Right address' })).toHaveFocus();
  });
});

describe('the conversation', () => {
  test('is a log that is not read out twice', () => {
    render(panel({}));
    expect(screen.getByRole('log', { name: 'Conversation' })).toHaveAttribute('aria-live', 'off');
  });

  test('shows what a server or a visitor wrote as text, never as markup', () => {
    const markup = '<img src=x onerror=alert(1)>';
    const items: View['items'] = [
      { kind: 'message', parts: ['It asks for ', { value: markup, kind: 'name' }] },
      { kind: 'answer', text: markup, answer: 0, change: `Change this answer: ${markup}` },
      { kind: 'report', title: 'The message', text: markup },
      {
        kind: 'facts',
        title: 'What I checked',
        facts: [{ parts: [markup], source: 'measured', sourceName: 'Measured' }],
      },
    ];
    render(panel({ view: exampleView({ items }) }));
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('log')).toHaveTextContent(`It asks for ${markup}`);
  });

  test('lets each answer be changed by its own button', async () => {
    const changed: number[] = [];
    const items: View['items'] = [
      { kind: 'answer', text: 'Yes', answer: 0, change: 'Change this answer: Yes' },
      { kind: 'answer', text: 'No', answer: 1, change: 'Change this answer: No' },
    ];
    render(panel({ view: exampleView({ items }), actions: { onChange: (answer) => changed.push(answer) } }));
    await userEvent.click(screen.getByRole('button', { name: 'Change this answer: No' }));
    expect(changed).toEqual([1]);
  });

  test('says what the wizard is busy with', () => {
    const view = exampleView({ state: 'busy', busy: 'Looking at the page …', choices: [] });
    render(panel({ view }));
    expect(screen.getByRole('log')).toHaveTextContent('Looking at the page …');
  });
});

test('nothing in the panel is an obstacle for assistive technology', async () => {
  const items: View['items'] = [
    { kind: 'message', parts: ['It answered ', { value: '401', kind: 'code' }] },
    {
      kind: 'facts',
      title: 'What I checked',
      facts: [{ parts: ['A fact'], source: 'told', sourceName: 'Said by you' }],
    },
    { kind: 'answer', text: 'Yes', answer: 0, change: 'Change this answer: Yes' },
    { kind: 'verdict', result: 'still-401', parts: ['It still answers 401'] },
    { kind: 'instructions', title: 'In Firefox:', steps: ['Press Ctrl+Shift+Delete.', 'Confirm.'] },
    { kind: 'stored', rows: [{ kind: 'cookies', title: 'Cookies', names: 'sid' }] },
    { kind: 'wait', untilMs: 0, label: () => 'Still to wait: 0 seconds' },
    { kind: 'report', title: 'The message to the owner', text: 'Hello' },
  ];
  const form: View['form'] = {
    choice: 'failure.submitted',
    label: 'Text',
    hint: 'for example',
    submit: 'Send',
    value: '',
    kind: 'text',
  };
  const { container } = render(panel({ view: exampleView({ items, form, canGoBack: true }) }));
  expect(await obstacles(container)).toEqual([]);
});

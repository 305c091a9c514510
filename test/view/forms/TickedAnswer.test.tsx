// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { TickedAnswer } from '../../../src/view/forms/TickedAnswer.js';
import type { TicksView } from '../../../src/view/view.js';
import { english } from '../../copy/english.js';
import { obstacles } from '../exampleView.js';

const options: TicksView['options'] = [
  { value: 'cookies', label: 'Cookies', names: 'sid, theme', ticked: true },
  { value: 'databases', label: 'Databases', names: 'drafts', ticked: false },
  { value: 'workers', label: 'Helpers', names: '', ticked: true },
];

function show(more: Partial<TicksView> = {}) {
  const sent: string[] = [];
  const ticks: TicksView = { choice: 'clear.ticked', ...english.ticks['clear.ticked'], options, ...more };
  const { container } = render(
    <TickedAnswer ticks={ticks} onTick={(choice, ticked) => sent.push(`${choice}: ${ticked.join(' ')}`)} />,
  );
  return { sent, container, user: userEvent.setup() };
}
const box = (name: string) => screen.getByRole('checkbox', { name });
const send = () => screen.getByRole('button', { name: english.ticks['clear.ticked'].submit });

test('what may go is listed, and what may hold a draft is not ticked', () => {
  show();
  expect(screen.getByRole('group', { name: english.ticks['clear.ticked'].legend })).toContainElement(
    box('Cookies'),
  );
  expect(box('Cookies')).toBeChecked();
  expect(box('Databases')).not.toBeChecked();
  expect(box('Helpers')).toBeChecked();
});

test('each kind tells the names of what there is', () => {
  show();
  expect(box('Cookies')).toHaveAccessibleDescription('sid, theme');
  expect(box('Helpers')).not.toHaveAccessibleDescription();
});

test('what is ticked is sent, and nothing else', async () => {
  const { user, sent } = show();
  await user.click(send());
  expect(sent).toEqual(['clear.ticked: cookies workers']);
});

test('what the visitor ticks and unticks is what is sent, in the order of the list', async () => {
  const { user, sent } = show();
  await user.click(box('Cookies'));
  await user.click(screen.getByText('Databases'));
  await user.click(send());
  expect(sent).toEqual(['clear.ticked: databases workers']);
});

test('it can be done with the keyboard alone', async () => {
  const { user, sent } = show();
  await user.tab();
  expect(box('Cookies')).toHaveFocus();
  await user.keyboard(' ');
  await user.tab();
  await user.keyboard(' ');
  await user.tab();
  await user.tab();
  expect(send()).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(sent).toEqual(['clear.ticked: databases workers']);
});

test('Enter on a tick sends, as in any form', async () => {
  const { user, sent } = show();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(sent).toEqual(['clear.ticked: cookies workers']);
});

test('names that look like markup or change the direction of text are text', () => {
  const names = '<img src=x onerror=alert(1)>, مرحبا';
  show({ options: [{ value: 'cookies', label: 'Cookies', names, ticked: true }] });
  expect(screen.queryByRole('img')).toBeNull();
  expect(box('Cookies')).toHaveAccessibleDescription(names);
  expect(screen.getByText(names).tagName).toBe('BDI');
});

test('nothing in it is an obstacle for assistive technology', async () => {
  expect(await obstacles(show().container)).toEqual([]);
});

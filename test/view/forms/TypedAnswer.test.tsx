// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { TypedAnswer } from '../../../src/view/forms/TypedAnswer.js';
import type { FormView } from '../../../src/view/view.js';
import { english } from '../../copy/english.js';

function show(more: Partial<FormView> = {}) {
  const sent: string[] = [];
  const form: FormView = {
    choice: 'failure.submitted',
    ...english.forms['failure.submitted'],
    value: '',
    kind: 'text',
    ...more,
  };
  render(<TypedAnswer form={form} onSubmit={(choice, text) => sent.push(`${choice}: ${text}`)} />);
  return { sent, user: userEvent.setup(), field: screen.getByRole('textbox', { name: form.label }) };
}

test('Enter sends what was typed', async () => {
  const { user, field, sent } = show();
  await user.type(field, '401 Unauthorized{Enter}');
  expect(sent).toEqual(['failure.submitted: 401 Unauthorized']);
});

test('Shift and Enter begin a new line and send nothing', async () => {
  const { user, field, sent } = show();
  await user.type(field, 'Error{Shift>}{Enter}{/Shift}401');
  expect(sent).toEqual([]);
  expect(field).toHaveValue('Error\n401');
});

test('the button sends, too', async () => {
  const { user, field, sent } = show();
  await user.type(field, 'example.com');
  await user.click(screen.getByRole('button', { name: 'Look at it' }));
  expect(sent).toEqual(['failure.submitted: example.com']);
});

test('nothing is sent when nothing was typed', async () => {
  const { user, field, sent } = show();
  await user.type(field, '{Enter}');
  await user.click(screen.getByRole('button', { name: 'Look at it' }));
  expect(sent).toEqual([]);
});

test('a text that was taken back stands there again', () => {
  const { field } = show({ value: 'htps://example.com' });
  expect(field).toHaveValue('htps://example.com');
});

test('an example tells what can be typed', () => {
  const { field } = show();
  expect(field).toHaveAccessibleDescription(english.forms['failure.submitted'].hint);
});

test('an address is typed in one line, and sent with Enter', async () => {
  const { user, field, sent } = show({
    choice: 'address.submitted',
    ...english.forms['address.submitted'],
    kind: 'address',
  });
  expect(field).not.toHaveAccessibleDescription();
  await user.type(field, 'example.com/a{Enter}');
  expect(sent).toEqual(['address.submitted: example.com/a']);
});

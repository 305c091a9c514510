// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { LanguageChoice } from '../../../src/view/language/LanguageChoice.js';

const languages = [
  ['en', 'English'],
  ['de', 'Deutsch'],
] as const;

function show(takesFocus: () => boolean) {
  const picked: string[] = [];
  render(
    <LanguageChoice
      label="Language"
      lang="en"
      languages={languages}
      onPick={(lang) => picked.push(lang)}
      takesFocus={takesFocus}
    />,
  );
  return { picked, list: screen.getByRole('combobox', { name: 'Language' }) };
}

test('the language that the visitor picks is the one that is wanted', async () => {
  const { picked, list } = show(() => false);
  await userEvent.selectOptions(list, 'Deutsch');
  expect(picked).toEqual(['de']);
});

test('the list takes the focus where the visitor has just picked a language in this wizard', () => {
  expect(show(() => true).list).toHaveFocus();
});

test('the list leaves the focus where it is in every other panel', () => {
  expect(show(() => false).list).not.toHaveFocus();
});

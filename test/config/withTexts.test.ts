import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Texts } from '../../src/config/config.js';
import { problemLine } from '../../src/config/reportProblems.js';
import { withTexts } from '../../src/config/withTexts.js';
import { english } from '../../src/copy/english.js';

/** All words with the owner's texts among them, and the console line that the owner reads. */
async function wordsWith(texts: Texts) {
  let line = '';
  const { copy, loadDeferredWords } = withTexts(english, texts, (problems) => (line = problemLine(problems)));
  return { opening: copy, deferred: await loadDeferredWords(), line };
}

describe('the owner’s own text', () => {
  test('stands in place of one that every conversation begins with', async () => {
    const { opening, line } = await wordsWith({ title: 'Help', 'choices.signIn.open': 'Sign in' });
    expect(opening).toEqual({
      ...english.copy,
      title: 'Help',
      choices: { ...english.copy.choices, 'signIn.open': 'Sign in' },
    });
    expect(line).toBe('');
  });

  test('stands in place of one that is loaded later', async () => {
    const words = await english.loadDeferredWords();
    const { opening, deferred, line } = await wordsWith({
      reportTitle: 'For us',
      'messages.finding.clock-skew': 'Your clock is wrong.',
    });
    expect(opening).toEqual(english.copy);
    expect(deferred).toEqual({
      ...words,
      reportTitle: 'For us',
      messages: { ...words.messages, 'finding.clock-skew': 'Your clock is wrong.' },
    });
    expect(line).toBe('');
  });
});

describe('an owner whose key does not exist reads which one is meant, or is near', () => {
  test.each([
    ['titel', 'perhaps title is meant'],
    ['message.finding.signed-out', 'perhaps messages.finding.signed-out is meant'],
    ['messages.finding.signedout', 'perhaps messages.finding.signed-out is meant'],
    ['finding.clock-skew', 'perhaps messages.finding.clock-skew is meant'],
    ['choices.signIn.openThePage', 'the nearest in choices is choices.signIn.openHome'],
    ['report', 'the nearest in report is report.clock'],
  ])('%s', async (key, hint) => {
    const { line } = await wordsWith({ [key]: 'Any words.' });
    expect(line).toBe(`[fix401] config.texts.${key} is no key of a text; ${hint}.`);
  });

  test('or the first part that every key has, where none is near', async () => {
    const { line } = await wordsWith({ wording: 'Any words.' });
    expect(line).toMatch(
      /^\[fix401\] config\.texts\.wording is no key of a text; allowed are title, launcher, /,
    );
    expect(line).toContain(', messages.…, choices.…, ');
  });
});

test('no key at all changes another text, makes it throw, or names a file of the source', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string({ maxLength: 400 }), fc.string()), async (texts) => {
      const { opening, line } = await wordsWith(texts);
      const { title, ...others } = english.copy;
      fc.pre(!Object.keys(texts).some((key) => key in others || key === 'title'));
      expect(opening).toEqual({ title, ...others });
      expect(line).not.toContain('src/');
    }),
  );
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawConversation, drawingFile } from '../../scripts/draw.js';
import { english } from '../copy/english.js';

test('the drawing of the conversation is up to date', () => {
  expect(readFileSync(drawingFile, 'utf8') === drawConversation(), 'out of date: run `npm run draw`').toBe(
    true,
  );
});

test('every answer that a visitor can give stands in the drawing', () => {
  const drawing = drawConversation();
  expect(Object.values(english.choices).filter((words) => !drawing.includes(words))).toEqual([]);
});

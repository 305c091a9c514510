import { above, below, inEnglishAlone, type Recipe, vitest } from '../recipe.js';

/** A server that does not take a request which may be a repetition (RFC 8470 §5.2). */
export const addCause: Recipe = {
  title: 'Add a cause',
  edits: [
    above('src/wizard/evidence/causes.ts', "  'address-blocked',\n", "  'too-early',"),
    above(
      'src/wizard/evidence/causeTable.ts',
      "  { cause: 'address-blocked',",
      "  { cause: 'too-early', when: (k) => status(k, (code) => code === 425), first: ['reload'] },",
    ),
    ...inEnglishAlone(
      'messages.finding.too-early',
      "    'finding.address-blocked':",
      "    'finding.too-early': 'The server was asked too early. Loading the page again helps.',",
    ),
    below(
      'test/wizard/evidence.ts',
      "  ['a 429', [measured('page-status', 429)], 'rate-limited', 'reload'],",
      "  ['a 425', [measured('page-status', 425)], 'too-early', 'reload'],",
    ),
  ],
  commands: [
    ['run', '--silent', 'draw'],
    vitest('test/copy', 'test/wizard/evidence', 'test/wizard/drawing.test.ts'),
  ],
};

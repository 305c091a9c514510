import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../../docs/accessibility.md', import.meta.url));

/** A block of `docs/accessibility.md`, by its language and the name behind that. Throws when there is none. */
export function blockOf(language: string, name: string): string {
  const block = new RegExp(`^\`\`\`${language} ${name}\\n(?<text>.*?)^\`\`\`$`, 'ms').exec(
    readFileSync(file, 'utf8'),
  );
  if (!block?.groups?.['text']) throw new Error(`docs/accessibility.md has no block “${language} ${name}”.`);
  return block.groups['text'];
}

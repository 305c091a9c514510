import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Answer, type CapturedAnswer, capturedAnswers, headerValues } from './capturedAnswers.js';
import type { Said } from './readWizard.js';

/** The page that `npm run real-servers` writes. */
export const pageFile = fileURLToPath(new URL('../../docs/real-servers.md', import.meta.url));

/** The page as it stands in the repository, a line each. Throws when there is none. */
export const readPage = (): string[] => readFileSync(pageFile, 'utf8').split('\n');

const introduction = `# What real servers answer, and what the wizard says

Written by \`npm run real-servers\`, which replays the answers of \`test/world/answers.json\` in Chromium; \`npm run world\` does the same and compares. The visitor is not signed in and stands on the main page of the site, which names a sign-in page and a contact; the page that does not open gives the answer. Software and versions are those that answered on 2026-11-27.`;

/** The last section, which is written by hand. */
const learnt = readFileSync(new URL('learnt.md', import.meta.url), 'utf8');

const tableHead = `| software | answers | cause, first step | the wizard says |
|---|---|---|---|`;

/** The whole page. */
export function writePage(said: ReadonlyMap<string, Said>): string {
  const tables = (['npm', 'Debian 12'] as const).map((from) => {
    const rows = capturedAnswers
      .filter((captured) => captured.from === from)
      .map((captured) => {
        const its = said.get(captured.name);
        if (!its) throw new Error(`Nothing was said about ${captured.name}.`);
        return rowOf(captured, its);
      });
    return `## From ${from}\n\n${tableHead}\n${rows.join('\n')}`;
  });
  return [introduction, ...tables, learnt].join('\n\n');
}

/** The line of the page about one captured answer. */
export function rowOf(captured: CapturedAnswer, said: Said): string {
  const [recommended] = said.choices;
  const sentences = said.sentences.join(' ').replaceAll(/[\w-]+\.localhost:\d+/g, 'site.test');
  const words = inCell(`${sentences} → *${recommended?.label ?? 'nothing'}*`);
  return `${beginningOfRow(captured, said)} ${words} |`;
}

/** The line without the wizard's words: what answered, what it answered, and the cause and step that were concluded. */
export function beginningOfRow(
  { name, software, answers }: CapturedAnswer,
  { cause, step }: Pick<Said, 'cause' | 'step'>,
): string {
  const cells = [`${software.join(' + ')} (${name})`, answered(answers), `${String(cause)}, ${String(step)}`];
  return `| ${cells.map(inCell).join(' | ')} |`;
}

const inCell = (text: string): string => text.replaceAll('|', '\\|');

/** What came over the wire, in short. */
function answered({ navigation, fetch, withCookies }: CapturedAnswer['answers']): string {
  const parts = [
    inShort(navigation),
    fetch && fetch.status !== navigation.status && `to a script ${inShort(fetch)}`,
    withCookies && `with cookies ${inShort(withCookies)}`,
  ];
  return parts.filter(Boolean).join('; ');
}

function inShort(answer: Answer): string {
  const telling = ['www-authenticate', 'retry-after', 'location'].flatMap((name) =>
    headerValues(answer, name).map((value) => `\`${withoutNonces(decoded(value))}\``),
  );
  return [`${answer.status}`, ...telling].join(' ');
}

/** A header's bytes as the text that they are in UTF-8. */
const decoded = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8');

/** Numbers that are used once say nothing of the software. */
const withoutNonces = (challenge: string): string =>
  challenge.replaceAll(/\b(nonce|opaque)=(?:"[^"]*"|[^,&]*)/g, '$1=…');

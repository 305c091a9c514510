import { patienceMs } from '../support/patience.js';
import type { AskedRequest, Noticed } from './mainPage.js';
import type { Visitor } from './visitor.js';

/** An answer that the visitor can press. */
export interface OfferedChoice {
  choice: string;
  label: string;
  /** Path that its link leads to, or the whole address where that is on another site; null where it is a button. */
  leadsTo: string | null;
}

/** What the wizard has come to, and says. */
export interface Said {
  cause: unknown;
  /** The step that its finding recommends. */
  step: unknown;
  /** The step that it is at. */
  at: unknown;
  /** The facts of its finding, by name. */
  facts: Readonly<Record<string, unknown>>;
  /** Its messages, as they are read. */
  sentences: string[];
  /** What it offers, the recommended answer first. */
  choices: OfferedChoice[];
  /** What it asked the site for. */
  asked: AskedRequest[];
  problems: unknown[];
}

interface Shown extends Pick<Said, 'sentences' | 'choices'> {
  state: string;
  noticed: Noticed;
}

/** What the panel shows and the page has noticed. It runs in the page, so it stands by itself. */
const shown = `(() => {
  const panel = document.querySelector('fix-401')?.shadowRoot?.querySelector('[data-part="panel"]');
  const all = (selector) => [...(panel?.querySelectorAll(selector) ?? [])];
  const text = (element) => element.textContent.replace(/\\s+/g, ' ').trim();
  const choices = all('[data-part="answers"] [data-choice]');
  const recommended = choices.filter((one) => one.dataset.rank === 'recommended');
  return {
    state: panel?.dataset.state ?? 'absent',
    sentences: all('[role="log"] [data-part="message"]').map(text),
    choices: [...new Set([...recommended, ...choices])].map((one) => ({
      choice: one.dataset.choice,
      label: text(one),
      leadsTo: one.href ? one.href.replace(location.origin, '') : null,
    })),
    noticed: window.noticed,
  };
})()`;

/** What the wizard says, once it waits for the visitor and for no answer of the site; null until then. */
export async function readWizard(visitor: Visitor): Promise<Said | null> {
  const { state, noticed, sentences, choices } = (await visitor.evaluate(shown)) as Shown;
  const last = (type: string) => noticed.heard.findLast((event) => event.type === type)?.detail;
  const finding = last('finding');
  if (state !== 'waiting' || noticed.unanswered > 0 || !finding) return null;
  const facts = finding['facts'] as { name: string; value: unknown }[];
  return {
    cause: finding['cause'],
    step: finding['step'],
    at: last('step')?.['step'],
    facts: Object.fromEntries(facts.map(({ name, value }) => [name, value])),
    sentences,
    choices,
    asked: noticed.asked.filter(({ path }) => !path.startsWith('/fix401/')),
    problems: noticed.heard.filter(({ type }) => type === 'problem').map(({ detail }) => detail),
  };
}

/** Opens the wizard on the main page of a site, about the address that does not open. */
export async function askForHelp({ hands }: Visitor, mainPage: string): Promise<void> {
  await hands.open(mainPage);
  await hands.press('A page does not open');
}

/**
 * Waits until the wizard has come to what is wanted, and says the same at the next look. Resolves with the last that it
 * said, wanted or not. Rejects where it says nothing.
 */
export async function waitForWizard(
  visitor: Visitor,
  isWanted: (said: Said) => boolean,
  patience = patienceMs,
): Promise<Said> {
  const endsAtMs = Date.now() + patience;
  let said: Said | null = null;
  while (Date.now() < endsAtMs) {
    const before: Said | null = said;
    said = await readWizard(visitor);
    if (said && isWanted(said) && JSON.stringify(said) === JSON.stringify(before)) return said;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (!said) throw new Error('The wizard says nothing.');
  return said;
}

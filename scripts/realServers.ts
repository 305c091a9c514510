import { writeFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';
import { findChromium } from '../test/support/findChromium.js';
import { type CapturedAnswer, capturedAnswers } from '../test/world/capturedAnswers.js';
import { pageFile, writePage } from '../test/world/realServersPage.js';
import { askForHelp, type Said, waitForWizard } from '../test/world/readWizard.js';
import { type ReplaySite, startReplaySite } from '../test/world/replaySite.js';
import { playwrightVisitor } from '../test/world/visitor.js';

/** `npm run real-servers`: replays every captured answer to the build in `dist/`, and writes `docs/real-servers.md`. */
async function writeRealServers(): Promise<void> {
  const site = await startReplaySite();
  const browser = await chromium.launch(await findChromium());
  const said = new Map<string, Said>();
  try {
    for (const captured of capturedAnswers) said.set(captured.name, await meet(browser, site, captured));
  } finally {
    await browser.close();
    await site.close();
  }
  writeFileSync(pageFile, writePage(said));
  const wrong = capturedAnswers.filter((captured) => !isExpected(captured, said.get(captured.name)));
  for (const { name, cause, step } of wrong) console.error(`${name} is to be ${cause}, ${step}`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

/** The wizard's sentence for a visitor who has met this answer. */
async function meet(browser: Browser, site: ReplaySite, captured: CapturedAnswer): Promise<Said> {
  const context = await browser.newContext({ locale: 'en-US', reducedMotion: 'reduce' });
  try {
    const visitor = playwrightVisitor(await context.newPage());
    await askForHelp(visitor, site.mainPage(captured.name));
    return await waitForWizard(visitor, (said) => isExpected(captured, said));
  } finally {
    await context.close();
  }
}

const isExpected = ({ cause, step }: CapturedAnswer, said: Said | undefined): boolean =>
  said?.cause === cause && said.step === step;

await writeRealServers();

import { allErrorWords } from '../../src/copy/allErrorWords.js';
import { authErrorOf } from '../../src/diagnosis/challenge/authErrorOf.js';
import { forecastBox } from '../../src/diagnosis/challenge/forecastBox.js';
import { opensBox } from '../../src/diagnosis/challenge/opensBox.js';
import { parseChallenges } from '../../src/diagnosis/challenge/parseChallenges.js';
import { realmName } from '../../src/diagnosis/challenge/realmName.js';
import { waitSeconds } from '../../src/diagnosis/clock/waitSeconds.js';
import { readHtml } from '../../src/diagnosis/html/readHtml.js';
import { statusInWords } from '../../src/diagnosis/html/statusInWords.js';
import { recognise } from '../../src/diagnosis/pasted/recognise.js';
import { linksIn } from '../../src/diagnosis/site/linksIn.js';
import type { InputKind } from './hostileInputs.js';

const address = 'https://www.example.com/members';
const languages = Object.values(allErrorWords);

function readHeaders(header: string): unknown {
  const challenges = parseChallenges(header);
  const surroundings = {
    engine: 'chromium',
    isInForeignFrame: false,
    isHomeScreenApp: false,
    worker: 'none',
  } as const;
  return [
    opensBox(header, true),
    forecastBox(header, surroundings),
    waitSeconds(
      { status: 429, retryAfter: header, rateLimit: header, date: header, namesRateLimit: false },
      0,
    ),
    realmName(header),
    ...challenges.flatMap((challenge) => [
      authErrorOf(challenge, true),
      realmName(challenge.parameters['realm']),
    ]),
  ];
}

/** The addresses of links are cleaned where they leave the page, so they are left out here. */
function readPage(html: string): unknown {
  const page = readHtml(html, address);
  linksIn(page, address);
  return [statusInWords(page.title), statusInWords(page.heading), page.hasPasswordField, page.links.length];
}

/** Reads an input of each kind as the product does, up to what it may show or report. None throws. */
export const readers: Readonly<Record<InputKind, (input: string) => unknown>> = {
  headers: readHeaders,
  pages: readPage,
  texts: (text) => recognise(text, languages),
};

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createChecks } from '../../src/diagnosis/createChecks.js';
import { createObserver } from '../../src/diagnosis/createObserver.js';
import { buildReport } from '../../src/report/buildReport.js';
import { hideSecrets } from '../../src/storage/hideSecrets.js';
import { withoutAddresses } from '../../src/report/withoutAddresses.js';
import type { Fact } from '../../src/wizard/contracts.js';
import { contextOf } from '../view/contextOf.js';
import { fakeWorld } from '../host/fakeWorld.js';
import type { Answer, Site } from '../host/fakeWorld.js';

const origin = 'https://www.example.com';
const page = `${origin}/members`;

/** Everything that the wizard finds out about a page of this site. */
async function factsOf(site: Site): Promise<Fact[]> {
  const world = fakeWorld(site, { page, engine: 'firefox', keepaliveOpensNoBox: true });
  const { signal } = new AbortController();
  const observer = createObserver({ world, signal, knownAs401: false, isPosted: false });
  observer.act();
  const checks = createChecks({ world, observer, signal, checkUrl: null, isPosted: false });
  const seen = await observer.inspectPage(null);
  return [...seen.facts, ...(await checks.fullCheck(page)).facts];
}

/** Easy to find again, however it is cut or encoded. */
const secret = fc.stringMatching(/^[A-Z]{8}\d{8}$/);

/** Places of an answer where a server may leave a secret. */
const places: Record<string, (word: string) => Answer> = {
  'a realm that is an address': (word) => ({
    status: 401,
    headers: { 'www-authenticate': `Bearer realm="${page}?access_token=${word}"` },
  }),
  'a realm with a token in it': (word) => ({
    status: 401,
    headers: { 'www-authenticate': `Basic realm="Ledger, token=${word}"` },
  }),
  'an error_description': (word) => ({
    status: 401,
    headers: { 'www-authenticate': `Bearer error="invalid_token", error_description="${word} has expired"` },
  }),
  'a parameter of the challenge': (word) => ({
    status: 401,
    headers: { 'www-authenticate': `DPoP nonce="${word}", realm="Ledger"` },
  }),
  'the name of the scheme': (word) => ({ status: 401, headers: { 'www-authenticate': `x${word}=` } }),
  'a title': (word) => ({
    status: 401,
    headers: { 'content-type': 'text/html' },
    body: `<title>401 ${word} - Authelia</title><h1>${word}</h1><input type=password>`,
  }),
  'the title of a gate': (word) => ({
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: `<title>Sign in ${word} ・ Cloudflare Access</title>`,
  }),
  'a request id': (word) => ({ status: 401, headers: { 'x-request-id': `token=${word}` } }),
  'a request id that is a token': (word) => ({
    status: 401,
    headers: { 'x-request-id': `eyJ${word}.${word}.${word}` },
  }),
  'the query of a redirect': (word) => ({
    status: 200,
    finalAddress: `${origin}/start?code=${word}#${word}`,
  }),
  'the path of a redirect': (word) => ({ status: 200, finalAddress: `${origin}/start/${word}-${word}/go` }),
};

describe('no secret that a server leaves in an answer survives', () => {
  test.each(Object.entries(places))('%s', async (_, place) => {
    await fc.assert(
      fc.asyncProperty(secret, async (word) => {
        const facts = await factsOf(() => place(word));
        const context = contextOf(facts, { address: page, page });
        const report = buildReport(context, { seenAtMs: 0, browser: 'firefox' });
        const saved = JSON.stringify({ facts }, hideSecrets({ page, url: null }));
        const sent = JSON.stringify(withoutAddresses(facts));
        for (const leaving of [JSON.stringify(report), saved, sent])
          expect(leaving.toUpperCase()).not.toContain(word);
      }),
      { numRuns: 20 },
    );
  });
});

#!/usr/bin/env bash
# Chromium 143 (npm: @sparticuz/chromium 143.0.4, driven by playwright-core 1.64.1; Linux x64, Node 20 or later).
#
# A 401 may offer several schemes, in one WWW-Authenticate line or in several (RFC 9110 §11.6.1 allows both, and gives
# them the same meaning). Chromium asks for a password where each stands in a line of its own. In one line it depends on
# the parameters: with `Basic realm="a", Bearer realm="b"` it asks, with `Basic realm="a", Bearer` it does not, and with
# the names alone it does not either, whichever comes first. The visitor then sees the body of the 401 and cannot sign
# in, although the server takes a password.
#
# Seen (2026-11-27):
#   Basic realm="a": asks
#   Bearer realm="b" | Basic realm="a": asks
#   Basic realm="a", Bearer realm="b": asks
#   Bearer realm="b", Basic realm="a": does not ask
#   Basic realm="a", Bearer: does not ask
#   Basic, Bearer: does not ask
#   Bearer, Basic: does not ask
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.64.1 @sparticuz/chromium@143.0.4

cat >run.mjs <<'JS'
import { createServer } from 'node:http';
import packed from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

/** Each entry is one answer: its WWW-Authenticate lines. */
const answers = [
  ['Basic realm="a"'],
  ['Bearer realm="b"', 'Basic realm="a"'],
  ['Basic realm="a", Bearer realm="b"'],
  ['Bearer realm="b", Basic realm="a"'],
  ['Basic realm="a", Bearer'],
  ['Basic, Bearer'],
  ['Bearer, Basic'],
];
const server = createServer((request, response) => {
  response.writeHead(401, { 'WWW-Authenticate': answers[Number(request.url.slice(1))] ?? [] });
  response.end('closed');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
packed.setGraphicsMode = false;
const executablePath = await packed.executablePath();
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox'],
  env: { ...process.env, LD_LIBRARY_PATH: `${process.env.TMPDIR}/al2023/lib` },
});
for (const [at, lines] of answers.entries()) {
  const page = await (await browser.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  let asked = false;
  session.on('Fetch.requestPaused', ({ requestId }) => void session.send('Fetch.continueRequest', { requestId }));
  session.on('Fetch.authRequired', ({ requestId }) => {
    asked = true;
    void session.send('Fetch.continueWithAuth', { requestId, authChallengeResponse: { response: 'CancelAuth' } });
  });
  await session.send('Fetch.enable', { handleAuthRequests: true });
  await page.goto(`http://127.0.0.1:${server.address().port}/${at}`);
  console.log(`${lines.join(' | ')}: ${asked ? 'asks' : 'does not ask'}`);
}
await browser.close();
server.close();
JS

expected='Basic realm="a": asks
Bearer realm="b" | Basic realm="a": asks
Basic realm="a", Bearer realm="b": asks
Bearer realm="b", Basic realm="a": does not ask
Basic realm="a", Bearer: does not ask
Basic, Bearer: does not ask
Bearer, Basic: does not ask'
mkdir "$folder/browser"
seen=$(TMPDIR="$folder/browser" AWS_LAMBDA_JS_RUNTIME=nodejs20.x node run.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.' >&2; exit 1; }

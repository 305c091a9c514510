#!/usr/bin/env bash
# Firefox ESR 153.8.0esr-1~deb12u1 (Debian 12, amd64, with the libraries that the package depends on installed; driven by
# playwright-core 1.64.1, Node 20 or later).
#
# Where a 401 carries two WWW-Authenticate lines, `headers.get('www-authenticate')` of a fetch answer is null, as if there
# were no challenge. The Fetch standard ("get a header") joins the values of lines with one name by a comma and a space,
# and for another header Firefox does so.
#
# Seen (2026-11-27):
#   one challenge: Bearer realm="a"
#   two challenges: null
#   two other headers: b, c
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq firefox-esr=153.8.0esr-1~deb12u1 2>/dev/null
dpkg -x firefox-esr_*.deb root
FIREFOX=$(find "$PWD" -type f -path '*/firefox-esr/firefox-esr' -print -quit)
export FIREFOX
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.64.1

cat >run.mjs <<'JS'
import { createServer } from 'node:http';
import { firefox } from 'playwright-core';

const server = createServer((request, response) => {
  const lines = request.url === '/two' ? ['Bearer realm="a"', 'Session realm="b"'] : ['Bearer realm="a"'];
  const isPage = request.url === '/';
  response.writeHead(isPage ? 200 : 401, { ...(!isPage && { 'WWW-Authenticate': lines }), 'X-Other': ['b', 'c'] });
  response.end();
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await firefox.launch({
  channel: 'moz-firefox',
  executablePath: process.env.FIREFOX,
});
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
const read = (path, name) =>
  page.evaluate(
    async ([address, header]) => `${(await fetch(address, { credentials: 'omit' })).headers.get(header)}`,
    [path, name],
  );
console.log(`one challenge: ${await read('/one', 'www-authenticate')}`);
console.log(`two challenges: ${await read('/two', 'www-authenticate')}`);
console.log(`two other headers: ${await read('/two', 'x-other')}`);
await browser.close();
server.close();
JS

expected='one challenge: Bearer realm="a"
two challenges: null
two other headers: b, c'
seen=$(node run.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.' >&2; exit 1; }

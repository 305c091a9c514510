#!/usr/bin/env bash
# http-auth 4.2.1 (Node 20 or later).
#
# Its Digest challenge puts `algorithm` and `stale` in quotation marks, and RFC 7616 §3.3 forbids that for these two. A
# client that looks for the bare text `stale=true`, or for the token MD5, does not find it; browsers are lenient.
#
# Seen (2026-11-27), the nonce written as NONCE:
#   401 Digest realm="Notes", qop="auth", nonce="NONCE", algorithm="MD5", stale="false"
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts http-auth@4.2.1

cat >run.mjs <<'JS'
import { createServer } from 'node:http';
import auth from 'http-auth';

const digest = auth.digest({ realm: 'Notes' }, (_user, known) => known());
const server = createServer(digest.check((_request, response) => response.end('open')));
server.listen(0, '127.0.0.1', async () => {
  const { status, headers } = await fetch(`http://127.0.0.1:${server.address().port}/`);
  console.log(`${status} ${headers.get('www-authenticate').replace(/nonce="[^"]*"/, 'nonce="NONCE"')}`);
  server.close();
});
JS

expected='401 Digest realm="Notes", qop="auth", nonce="NONCE", algorithm="MD5", stale="false"'
seen=$(node run.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.' >&2; exit 1; }

#!/usr/bin/env bash
# @modelcontextprotocol/sdk 1.32.2, requireBearerAuth (with express 5.3.0, Node 20 or later).
#
# A request without an Authorization header is answered error="invalid_token", the code for a token that is expired,
# revoked or malformed. RFC 6750 §3.1: where the request carries no sign-in at all, no error code should be sent. A
# client that believes the code throws a good token away, or tells a visitor that a sign-in has run out who had none.
#
# Seen (2026-11-27):
#   nothing sent: 401 Bearer error="invalid_token", error_description="Missing Authorization header"
#   expired:      401 Bearer error="invalid_token", error_description="Token has expired"
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @modelcontextprotocol/sdk@1.32.2 express@5.3.0

cat >run.mjs <<'JS'
import { requireBearerAuth } from '@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js';
import express from 'express';

const verifyAccessToken = async (token) => ({ token, clientId: 'client', scopes: [], expiresAt: 1000 });
const app = express();
app.get('/mcp', requireBearerAuth({ verifier: { verifyAccessToken } }), (_request, response) => response.send('open'));

const server = app.listen(0, '127.0.0.1', async () => {
  const ask = async (what, headers) => {
    const response = await fetch(`http://127.0.0.1:${server.address().port}/mcp`, { headers });
    console.log(`${what}: ${response.status} ${response.headers.get('www-authenticate')}`);
  };
  await ask('nothing sent', {});
  await ask('expired', { Authorization: 'Bearer a-token-of-this-test' });
  server.close();
});
JS

expected='nothing sent: 401 Bearer error="invalid_token", error_description="Missing Authorization header"
expired: 401 Bearer error="invalid_token", error_description="Token has expired"'
seen=$(node run.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.' >&2; exit 1; }

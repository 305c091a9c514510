#!/usr/bin/env bash
# express-openid-connect 3.4.0 (with express 5.3.0, Node 20 or later).
#
# Whether a request of somebody who is not signed in is sent to the sign-in page or refused depends on Accept, and not
# as expected: only where HTML is not acceptable at all comes a 401. What scripts send by themselves (`*/*` of fetch,
# the default of axios) is redirected to another site, where a script's request fails without a status. The 401 carries
# no WWW-Authenticate, which RFC 9110 §15.5.2 asks for.
#
# Seen (2026-11-27):
#   text/html: 302
#   */*: 302
#   application/json, text/plain, */*: 302
#   application/json: 401 without a challenge
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts express-openid-connect@3.4.0 express@5.3.0

cat >run.mjs <<'JS'
import { createServer } from 'node:http';
import express from 'express';
import openid from 'express-openid-connect';

const listen = async (server) => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}`;
};
const provider = createServer((_request, response) => {
  response.setHeader('Content-Type', 'application/json');
  response.end(
    JSON.stringify({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['id_token'],
      response_modes_supported: ['form_post'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    }),
  );
});
const issuer = await listen(provider);
const app = express();
const server = createServer(app);
const baseURL = await listen(server);
app.use(openid.auth({ issuerBaseURL: issuer, baseURL, clientID: 'client', secret: 'a secret of this test, 32 characters long' }));
app.get('/notes', (_request, response) => response.send('open'));
app.use((error, _request, response, _next) => response.status(error.status).set(error.headers ?? {}).send(error.message));

for (const accept of ['text/html', '*/*', 'application/json, text/plain, */*', 'application/json']) {
  const { status, headers } = await fetch(`${baseURL}/notes`, { headers: { accept }, redirect: 'manual' });
  const challenge = headers.get('www-authenticate') ?? 'without a challenge';
  console.log(`${accept}: ${status}${status === 401 ? ` ${challenge}` : ''}`);
}
for (const one of [server, provider]) one.closeAllConnections(), one.close();
JS

expected='text/html: 302
*/*: 302
application/json, text/plain, */*: 302
application/json: 401 without a challenge'
seen=$(node run.mjs 2>/dev/null)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.' >&2; exit 1; }

#!/usr/bin/env bash
# @hapi/jwt 3.2.4 and hapi-auth-jwt2 11.0.0 (with @hapi/hapi 21.4.10, Node 20 or later).
#
# Two plugins for the same framework tell an expired token in two ways, and neither in the way of RFC 6750 §3.1
# (`Bearer error="invalid_token"`): a sentence takes the place of the error code, and hapi-auth-jwt2 names a scheme,
# `Token`, that it does not read itself (what it takes is `Authorization: Bearer`) and that no registry knows.
#
# Seen (2026-11-27):
#   @hapi/jwt, nothing sent: 401 Bearer
#   @hapi/jwt, expired: 401 Bearer error="Token expired"
#   hapi-auth-jwt2, nothing sent: 401 Token error="token is null"
#   hapi-auth-jwt2, expired: 401 Token error="Expired token"
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @hapi/hapi@21.4.10 @hapi/jwt@3.2.4 hapi-auth-jwt2@11.0.0

cat >run.mjs <<'JS'
import Hapi from '@hapi/hapi';
import Jwt from '@hapi/jwt';
import jwt2 from 'hapi-auth-jwt2';

const secret = 'a secret of this test';
const anHourAgo = Date.now() - 3_600_000;
const expired = Jwt.token.generate({ sub: 'visitor' }, secret, { ttlSec: 60, now: anHourAgo });
const plugins = {
  '@hapi/jwt': [Jwt, { keys: secret, verify: { aud: false, iss: false, sub: false }, validate: () => ({ isValid: true }) }],
  'hapi-auth-jwt2': [jwt2, { key: secret, validate: () => ({ isValid: true }) }],
};
for (const [name, [plugin, options]] of Object.entries(plugins)) {
  const server = Hapi.server();
  await server.register(plugin);
  server.auth.strategy('token', 'jwt', options);
  server.route({ method: 'GET', path: '/notes', options: { auth: 'token' }, handler: () => 'open' });
  for (const [what, headers] of [['nothing sent', {}], ['expired', { authorization: `Bearer ${expired}` }]]) {
    const { statusCode, headers: answered } = await server.inject({ url: '/notes', headers });
    console.log(`${name}, ${what}: ${statusCode} ${answered['www-authenticate']}`);
  }
}
JS

expected='@hapi/jwt, nothing sent: 401 Bearer
@hapi/jwt, expired: 401 Bearer error="Token expired"
hapi-auth-jwt2, nothing sent: 401 Token error="token is null"
hapi-auth-jwt2, expired: 401 Token error="Expired token"'
seen=$(node run.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.' >&2; exit 1; }

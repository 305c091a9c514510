#!/usr/bin/env bash
# hono 4.13.19, middleware hono/jwt (with @hono/node-server 2.1.9, Node 20 or later).
#
# A request without any sign-in is answered 401 with error="invalid_request". RFC 6750 §3.1 gives that code to 400, and
# says that no code should be sent where the request carried nothing. The realm is the address of the request itself, so
# every page is a protection space of its own (RFC 9110 §11.5). A token that has expired is told like a forged one,
# "token verification failure": a client cannot tell whether signing in again is all that is missing.
#
# Seen (2026-11-27), the port written as PORT:
#   nothing sent: 401 Bearer realm="http://127.0.0.1:PORT/notes/1",error="invalid_request",error_description="no authorization included in request"
#   expired:      401 Bearer realm="http://127.0.0.1:PORT/notes/2",error="invalid_token",error_description="token verification failure"
#   forged:       401 Bearer realm="http://127.0.0.1:PORT/notes/3",error="invalid_token",error_description="token verification failure"
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hono@4.13.19 @hono/node-server@2.1.9

cat >run.mjs <<'JS'
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { jwt, sign } from 'hono/jwt';

const app = new Hono();
app.use('/notes/*', jwt({ secret: 'a secret of this test', alg: 'HS256' }));
app.get('/notes/:id', (context) => context.text('open'));
const expired = await sign({ sub: 'visitor', exp: 1000 }, 'a secret of this test');
const forged = await sign({ sub: 'visitor' }, 'another secret');

const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, async ({ port }) => {
  const ask = async (what, path, headers) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
    const challenge = response.headers.get('www-authenticate').replace(String(port), 'PORT');
    console.log(`${what}: ${response.status} ${challenge}`);
  };
  await ask('nothing sent', '/notes/1', {});
  await ask('expired', '/notes/2', { Authorization: `Bearer ${expired}` });
  await ask('forged', '/notes/3', { Authorization: `Bearer ${forged}` });
  server.close();
});
JS

expected='nothing sent: 401 Bearer realm="http://127.0.0.1:PORT/notes/1",error="invalid_request",error_description="no authorization included in request"
expired: 401 Bearer realm="http://127.0.0.1:PORT/notes/2",error="invalid_token",error_description="token verification failure"
forged: 401 Bearer realm="http://127.0.0.1:PORT/notes/3",error="invalid_token",error_description="token verification failure"'
seen=$(node run.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.' >&2; exit 1; }

#!/usr/bin/env bash
# express-rate-limit 8.7.5 (with express 5.3.0) and @fastify/rate-limit 11.2.0 (with fastify 5.12.8); Node 20 or later.
#
# Both send X-RateLimit-Reset, and mean different things by it: the one a time in seconds since 1970, the other how many
# seconds are left. Nothing in the answer tells which, so a client that waits for it waits for a minute or for 57 years.
#
# Seen (2026-11-27), both with a window of one minute:
#   express-rate-limit: a time, in seconds since 1970
#   @fastify/rate-limit: seconds left
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts express@5.3.0 express-rate-limit@8.7.5 fastify@5.12.8 @fastify/rate-limit@11.2.0

cat >run.mjs <<'JS'
import fastifyLimit from '@fastify/rate-limit';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import Fastify from 'fastify';

const windowMs = 60_000;
const now = Date.now() / 1000;
const meaning = (value) => {
  if (value >= 0 && value <= 61) return 'seconds left';
  return value >= now && value <= now + 120 ? 'a time, in seconds since 1970' : `${value}`;
};

const application = express();
application.use(rateLimit({ windowMs, limit: 5, legacyHeaders: true }));
application.get('/', (_request, response) => response.send('open'));
const server = application.listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const { headers } = await fetch(`http://127.0.0.1:${server.address().port}/`);
console.log(`express-rate-limit: ${meaning(Number(headers.get('x-ratelimit-reset')))}`);
server.close();

const fastify = Fastify();
await fastify.register(fastifyLimit, { max: 5, timeWindow: windowMs });
fastify.get('/', async () => 'open');
const answer = await fastify.inject('/');
console.log(`@fastify/rate-limit: ${meaning(Number(answer.headers['x-ratelimit-reset']))}`);
JS

expected='express-rate-limit: a time, in seconds since 1970
@fastify/rate-limit: seconds left'
seen=$(node run.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.' >&2; exit 1; }

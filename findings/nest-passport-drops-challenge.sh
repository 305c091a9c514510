#!/usr/bin/env bash
# @nestjs/passport 12.0.0 with passport-http 0.3.0 (passport 0.7.0, @nestjs/core 12.5.1, Node 20 or later).
#
# passport's Basic strategy answers a stranger with `WWW-Authenticate: Basic realm="Users"`, and browsers then ask for
# the password. Through AuthGuard of @nestjs/passport the same strategy answers 401 without any challenge: no browser
# asks, and the page cannot be opened in one. RFC 9110 §15.5.2 asks for the header with every 401.
#
# Seen (2026-11-27):
#   passport with express: 401 Basic realm="Users"
#   passport with Nest: 401 no challenge
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @nestjs/core@12.5.1 @nestjs/common@12.5.1 \
  @nestjs/platform-express@12.5.1 @nestjs/passport@12.0.0 passport@0.7.0 passport-http@0.3.0 express@5.3.0 \
  reflect-metadata@0.2.2 rxjs@7.8.2

cat >run.mjs <<'JS'
import 'reflect-metadata';
import { Controller, Get, Module, UseGuards } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import express from 'express';
import passport from 'passport';
import { BasicStrategy } from 'passport-http';

const tell = async (what, address) => {
  const { status, headers } = await fetch(address);
  console.log(`${what}: ${status} ${headers.get('www-authenticate') ?? 'no challenge'}`);
};

passport.use(new BasicStrategy((_user, _password, done) => done(null, false)));
const plain = express();
plain.get('/notes', passport.authenticate('basic', { session: false }), (_request, response) => response.send('open'));
const server = plain.listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
await tell('passport with express', `http://127.0.0.1:${server.address().port}/notes`);
server.close();

class Basic extends PassportStrategy(BasicStrategy) {
  validate() {
    return null;
  }
}
class Notes {
  read() {
    return 'open';
  }
}
// Decorators by hand: this file is plain JavaScript.
Get()(Notes.prototype, 'read', Object.getOwnPropertyDescriptor(Notes.prototype, 'read'));
UseGuards(AuthGuard('basic'))(Notes);
Controller('notes')(Notes);
class Application {}
Module({ controllers: [Notes], providers: [Basic] })(Application);
const application = await NestFactory.create(Application, { logger: false });
await application.listen(0, '127.0.0.1');
await tell('passport with Nest', `${await application.getUrl()}/notes`);
await application.close();
JS

expected='passport with express: 401 Basic realm="Users"
passport with Nest: 401 no challenge'
seen=$(node run.mjs)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'This has changed.' >&2; exit 1; }

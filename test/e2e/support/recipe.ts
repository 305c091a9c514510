import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { credentials } from '../../../demo/credentials.js';
import { findProgram, isProgram } from '../../support/findProgram.js';
import { startSite, type Handler } from './ownSite.js';
import { distFolder } from './visit.js';

/** The recipes of `docs/recipes/`, run from the files that stand in the documents. */

const recipesFolder = fileURLToPath(new URL('../../../docs/recipes/', import.meta.url));

/** Installed by `npm ci --prefix test/e2e/recipes/node`. */
const nodeModules = fileURLToPath(new URL('../recipes/node/node_modules', import.meta.url));

/** The files that a document carries: its code blocks with a name (```js file=server.mjs). */
export function filesOf(document: string): (name: string) => string {
  const markdown = readFileSync(join(recipesFolder, document), 'utf8');
  const blocks = markdown.matchAll(/^```\w+ file=(\S+)\n(.*?)^```$/gms);
  const files = new Map(Array.from(blocks, ([, name, content]) => [name, content]));
  return (name) => {
    const file = files.get(name);
    if (file === undefined) throw new Error(`docs/recipes/${document} carries no file ${name}.`);
    return file;
  };
}

/** Replaces words that a document leaves to its reader. Throws when one of them is not there, or one is left. */
export function fillIn(content: string, words: Readonly<Record<string, string>>): string {
  let filled = content;
  for (const [word, value] of Object.entries(words)) {
    if (!filled.includes(word)) throw new Error(`The recipe does not hold ${word}.`);
    filled = filled.replaceAll(word, value);
  }
  const left = /\b(?:SITE|APP)_[A-Z]+\b|\bPASSWORD_FILE\b|\bSECRET\b/.exec(filled);
  if (left) throw new Error(`The recipe holds ${left[0]}, which nobody has filled in.`);
  return filled;
}

/** A server that was made from a recipe. */
export interface Served {
  /** `http://localhost:port` */
  origin: string;
  close(): Promise<void>;
}

export interface Recipe {
  name: string;
  /** Whether what it runs on is on this machine. */
  canRun: boolean;
  checkUrl: string;
  /** Pages that are refused, and the challenge of each. */
  refused: Readonly<Record<string, string>>;
  start(): Promise<Served>;
  /** The same in a site that asks for a password as a whole, with the same page. */
  startLocked?(): Promise<Served>;
}

/** Where servers are that are not on everybody's path. */
const findServer = (name: string): string =>
  findProgram(name) ?? [`/usr/sbin/${name}`, `/usr/local/sbin/${name}`].find(isProgram) ?? '';

const ofMembers = 'Session realm="Members"';
const ofAll = { '/members/': ofMembers, '/app/page': ofMembers, '/files/': 'Basic realm="Files"' };

export const recipes: readonly Recipe[] = [
  {
    name: 'nginx',
    canRun: findServer('nginx') !== '',
    checkUrl: '/fix401/check',
    refused: ofAll,
    start: () => serve((site) => startNginx(site)),
    startLocked: () => serve((site) => startNginx(site, lockedNginx)),
  },
  {
    name: 'Apache',
    canRun: findServer('apache2') !== '',
    checkUrl: '/fix401/check.txt',
    refused: ofAll,
    start: () => serve((site) => startApache(site)),
    startLocked: () => serve((site) => startApache(site, lockedApache)),
  },
  {
    name: 'Express',
    canRun: existsSync(nodeModules),
    checkUrl: '/fix401/check',
    refused: { '/members/': ofMembers },
    start: () => serve((site) => startNode(site, 'express.mjs')),
  },
  {
    name: 'Fastify',
    canRun: existsSync(nodeModules),
    checkUrl: '/fix401/check',
    refused: { '/members/': ofMembers },
    start: () => serve((site) => startNode(site, 'fastify.mjs')),
  },
];

/** A folder with the site in it, and the port that it is to be served at. */
interface Site {
  folder: string;
  port: string;
}

const readme = filesOf('README.md');
const nodeFiles = filesOf('express-fastify.md');

async function serve(start: (site: Site) => Promise<() => Promise<void>>): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'fix401-recipe-'));
  // Apache gives its rights away before it reads the site.
  await chmod(folder, 0o755);
  await cp(distFolder, join(folder, 'site/fix401'), { recursive: true });
  await writeFile(join(folder, 'site/fix401/401.html'), readme('401.html'));
  await writeFile(join(folder, 'site/fix401/401.css'), readme('401.css'));
  for (const name of ['Members', 'Files']) {
    const own = join(folder, 'site', name.toLowerCase());
    await mkdir(own);
    await writeFile(join(own, 'index.html'), openedPage(name));
  }
  const port = await freePort();
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const stop = await start({ folder, port });
    return { origin: `http://localhost:${port}`, close: () => stop().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** What was protected. It carries the tag, so the wizard says there that it opens. */
const openedPage = (name: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name}</title>
<h1>${name}</h1>
<script src="/fix401/fix401.js" async></script>
</html>
`;

const lockedNginx = `auth_basic "All";
auth_basic_user_file passwords;
error_page 401 /fix401/401.html;`;

async function startNginx({ folder, port }: Site, around = ''): Promise<() => Promise<void>> {
  const app = await startApp(folder);
  const site = join(folder, 'site.conf');
  const words = {
    // Whoever runs the tests wants nobody else to come in.
    SITE_PORT: `127.0.0.1:${port}`,
    SITE_ROOT: join(folder, 'site'),
    APP_PORT: new URL(app.origin).port,
    PASSWORD_FILE: await writePasswords(folder),
  };
  await writeFile(site, fillIn(filesOf('nginx.md')('site.conf'), words));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = `daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
access_log off;
types { text/html html; text/css css; text/javascript js; }
${around}
include ${site};
}
`;
  await writeFile(join(folder, 'nginx.conf'), config);
  const options = ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')];
  return run(findServer('nginx'), options, { port, folder }, () => app.close());
}

const lockedApache = `<Location "/">
AuthType Basic
AuthName All
AuthUserFile passwords
Require valid-user
ErrorDocument 401 /fix401/401.html
</Location>`;

async function startApache({ folder, port }: Site, around = ''): Promise<() => Promise<void>> {
  const app = await startApp(folder);
  const root = join(folder, 'site');
  const files = filesOf('apache.md');
  const words = {
    SITE_PORT: port,
    SITE_ROOT: root,
    APP_PORT: new URL(app.origin).port,
    PASSWORD_FILE: await writePasswords(folder),
    SECRET: 'only-for-this-test',
  };
  await writeFile(join(folder, 'site.conf'), fillIn(files('site.conf'), words));
  await writeFile(join(root, 'login.html'), files('login.html'));
  await writeFile(join(root, 'fix401/check.txt'), '');
  const page = fillIn(readme('401.html'), {
    ' return-param="next"': '',
    '/fix401/check': '/fix401/check.txt',
  });
  await writeFile(join(root, 'fix401/401.html'), page);
  const config = `ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile apache.pid
DefaultRuntimeDir ${folder}
ErrorLog error.log
${apacheModules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
${process.getuid?.() === 0 ? 'User #65534\nGroup #65534' : ''}
TypesConfig /dev/null
AddType text/html .html
AddType text/css .css
AddType text/javascript .js
DirectoryIndex index.html
${around}
Include site.conf
`;
  await writeFile(join(folder, 'apache.conf'), config);
  const options = ['-D', 'FOREGROUND', '-f', join(folder, 'apache.conf')];
  return run(findServer('apache2'), options, { port, folder }, () => app.close());
}

/** What Debian loads by itself, and what the recipe says to load. */
const apacheModules = (
  'mpm_event authn_core authn_file authz_core authz_user auth_basic mime dir alias headers ' +
  'auth_form request session session_cookie session_crypto proxy proxy_http'
).split(' ');

async function startNode({ folder, port }: Site, server: string): Promise<() => Promise<void>> {
  const own = join(folder, 'site');
  await writeFile(join(own, server), nodeFiles(server));
  await writeFile(join(own, 'sessions.mjs'), nodeFiles('sessions.mjs'));
  // Not in the folder that everybody may read.
  await rm(join(own, 'fix401/401.html'));
  await writeFile(join(own, '401.html'), readme('401.html'));
  await symlink(nodeModules, join(own, 'node_modules'));
  return run(process.execPath, [server], { port, folder: own });
}

/** The part of the document's `sessions.mjs` that the application behind a server takes. */
interface Sessions {
  challenge: string;
  isSignedIn(cookies: string | undefined): boolean;
  signIn(user: string | null, password: string | null): string | null;
  ownPath(next: string | null): string;
  loginPage(next: string | null): string;
}

/** The application that stands behind nginx or Apache. */
async function startApp(folder: string): Promise<Served> {
  const file = join(folder, 'sessions.mjs');
  await writeFile(file, nodeFiles('sessions.mjs'));
  const sessions = (await import(pathToFileURL(file).href)) as Sessions;
  const html = { 'Content-Type': 'text/html; charset=utf-8' };
  const guarded =
    (content: string): Handler =>
    ({ headers }, response) => {
      if (sessions.isSignedIn(headers.cookie)) response.writeHead(200, html).end(content);
      else
        response.writeHead(401, { 'WWW-Authenticate': sessions.challenge }).end('The application refuses.');
    };
  return startSite({
    '/session': guarded(''),
    '/app/page': guarded(openedPage('App')),
    '/login': (request, response) => {
      void text(request).then((body) => {
        const form = new URLSearchParams(body || new URL(request.url ?? '', 'http://app').search);
        const cookie = sessions.signIn(form.get('user'), form.get('password'));
        if (!cookie) return response.writeHead(200, html).end(sessions.loginPage(form.get('next')));
        const headers = { 'Set-Cookie': cookie, Location: sessions.ownPath(form.get('next')) };
        return response.writeHead(303, headers).end();
      });
    },
  });
}

/** As `htpasswd -s` writes it: the one form that both servers read on every system. */
async function writePasswords(folder: string): Promise<string> {
  const hash = createHash('sha1').update(credentials.password).digest('base64');
  await writeFile(join(folder, 'passwords'), `${credentials.user}:{SHA}${hash}\n`);
  return join(folder, 'passwords');
}

function freePort(): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(String(port)));
    });
  });
}

/** Starts a program, and resolves with what ends it once it answers. Rejects with what it said when it ended before. */
async function run(
  program: string,
  options: string[],
  { port, folder }: Site,
  alsoClose: () => Promise<void> = () => Promise.resolve(),
): Promise<() => Promise<void>> {
  const env = { ...process.env, PORT: port };
  const child = spawn(program, options, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const end = new Promise<void>((resolve) => {
    child.once('close', () => resolve()).once('error', () => resolve());
  });
  const isGone = () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  const answers = (): Promise<boolean> =>
    isGone() ? Promise.resolve(false) : fetch(`http://127.0.0.1:${port}/`).then(() => true, answers);
  if (!(await answers())) {
    await end;
    await alsoClose();
    throw new Error(`${program} ended before it answered: ${said}`);
  }
  return async () => {
    child.kill('SIGTERM');
    await end;
    await alsoClose();
  };
}

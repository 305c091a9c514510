import { fileURLToPath } from 'node:url';
import { startServer } from './server/server.js';

/** Default port of `npm start`, which runs this file after the build. */
const usualPort = 4010;
const wishedPort = Number(process.env['PORT'] ?? usualPort);
const isPort = Number.isInteger(wishedPort) && wishedPort >= 0 && wishedPort <= 65_535;

const server = await startServer({
  port: isPort ? wishedPort : usualPort,
  distFolder: fileURLToPath(new URL('../dist/', import.meta.url)),
});
console.log(`Fix401 is ready for you at ${server.address}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.close());
}

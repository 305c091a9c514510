import { fileURLToPath } from 'node:url';
import { startServer } from '../../demo/server/server.js';

/** Serves the rooms with the build that is there, and prints the address of the one that is listened to. */
const distFolder = fileURLToPath(new URL('../../dist/', import.meta.url));
const demo = await startServer({ port: 0, distFolder, scriptFile: 'fix401.js', now: Date.now });
console.log(demo.roomAddress('session'));

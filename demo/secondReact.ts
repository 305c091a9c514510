import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** React's own files, each before those that import it. */
const files = [
  ['react', 'react', 'react'],
  ['scheduler', 'scheduler', 'scheduler'],
  ['react-dom', 'react-dom', 'react-dom'],
  ['react-dom/client', 'react-dom', 'react-dom-client'],
] as const;

/** React as a classic script, with the globals of its former UMD build. */
export function secondReact(): string {
  const modules = files.map(([name, folder, file]) => {
    const path = join(dirname(require.resolve(`${folder}/package.json`)), 'cjs', `${file}.production.js`);
    return `${JSON.stringify(name)}(exports, require) {\n${readFileSync(path, 'utf8')}\n}`;
  });
  return `(() => {
const modules = { ${modules.join(',\n')} };
const made = {};
const require = (name) => {
  if (!made[name]) modules[name]((made[name] = {}), require);
  return made[name];
};
window.React = require('react');
window.ReactDOM = require('react-dom/client');
})();
`;
}

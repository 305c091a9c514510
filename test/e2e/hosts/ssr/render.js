import { createElement, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './App.js';

// What a server runs for each request: the page's HTML, on standard output.
const html = renderToString(createElement(StrictMode, null, createElement(App)));
process.stdout.write(`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A server</title></head>
<body><div id="root">${html}</div><script type="module" src="/ssr/client.js"></script></body>
</html>
`);

import { test } from 'vitest';
import { explore, scenarios } from './explore.js';
import type { Scenario } from './explore.js';
test.each(Object.entries(scenarios) as [string, Scenario][])('%s', (name, s) => {
  const t = Date.now();
  const places = explore(s);
  console.log(name, places.length, places.reduce((n, p) => n + p.edges.length, 0), Date.now() - t);
}, 300000);

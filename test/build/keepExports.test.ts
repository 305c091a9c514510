import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { keepExports } from '../../scripts/build/keepExports.js';
import { reactExports } from '../../scripts/build/reactExports.js';

/** Runs a CommonJS module, and gives its exports. */
function exportsOf(code: string): Record<string, unknown> {
  const exports: Record<string, unknown> = {};
  runInNewContext(code, { exports });
  return exports;
}

describe('a module of React', () => {
  const code = `"use strict";
    var count = 1;
    exports.read = function () { return count; };
    exports.unused = function () { return 'unused'; };
    exports.own = 2;
    exports.sum = function () { return count + exports.own; };
    if (count > 1) exports.nested = 3;
  `;

  test('keeps the exports that somebody reads, and loses the others', () => {
    const kept = exportsOf(keepExports(code, new Set(['read'])).toString());
    expect(Object.keys(kept)).not.toContain('unused');
    expect((kept['read'] as () => number)()).toBe(1);
  });

  test('keeps an export that the module itself reads', () => {
    const kept = exportsOf(keepExports(code, new Set(['sum'])).toString());
    expect((kept['sum'] as () => number)()).toBe(3);
  });

  test('keeps every other statement as it is', () => {
    const kept = keepExports(code, new Set()).toString();
    expect(kept).toContain('var count = 1;');
    expect(kept).toContain('if (count > 1) exports.nested = 3;');
  });
});

describe('the exports that the script build reads', () => {
  const read = reactExports();

  test('are those that the source imports', () => {
    expect(read['/react/cjs/react.production.js']).toContain('useSyncExternalStore');
    expect(read['/react-dom/cjs/react-dom-client.production.js']).toEqual(new Set(['createRoot']));
  });

  test('and those that React reads of its other modules', () => {
    expect(read['/react/cjs/react.production.js']).toContain('version');
    expect(read['/scheduler/cjs/scheduler.production.js']).toContain('unstable_scheduleCallback');
  });

  test('and not those that an application imports', () => {
    expect(read['/react/cjs/react.production.js']).not.toContain('forwardRef');
  });
});

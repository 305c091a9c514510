import { fileURLToPath } from 'node:url';
import { entryPointBudgets, entryPoints, measureEntryPoint } from './build/measureEntryPoints.js';
import { budgets, measureSizes, type Size, warnAbove } from './build/measureSizes.js';

/** `npm run sizes`: what the builds and the npm entry points weigh, and how much of each budget is used. Tests hold them. */
function printSizes(): void {
  const sizes = measureSizes(fileURLToPath(new URL('../dist', import.meta.url)));
  const rows: [string, Size][] = [
    ...Object.entries(sizes.files),
    ['tag to first message', sizes.journey],
    ['the same, light build', sizes.lite],
  ];
  console.log(row('bytes', 'raw', 'gzip -9', 'brotli 11'));
  for (const [name, size] of rows) {
    console.log(row(name, ...[size.raw, size.gzip, size.brotli].map((bytes) => group(bytes))));
  }
  for (const { of, encoding, bytes } of budgets) {
    printBudget(of, sizes[of][encoding], bytes, encoding);
  }
}

async function printEntryPoints(): Promise<void> {
  for (const entryPoint of Object.keys(entryPoints) as (keyof typeof entryPoints)[]) {
    const { gzip } = await measureEntryPoint(entryPoint);
    printBudget(entryPoint, gzip, entryPointBudgets[entryPoint], 'gzip');
  }
}

function printBudget(of: string, used: number, bytes: number, encoding: string): void {
  const left = used <= bytes ? `${group(bytes - used)} left` : `${group(used - bytes)} TOO MANY`;
  const warning = used > bytes * warnAbove ? ` (above ${warnAbove * 100} %)` : '';
  console.log(`budget of ${of}: ${group(used)} of ${group(bytes)} bytes of ${encoding}, ${left}${warning}`);
}

function row(name: string, ...columns: string[]): string {
  return name.padEnd(34) + columns.map((column) => column.padStart(11)).join('');
}

/** 104329 becomes `104 329`. */
function group(bytes: number): string {
  return String(bytes).replaceAll(/\B(?=(\d{3})+$)/g, ' ');
}

printSizes();
await printEntryPoints();

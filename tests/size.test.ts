import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const sizes = JSON.parse(execFileSync(process.execPath, [join(root, 'scripts/size.mjs'), '--json'], { encoding: 'utf8' })) as { what: string; budget: number; minified: number; gzip: number }[];
const page = readFileSync(join(root, 'docs/size.md'), 'utf8');

describe('the size of a bundle', () => {
  it.each(sizes)('$what stays within $budget KB', ({ budget, gzip }) => {
    // As the page shows it: the last bytes depend on who compresses.
    expect(Number((gzip / 1024).toFixed(1))).toBeLessThanOrEqual(budget);
    expect(gzip).toBeGreaterThan(1024);
  });

  it.each(sizes)('$what is what docs/size.md says, within a tenth; else run `npm run size`', ({ what, budget, minified, gzip }) => {
    const cells = page.split('\n').find((line) => line.startsWith(`| ${what} |`))?.split('|').slice(2, 5).map(Number);
    expect(cells?.[2]).toBe(budget);
    expect(Math.abs((cells?.[0] ?? 0) / (minified / 1024) - 1)).toBeLessThan(0.1);
    expect(Math.abs((cells?.[1] ?? 0) / (gzip / 1024) - 1)).toBeLessThan(0.1);
  });
});

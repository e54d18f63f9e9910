/**
 * What it costs to find the facts of a text (`annotate` and `resolve`) and to convert it, per KB at 1 KB
 * and at 1 MB, in CPU time. `ratio` is the second by the first: 1 is linear. `to news` is a megabyte of
 * the text by a megabyte of news: text made to be slow may cost a small multiple of it.
 *
 * Run with `npx tsx bench/convert.ts [name]`; `rate` prints releases a second instead, and the share
 * of each of the five steps in their sum.
 */
import { readFileSync } from 'node:fs';
import { convert } from '../src/convert.ts';
import { languages } from '../src/languages/index.ts';
import { annotate } from '../src/annotate/annotate.ts';
import { build, type BuildResult } from '../src/build/build.ts';
import { read } from '../src/read/read.ts';
import { resolve } from '../src/resolve/resolve.ts';
import { validate } from '../src/validate/validate.ts';
import { news, textOf, texts } from '../tests/speed/texts.ts';

const wanted = process.argv[2] ?? '';
if (wanted === 'rate') rates();
else ratios();

function ratios(): void {
  const ofNews = perKilobyte(textOf(news, 1_048_576), 1);
  console.log('case'.padEnd(22), 'us/KB at 1 KB'.padStart(14), 'at 1 MB'.padStart(10), 'ratio'.padStart(7), 'to news'.padStart(8));
  for (const [name, unit] of texts) {
    if (!name.startsWith(wanted)) continue;
    const small = textOf(unit, 1024);
    perKilobyte(small, 200);
    const low = perKilobyte(small, 200);
    const large = textOf(unit, 1_048_576);
    const high = perKilobyte(large, 1);
    console.log(name.padEnd(22), low.toFixed(1).padStart(14), high.toFixed(1).padStart(10), (high / low).toFixed(2).padStart(7), (high / ofNews).toFixed(2).padStart(8));
  }
}

function perKilobyte(text: string, runs: number): number {
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run += 1) convert({ text, mediaType: 'text/plain' }, { languages });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / runs / (text.length / 1024);
}

// Releases a second on one core, by step, once the compiler has seen enough of them.
function rates(): void {
  const release = readFileSync(new URL('../examples/child-focus/release.txt', import.meta.url), 'utf8');
  const text = release.length >= 4700 ? release : release + textOf(news, 4700 - release.length);
  const source = { text: text.slice(0, 4700), mediaType: 'text/plain' } as const;
  const document = read(source);
  const annotations = annotate(document, languages);
  const { releases } = resolve({ document, annotations, languages });
  const built = releases.map(({ release: facts, origins }) => build(facts, origins));
  const steps: readonly (readonly [name: string, run: () => unknown])[] = [
    ['read', () => read(source)],
    ['annotate', () => annotate(document, languages)],
    ['resolve', () => resolve({ document, annotations, languages })],
    ['build', () => releases.map(({ release: facts, origins }) => build(facts, origins))],
    ['validate', () => releases.map(({ release: facts, origins }, index) => validate({ ...(built[index] as BuildResult), release: facts, releaseOrigins: origins, document, annotations }))],
    ['without validation', () => buildOf(source)],
    ['with validation', () => convert(source, { languages })],
  ];
  console.log(`a release of ${source.text.length} characters`);
  console.log('step'.padEnd(22), 'us'.padStart(10), 'a second'.padStart(10), 'share'.padStart(7));
  const costs = steps.map(([name, run]) => [name, costOf(run)] as const);
  const whole = costs.slice(0, 5).reduce((sum, [, cost]) => sum + cost, 0);
  for (const [name, cost] of costs) {
    console.log(name.padEnd(22), cost.toFixed(0).padStart(10), (1e6 / cost).toFixed(0).padStart(10), `${((cost / whole) * 100).toFixed(0)}%`.padStart(7));
  }
}

// Microseconds of CPU time, the best of ten batches: the others were disturbed.
function costOf(run: () => unknown): number {
  for (let time = 0; time < 1500; time += 1) run();
  let best = Infinity;
  for (let batch = 0; batch < 10; batch += 1) {
    const before = process.cpuUsage();
    for (let time = 0; time < 100; time += 1) run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 100);
  }
  return best;
}

function buildOf(source: { readonly text: string; readonly mediaType: 'text/plain' }): unknown {
  const document = read(source);
  const { releases } = resolve({ document, annotations: annotate(document, languages), languages });
  return releases.map(({ release, origins }) => build(release, origins));
}

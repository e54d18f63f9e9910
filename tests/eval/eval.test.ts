import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratch } from '../cli/scratch.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(import.meta.dirname, 'releases');

interface Figures {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface Report {
  readonly figures: Readonly<Record<string, { readonly releases: number; readonly facts: Readonly<Record<string, Figures>>; readonly graph: Readonly<Record<string, Figures>> }>>;
  readonly misses: readonly { readonly kind: string; readonly fact: string; readonly text: string; readonly place: string }[];
}

function evaluate(...options: readonly string[]): { out: string; report: Report; page: string } {
  const out = scratch();
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/eval.ts', folder, '--json', join(out, 'eval.json'), '--docs', join(out, 'accuracy.md'), ...options], { cwd: root, encoding: 'utf8' });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return { out: stdout, report: JSON.parse(readFileSync(join(out, 'eval.json'), 'utf8')) as Report, page: readFileSync(join(out, 'accuracy.md'), 'utf8') };
}

describe('npm run eval', () => {
  const { out, report, page } = evaluate();

  test('prints count, precision, recall and F1 of each fact, over all, by language, and of what reaches the graph', () => {
    expect(out).toMatch(/^all releases \(1 releases\)\nfact +gold +found +right +P +R +F1\nheadline +1 +1 +1 +1\.000 +1\.000 +1\.000$/mu);
    expect(out).toContain('\nen (1 releases)\n');
    expect(out).toContain('\nall releases, what reaches the graph (1 releases)\n');
    expect(report.figures['en']?.facts['speaker name']).toEqual({ gold: 1, found: 1, right: 1, precision: 1, recall: 1, f1: 1 });
    expect(report.figures['en']?.graph['quotation']).toMatchObject({ gold: 1, right: 1 });
  });

  test('names each miss and each wrong one with file, line and column', () => {
    const own = report.misses.filter(({ fact }) => fact === 'contact name');
    expect(own.map(({ kind, text }) => [kind, text])).toEqual([['missed', 'Thomas Birch'], ['wrong', 'Tom Birch']]);
    expect(own[1]?.place).toBe(`${join(folder, 'en-lighthouse-01.txt')}:10:1`);
    expect(out).toContain(`${join(folder, 'en-lighthouse-01.txt')}:10:1: wrong contact name: Tom Birch`);
  });

  test('leaves a release in a language without a pack out of the figures over all', () => {
    expect(out).toContain('\nother (1 releases)\n');
    expect(out).toContain('\nNot in the figures over all: 1 releases in languages without a pack');
    expect(report.figures['other']?.facts['publisher']?.gold).toBe(1);
    expect(report.figures['all releases']?.facts['publisher']?.gold).toBe(1);
    expect(page).toContain('Measured on 1 real releases');
  });

  test('writes the page of docs, the worst first', () => {
    const facts = [...page.matchAll(/^\| ([a-z -]+) \| \d+ \|/gmu)].map((match) => match[1]);
    expect(facts[0]).toBe('contact name');
    expect(facts).toHaveLength(16);
  });

  test('scores an extractor that finds nothing at 0', () => {
    const { report: empty } = evaluate('--empty');
    for (const figures of Object.values(empty.figures)) {
      for (const { found, right, f1 } of [...Object.values(figures.facts), ...Object.values(figures.graph)]) expect({ found, right, f1 }).toEqual({ found: 0, right: 0, f1: 0 });
    }
    expect(empty.misses.every(({ kind }) => kind === 'missed')).toBe(true);
  });
});

describe('the command that scores', () => {
  const run = (...options: readonly string[]) => spawnSync(process.execPath, ['--import', 'tsx', 'scripts/eval.ts', ...options], { cwd: root, encoding: 'utf8' });

  test('says how it is used', () => {
    const { stdout, stderr, status } = run('--help');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toMatch(/^usage: /u);
  });

  test('names an option that it does not know, in one line', () => {
    expect(run('--brieff')).toMatchObject({ stdout: '', stderr: "eval: Unknown option '--brieff'; see --help\n", status: 2 });
  });
});

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
// The pages whose blocks are run.
const pages = ['README.md', 'docs/check.md'].map((page) => readFileSync(join(root, page), 'utf8'));

// <!-- run: command --> before a block says whose output it shows; a line of "…" stands for lines left out.
const BLOCK = /<!-- (run|stderr|file): (.+) -->\n```\w+\n([\s\S]*?)```/gu;
const blocks = pages.flatMap((page) => [...page.matchAll(BLOCK)]).map((match) => ({ kind: match[1] as string, command: match[2] as string, shown: match[3] as string, whole: match[0] }));

function output(kind: string, command: string): string {
  if (kind === 'file') return readFileSync(join(root, command), 'utf8');
  const args = [...command.matchAll(/'([^']*)'|(\S+)/gu)].map((match) => match[1] ?? (match[2] as string)).slice(1);
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, COLUMNS: '100' } });
  return kind === 'run' ? run.stdout : run.stderr;
}

describe('the README and the pages of docs', () => {
  test('shows commands', () => {
    expect(blocks.length).toBeGreaterThan(4);
  });

  test.each(blocks.map((block) => [`${block.kind}: ${block.command}`, block] as const))('%s shows what comes out', (_, { kind, command, shown }) => {
    const actual = output(kind, command).split('\n').map((line) => line.trimEnd());
    let at = 0;
    let gap = false;
    expect(shown.trim()).not.toBe('');
    for (const line of shown.trimEnd().split('\n')) {
      if (line.trim() === '…') {
        gap = true;
        continue;
      }
      const next = gap ? actual.indexOf(line.trimEnd(), at) : at;
      expect(actual[next], `line ${at + 1} of the output`).toBe(line.trimEnd());
      at = next + 1;
      gap = false;
    }
  });
});

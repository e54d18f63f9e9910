import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

function run(env: Record<string, string>): { stdout: string; stderr: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'examples/child-focus/release.txt', '--today', '2026-01-01'], { cwd: root, encoding: 'utf8', env: { PATH: process.env.PATH ?? '', NO_COLOR: '1', ...env } });
  return { stdout, stderr, status };
}

test('two runs give the same bytes, also in another time zone and locale', () => {
  const first = run({ TZ: 'UTC', LANG: 'C' });
  expect(first.status).toBe(0);
  expect(first.stdout).toContain('"ClaimReview"');
  expect(run({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toEqual(first);
  expect(run({ TZ: 'America/Los_Angeles', LANG: 'ar_EG.UTF-8' })).toEqual(first);
});

import { execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { release } from './release.ts';
import { scratch } from './scratch.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const nodeArgs = ['--conditions=@pressgraph/source', '--import', import.meta.resolve('tsx'), main];

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function pressgraph(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return new Promise((done) => {
    execFile(process.execPath, [...nodeArgs, ...args], { cwd: folder, env: { PATH: process.env['PATH'] ?? '', ...env } }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('the command as a process', () => {
  it('sets the exit code and writes both streams', async () => {
    const folder = scratch({ 'a.txt': release, 'empty.txt': '' });
    const clean = await pressgraph(folder, ['a.txt']);
    expect(clean.code).toBe(0);
    expect(clean.out).toContain('NewsArticle');
    expect(clean.err).toMatch(/1 file: no errors/u);
    expect((await pressgraph(folder, ['empty.txt'])).code).toBe(1);
    expect((await pressgraph(folder, ['a.txt', '--nonsense'])).code).toBe(2);
  });

  it('gives the same bytes in another time zone and language', async () => {
    const folder = scratch({ 'a.txt': release, 'newsroom.yaml': 'languages: [nl-BE]\ntimeZone: Europe/Brussels\n' });
    const [one, two] = await Promise.all([
      pressgraph(folder, ['a.txt', '--today', '2022-03-04'], { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
      pressgraph(folder, ['a.txt', '--today', '2022-03-04'], { TZ: 'America/Los_Angeles', LANG: 'C' }),
    ]);
    expect(one).toEqual(two);
    expect(one.code).toBe(0);
  });

  it('ends quietly when its reader goes away', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.txt`, release]));
    const child = spawn(process.execPath, [...nodeArgs, '*.txt', '--ndjson'], { cwd: scratch(files), env: { PATH: process.env['PATH'] ?? '' } });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((done) => child.on('close', done));
    expect(err).not.toContain('EPIPE');
    expect(err).not.toContain('    at ');
  });

  it('writes no colours into a pipe, unless they are asked for', async () => {
    const folder = scratch({ 'a.txt': release });
    expect((await pressgraph(folder, ['check', 'a.txt'])).out).not.toContain('\u001b');
    expect((await pressgraph(folder, ['check', 'a.txt'], { FORCE_COLOR: '1' })).out).toContain('\u001b[');
  });
});

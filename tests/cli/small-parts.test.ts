import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wantsColours } from '../../src/cli/colours.ts';
import { normalizeTelephone } from '../../src/cli/normalize-telephone.ts';
import { outputNames } from '../../src/cli/output/output-names.ts';
import { progress } from '../../src/cli/output/progress.ts';
import { writeWhole } from '../../src/cli/output/write-whole.ts';
import { today } from '../../src/cli/today.ts';
import { fakeIo, scratch } from './scratch.ts';

describe('today', () => {
  it('is the calendar day of this computer', () => {
    expect(today(undefined, new Date(2021, 0, 5, 23, 59))).toBe('2021-01-05');
  });

  it('takes a date that exists', () => {
    expect(today('2024-02-29', new Date())).toBe('2024-02-29');
    expect(() => today('2023-02-29', new Date())).toThrow('Unexpected --today 2023-02-29, expected a date as 2021-01-21.');
    expect(() => today('tomorrow', new Date())).toThrow('expected a date');
  });
});

describe('wantsColours', () => {
  const on = (isTerminal: boolean, env: Record<string, string>): boolean => wantsColours({ write: () => undefined, isTerminal }, env);

  it('wants them on a terminal only', () => {
    expect(on(true, {})).toBe(true);
    expect(on(false, {})).toBe(false);
    expect(on(true, { TERM: 'dumb' })).toBe(false);
  });

  it('heeds NO_COLOR first, then FORCE_COLOR', () => {
    expect(on(true, { NO_COLOR: '1' })).toBe(false);
    expect(on(true, { NO_COLOR: '' })).toBe(true);
    expect(on(false, { FORCE_COLOR: '1' })).toBe(true);
    expect(on(true, { FORCE_COLOR: '0' })).toBe(false);
    expect(on(false, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
  });
});

describe('outputNames', () => {
  it('keeps the name of the index free', () => {
    expect(['a/index.txt', 'INDEX.md'].map(outputNames('html', 'index.html'))).toEqual(['index-2.html', 'INDEX-3.html']);
  });

  it('never gives a name twice, whatever its case', () => {
    expect(['press/a.txt', 'b/A.md', 'a-2.txt', 'my release.v2.txt', '-', 'a'].map(outputNames('jsonld'))).toEqual(['a.jsonld', 'A-2.jsonld', 'a-2-2.jsonld', 'my release.v2.jsonld', 'stdin.jsonld', 'a-3.jsonld']);
  });
});

describe('writeWhole', () => {
  it('makes folders, replaces a file, and leaves nothing else behind', async () => {
    const folder = scratch();
    await writeWhole(join(folder, 'deep/er/a.txt'), 'one');
    await writeWhole(join(folder, 'deep/er/a.txt'), 'two');
    expect(readFileSync(join(folder, 'deep/er/a.txt'), 'utf8')).toBe('two');
    expect(readdirSync(join(folder, 'deep/er'))).toEqual(['a.txt']);
  });

  it('says where it cannot write', async () => {
    const folder = scratch({ file: 'x', 'taken/a': 'x' });
    await expect(writeWhole(join(folder, 'file/a.txt'), 'x')).rejects.toThrow(/Cannot write .*Name another place with --out\.$/u);
    await expect(writeWhole(join(folder, 'taken'), 'x')).rejects.toThrow(/Cannot write/u);
    expect(readdirSync(folder).sort()).toEqual(['file', 'taken']);
    expect(existsSync(join(folder, 'file/a.txt'))).toBe(false);
  });
});

describe('progress', () => {
  it('shows on a terminal how far a run is, and clears its line', () => {
    const io = fakeIo('/', { terminal: true });
    let time = 0;
    const running = progress(io.stderr, 2, () => new Date((time += 1000)));
    running.step('a.txt');
    running.step('b.txt');
    running.end();
    expect(io.err()).toBe('\r\u001b[K1/2 a.txt\r\u001b[K2/2 b.txt\r\u001b[K');
  });

  it('is silent elsewhere, and for one file', () => {
    const pipe = fakeIo('/');
    const terminal = fakeIo('/', { terminal: true });
    progress(pipe.stderr, 2, () => new Date(0)).step('a');
    progress(terminal.stderr, 1, () => new Date(0)).step('a');
    expect(pipe.err() + terminal.err()).toBe('');
  });
});

describe('normalizeTelephone', () => {
  it('makes E.164 of a number of the declared country, and nothing of what is none', async () => {
    const normalize = await normalizeTelephone();
    expect(normalize('0486 25 92 79', 'BE')).toBe('+32486259279');
    expect(normalize('+32 486 259 279', undefined)).toBe('+32486259279');
    expect(normalize('0486 25 92 79', undefined)).toBeUndefined();
    expect(normalize('2.056', 'BE')).toBeUndefined();
  });
});

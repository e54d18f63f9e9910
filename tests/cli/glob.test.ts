import { describe, expect, it } from 'vitest';
import { expandPaths } from '../../src/cli/inputs/expand-paths.ts';
import { glob, isGlob } from '../../src/cli/inputs/glob.ts';
import { scratch } from './scratch.ts';

const tree = { 'a.txt': 'x', 'b.md': 'x', 'c d.txt': 'x', '.hidden.txt': 'x', 'sub/e.txt': 'x', 'sub/deep/f.txt': 'x', 'sub/.git/g.txt': 'x', 'node_modules/h.txt': 'x', 'x[1].txt': 'x' };

describe('glob', () => {
  it.each([
    ['*.txt', ['a.txt', 'c d.txt', 'x[1].txt']],
    ['?.*', ['a.txt', 'b.md']],
    ['**/*.txt', ['a.txt', 'c d.txt', 'sub/deep/f.txt', 'sub/e.txt', 'x[1].txt']],
    ['sub/**', ['sub/deep/f.txt', 'sub/e.txt']],
    ['sub/**/**/*.txt', ['sub/deep/f.txt', 'sub/e.txt']],
    ['*.{md,txt}', ['a.txt', 'b.md', 'c d.txt', 'x[1].txt']],
    ['{a,sub/{e,deep/f}}.txt', ['a.txt', 'sub/deep/f.txt', 'sub/e.txt']],
    ['./sub/*', ['./sub/e.txt']],
    ['sub/../*.md', ['sub/../b.md']],
    ['s*b/*.txt', ['sub/e.txt']],
    ['.h*', ['.hidden.txt']],
    ['node_modules/*', ['node_modules/h.txt']],
    ['*.pdf', []],
    ['a*a*a*.txt', []],
  ])('expands %s', async (pattern, expected) => {
    expect(await glob(pattern, scratch(tree))).toEqual(expected);
  });

  it('expands a pattern from the root of the disk', async () => {
    const folder = scratch(tree);
    expect(await glob(`${folder}/*.md`, '/')).toEqual([`${folder}/b.md`]);
    expect(await glob(`${folder}/*.md`, scratch(tree))).toEqual([`${folder}/b.md`]);
  });

  it('needs no long time for a pattern made to cost it', async () => {
    const folder = scratch({ ['a'.repeat(200)]: 'x' });
    expect(await glob(`${'a*'.repeat(60)}b`, folder)).toEqual([]);
  });

  it('tells a pattern from a name', () => {
    expect(['*.txt', 'a?.md', '{a,b}.txt'].every(isGlob)).toBe(true);
    expect(['a.txt', 'x[1].txt', '{a}.txt', '-'].some(isGlob)).toBe(false);
  });
});

describe('expandPaths', () => {
  it('keeps the order given and each file once', async () => {
    expect(await expandPaths(['b.md', '*.{md,txt}', 'missing.txt'], scratch({ 'a.txt': 'x', 'b.md': 'x' }))).toEqual(['b.md', 'a.txt', 'missing.txt']);
  });

  it('takes a file whose name looks like a pattern for itself', async () => {
    expect(await expandPaths(['what?.txt'], scratch({ 'what?.txt': 'x', 'whatA.txt': 'x' }))).toEqual(['what?.txt']);
  });

  it('says what to do where nothing is given or nothing matches', async () => {
    await expect(expandPaths([], '/')).rejects.toThrow('Nothing to read. Name a release, or - for standard input.');
    await expect(expandPaths(['*.pdf'], scratch(tree))).rejects.toThrow('No file matches *.pdf.');
  });
});

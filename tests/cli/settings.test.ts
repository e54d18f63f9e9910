import { describe, expect, it } from 'vitest';
import { findMetadata, findNewsroom } from '../../src/cli/settings/find-settings.ts';
import { verdictOf, withVerdicts } from '../../src/cli/settings/verdicts.ts';
import { scratch } from './scratch.ts';

describe('findNewsroom', () => {
  it('looks in the folder of the release, then above', () => {
    const folder = scratch({ 'newsroom.yaml': 'x', 'press/2021/a.txt': 'x', 'other/newsroom.yml': 'x', 'other/b.txt': 'x' });
    expect(findNewsroom('press/2021/a.txt', folder)).toBe('newsroom.yaml');
    expect(findNewsroom('other/b.txt', folder)).toBe('other/newsroom.yml');
    expect(findNewsroom(undefined, folder)).toBe('newsroom.yaml');
  });

  it('shows a file outside the folder with its whole path', () => {
    const folder = scratch({ 'newsroom.json': '{}', 'press/a.txt': 'x' });
    expect(findNewsroom('a.txt', `${folder}/press`)).toBe(`${folder}/newsroom.json`);
  });

  it('finds nothing where there is none', () => {
    expect(findNewsroom('a.txt', scratch())).toBeUndefined();
  });
});

describe('findMetadata', () => {
  it('takes the file of the same name beside the release', () => {
    const folder = scratch({ 'press/my launch.txt': 'x', 'press/my launch.meta.yaml': 'x', 'launch.meta.yaml': 'x' });
    expect(findMetadata('press/my launch.txt', folder)).toBe('press/my launch.meta.yaml');
    expect(findMetadata('press/other.txt', folder)).toBeUndefined();
  });
});

describe('verdicts', () => {
  it('parts at the last =', () => {
    expect(verdictOf('46%=Juist')).toEqual({ claim: '46%', verdict: 'Juist' });
    expect(verdictOf('a = b = Not true')).toEqual({ claim: 'a = b', verdict: 'Not true' });
  });

  it.each(['46%', '46%=', '=Juist', ''])('refuses %j', (option) => {
    expect(() => verdictOf(option)).toThrow(/^Unexpected --verdict '.*--verdict '46%=True'\.$/u);
  });

  it('adds reviews behind those of the metadata, each with its place', () => {
    const text = 'reviews:\n  - { claim: a, verdict: b }';
    const metadata = { value: { reviews: [{ claim: 'a', verdict: 'b' }] }, text, path: 'r.meta.yaml', positions: { '/reviews/0/verdict': { start: 0, end: 1 } } };
    const merged = withVerdicts(metadata, ['46%=Juist', 'x=Onjuist']);
    expect(merged.metadata?.value.reviews).toEqual([{ claim: 'a', verdict: 'b' }, { claim: '46%', verdict: 'Juist' }, { claim: 'x', verdict: 'Onjuist' }]);
    const words = (pointer: string): string => {
      const span = merged.metadata?.positions[pointer];
      return merged.metadata?.text.slice(span?.start, span?.end) ?? '';
    };
    expect(words('/reviews/1/claim')).toBe('46%');
    expect(words('/reviews/2/verdict')).toBe('Onjuist');
    expect(merged.metadata?.positions['/reviews/0/verdict']).toEqual({ start: 0, end: 1 });
    expect(merged.texts).toEqual([
      { path: 'r.meta.yaml', text },
      { path: '--verdict', text: '46%=Juist\nx=Onjuist\n', start: text.length + 1 },
    ]);
    expect(metadata.value.reviews).toHaveLength(1);
  });

  it('is metadata of its own without a file', () => {
    const merged = withVerdicts(undefined, ['46%=Juist']);
    expect(merged.metadata).toMatchObject({ value: { reviews: [{ claim: '46%', verdict: 'Juist' }] }, text: '46%=Juist\n' });
    expect(merged.texts).toEqual([{ path: '--verdict', text: '46%=Juist\n', start: 0 }]);
  });

  it('leaves metadata as it is without verdicts', () => {
    expect(withVerdicts(undefined, [])).toEqual({ metadata: undefined, texts: [] });
  });
});

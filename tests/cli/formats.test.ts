import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { release } from './release.ts';
import { fakeIo, scratch } from './scratch.ts';

describe('pressgraph --format html', () => {
  it('writes several releases with an index of them', async () => {
    const folder = scratch({ 'press/a.txt': release, 'press/index.txt': release.replace('Bosland telt', 'Bosland & <b>Co</b> telt'), 'press/empty.txt': '' });
    const io = fakeIo(folder);
    expect(await run(['press/*.txt', '--format', 'html', '--out', 'site'], io)).toBe(1);
    expect(readdirSync(join(folder, 'site')).sort()).toEqual(['a.html', 'index-2.html', 'index.html']);
    const index = readFileSync(join(folder, 'site/index.html'), 'utf8');
    expect(index).toContain('<a href="a.html"><bdi>Bosland telt 12% meer wandelaars</bdi></a>');
    expect(index).toContain('<a href="index-2.html"><bdi>Bosland &#38; &#60;b&#62;Co&#60;/b&#62; telt');
    // The one that could not be read has no page, and says why.
    expect(index).toMatch(/press\/empty\.txt[\s\S]*The file is empty/u);
    const faults: string[] = [];
    parse(index, { onParseError: ({ code }) => faults.push(code) });
    expect(faults).toEqual([]);
  });

  it('writes one release alone, without an index', async () => {
    const folder = scratch({ 'a.txt': release });
    expect(await run(['a.txt', '--format', 'html', '--out', 'site'], fakeIo(folder))).toBe(0);
    expect(readdirSync(join(folder, 'site'))).toEqual(['a.html']);
  });
});

describe('pressgraph --format of RDF or ninjs', () => {
  it.each(['n-quads', 'turtle', 'ninjs'])('%s asks for --url in one line where no URL is known', async (format) => {
    const folder = scratch({ 'a.txt': release });
    const io = fakeIo(folder);
    expect(await run(['a.txt', '--format', format], io)).toBe(1);
    expect(io.out()).toBe('');
    expect(io.err()).toMatch(/^a\.txt: error: .+ has no URL\. Give it with --url, or as `url` in the metadata\. \[export\]$/mu);
    const again = fakeIo(folder);
    expect(await run(['a.txt', '--format', format, '--url', 'https://natuurhuis.example.be/x'], again)).toBe(0);
    expect(again.out()).toContain('https://natuurhuis.example.be/x');
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { constants } from '../src/build/constants.ts';
import { convert } from '../src/convert.ts';
import { leaves } from '../src/forms/json-pointer.ts';
import { fold } from '../src/forms/fold.ts';
import { sourceSpan } from '../src/forms/source-span.ts';
import { verify } from '../src/jsonld.ts';
import { languages } from '../src/languages/index.ts';
import type { MediaType } from '../src/model/source.ts';
import type { Result } from '../src/model/result.ts';
import type { Metadata, Newsroom, Settings, SettingsResult } from '../src/model/settings.ts';
import { readMetadata } from '../src/settings/read-metadata.ts';
import { readNewsroom } from '../src/settings/read-newsroom.ts';

const EXAMPLES = join(import.meta.dirname, '../examples');
const MEDIA: Record<string, MediaType> = { '.txt': 'text/plain', '.md': 'text/markdown', '.html': 'text/html' };
const releases = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(EXAMPLES, name)).filter((file) => MEDIA[extname(file)] !== undefined && !file.startsWith('page')).map((file) => [name, file] as const));

function settingsOf<T>(read: (text: string) => SettingsResult<T>, path: string): Settings<T> | undefined {
  if (!existsSync(path)) return undefined;
  const result = read(readFileSync(path, 'utf8'));
  if (!result.ok) throw new Error(`${path}: ${result.faults.map((fault) => fault.message).join('; ')}`);
  return result.settings;
}

function converted(folder: string, file: string): Result {
  const newsroom = settingsOf<Newsroom>(readNewsroom, join(EXAMPLES, folder, 'newsroom.yaml'));
  const metadata = settingsOf<Metadata>(readMetadata, join(EXAMPLES, folder, `${basename(file, extname(file))}.meta.yaml`));
  const text = readFileSync(join(EXAMPLES, folder, file), 'utf8');
  return convert({ text, mediaType: MEDIA[extname(file)] as MediaType, path: file }, { languages, ...(newsroom && { newsroom }), ...(metadata && { metadata }), today: '2026-06-30' });
}

describe.each(releases)('the example %s/%s', (folder, file) => {
  const result = converted(folder, file);

  test('gives this graph', async () => {
    await expect(`${JSON.stringify(result.pages[0]?.graph, null, 2)}\n`).toMatchFileSnapshot(`golden/${folder}.jsonld`);
  });

  test('gives these facts', async () => {
    await expect(`${JSON.stringify(result.releases[0]?.release, null, 2)}\n`).toMatchFileSnapshot(`golden/${folder}.facts.json`);
  });

  test('gives these findings', async () => {
    const lines = result.diagnostics.map(({ rule, severity, message, path }) => `${severity} ${rule} ${path ?? ''}\n  ${message}`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${folder}.findings.txt`);
  });

  test('passes verify', async () => {
    expect(await verify(result.pages[0]?.graph as object)).toMatchObject({ ok: true, problems: [] });
  });

  test('has an origin for every leaf: words at their spans, a settings file, or a constant of the closed list', () => {
    const page = result.pages[0] as Result['pages'][number];
    const reasons = new Set<string>(Object.values(constants).map(({ reason }) => reason));
    let count = 0;
    for (const { pointer, value } of leaves(page.graph)) {
      count += 1;
      const origin = page.origins[pointer];
      expect(origin, pointer).toBeDefined();
      if (origin === undefined) continue;
      if ('constant' in origin) expect(reasons.has(origin.constant), `${pointer}: ${origin.constant}`).toBe(true);
      if ('spans' in origin) {
        const words = origin.spans.map((span) => fold(result.document.text.slice(span.start, span.end)));
        expect(fold(String(value)), pointer).toBe(fold(words.join(' ')));
        for (const span of origin.spans) {
          const { start, end } = sourceSpan(result.document.map, span);
          expect(result.source.text.slice(start, end).replace(/[*_]/gu, ''), pointer).toContain(fold(result.document.text.slice(span.start, span.end)).split(' ')[0]);
        }
      }
    }
    expect(count).toBeGreaterThan(20);
    for (const pointer of Object.keys(page.origins)) expect([...leaves(page.graph)].some((leaf) => leaf.pointer === pointer), pointer).toBe(true);
  });
});

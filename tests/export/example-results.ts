import type { MediaType } from '../../src/model/source.ts';
import type { Result } from '../../src/model/result.ts';
import type { SettingsResult } from '../../src/model/settings.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { convert } from '../../src/convert.ts';
import { languages } from '../../src/languages/index.ts';
import { readMetadata } from '../../src/settings/read-metadata.ts';
import { readNewsroom } from '../../src/settings/read-newsroom.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const MEDIA: Record<string, MediaType> = { '.txt': 'text/plain', '.md': 'text/markdown' };

/** Every example release by its folder, converted at an address of its own where it gives none. */
export function exampleResults(): readonly (readonly [string, Result])[] {
  return readdirSync(EXAMPLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(EXAMPLES, name)).filter((file) => MEDIA[extname(file)] !== undefined).map((file) => [name, converted(name, file)] as const));
}

function converted(folder: string, file: string): Result {
  const at = (name: string): string => join(EXAMPLES, folder, name);
  const newsroom = settings(readNewsroom, at('newsroom.yaml'));
  const metadata = settings(readMetadata, at(`${basename(file, extname(file))}.meta.yaml`));
  const source = { text: readFileSync(at(file), 'utf8'), mediaType: MEDIA[extname(file)] as MediaType, path: file };
  const run = (url?: string): Result => convert(source, { languages, ...(newsroom && { newsroom }), ...(metadata && { metadata }), ...(url !== undefined && { url }), today: '2026-06-30' });
  const result = run();
  return result.pages.every(({ url }) => url !== undefined) ? result : run(`https://${folder}.example/news/release`);
}

function settings<T>(read: (text: string) => SettingsResult<T>, path: string): Extract<SettingsResult<T>, { ok: true }>['settings'] | undefined {
  if (!existsSync(path)) return undefined;
  const result = read(readFileSync(path, 'utf8'));
  if (!result.ok) throw new Error(`${path} has faults`);
  return result.settings;
}

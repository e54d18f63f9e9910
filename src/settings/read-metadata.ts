import type { Metadata, SettingsResult } from '../model/settings.ts';
import { validateMetadata } from '../generated/validators/metadata.ts';
import { metadataShapes } from './node-shapes.ts';
import { readSettings, type SettingsOptions } from './read-settings.ts';

/**
 * Reads the metadata of one release, YAML or JSON: a file beside it, or its front matter (by
 * `offset` and `file`). Never throws: metadata with faults gives them, each with its place and what
 * to write.
 *
 * @example `readMetadata('datePublished: 2021-01-21')` is `{ ok: true, settings: { value: { datePublished: '2021-01-21' }, … } }`.
 */
export function readMetadata(text: string, options: SettingsOptions = {}): SettingsResult<Metadata> {
  return readSettings<Metadata>(text, options, { validate: validateMetadata, shapes: metadataShapes });
}

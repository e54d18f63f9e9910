import type { Newsroom, SettingsResult } from '../model/settings.ts';
import { validateNewsroom } from '../generated/validators/newsroom.ts';
import { ambiguousNames } from './ambiguous-names.ts';
import { newsroomShapes } from './node-shapes.ts';
import { readSettings, type SettingsOptions } from './read-settings.ts';

/**
 * Reads a newsroom file, YAML or JSON: the standing facts of an organisation. Never throws: a file
 * with faults gives them, each with its place and what to write.
 *
 * @example `readNewsroom('organization: { name: Acme, url: https://acme.org }')` is
 * `{ ok: true, settings: { value: { organization: { name: 'Acme', … } }, positions: { '/organization/name': … }, … } }`.
 */
export function readNewsroom(text: string, options: SettingsOptions = {}): SettingsResult<Newsroom> {
  return readSettings<Newsroom>(text, options, { validate: validateNewsroom, shapes: newsroomShapes, judge: ambiguousNames });
}

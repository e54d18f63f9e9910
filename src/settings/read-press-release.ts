import type { PressRelease } from '../model/press-release.ts';
import type { SettingsResult } from '../model/settings.ts';
import { validatePressRelease } from '../generated/validators/press-release.ts';
import { metadataShapes } from './node-shapes.ts';
import { readSettings, type SettingsOptions } from './read-settings.ts';

/**
 * Reads the facts of a release that a content system gives, JSON or YAML, as
 * `schemas/press-release.schema.json` says. Never throws: facts with faults give them, each with its
 * place and what to write. `convert()` takes the settings as its `facts`.
 *
 * @example `readPressRelease('{ "headline": "Nieuws", "body": "Tekst." }')` is
 * `{ ok: true, settings: { value: { headline: 'Nieuws', body: 'Tekst.' }, positions: { '/headline': … }, … } }`.
 */
export function readPressRelease(text: string, options: SettingsOptions = {}): SettingsResult<PressRelease> {
  // As in metadata, but that a release has quotations and claims themselves rather than corrections of them.
  const shapes = new Map([
    ...metadataShapes,
    ['/quotations/*', { keys: ['text', 'pieces', 'inLanguage', 'speaker', 'certainty'] }],
    ['/quotations/*/certainty', { keys: ['start', 'end', 'speaker', 'pieces'] }],
    ['/claims/*', { keys: ['text', 'claimant', 'quoted', 'inLanguage', 'figures'] }],
    ['/claims/*/figures/*', { keys: ['text', 'value', 'unit'] }],
  ]);
  return readSettings<PressRelease>(text, options, { validate: validatePressRelease, shapes });
}

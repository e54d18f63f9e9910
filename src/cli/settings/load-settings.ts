import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Settings, SettingsResult } from '../../model/settings.ts';
import type { ReportFile, ReportText } from '../../export/reports/report-input.ts';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decode } from '../inputs/decode.ts';

/** What a settings file says: of the newsroom, of one release, or the facts of one. */
export type SettingsSource = 'newsroom' | 'metadata' | 'facts';

/** A settings file that was read, or its faults as findings with the texts that their places are in. */
export type Loaded<T> =
  | { readonly ok: true; readonly settings: Settings<T> }
  | { readonly ok: false; readonly path: string; readonly diagnostics: readonly Diagnostic[]; readonly texts: ReportFile['texts'] };

/**
 * Reads a settings file. A file that cannot be read and a file with faults come out alike: as
 * findings at error.
 */
export async function loadSettings<T>(
  path: string,
  cwd: string,
  source: SettingsSource,
  read: (text: string, options: { path: string }) => SettingsResult<T>,
): Promise<Loaded<T>> {
  const bytes = await readFile(resolve(cwd, path)).catch(() => undefined);
  if (bytes === undefined) return unreadable(path, source, 'The file cannot be read. Check its name and its permissions.');
  const decoded = bytes.length === 0 ? { ok: true as const, text: '' } : decode(bytes);
  if (!decoded.ok && decoded.fault.place === undefined) return unreadable(path, source, decoded.fault.message.replace('the release', 'the settings'));
  const text = decoded.text ?? '';
  if (!decoded.ok) return failed(path, source, text, [{ ...decoded.fault, rule: 'settings-syntax', place: { source, span: decoded.fault.place?.span ?? { start: 0, end: 0 } } }]);
  return loadedSettings(path, text, source, read);
}

/** The settings of a text that is at hand, or its faults as findings. */
export function loadedSettings<T>(path: string, text: string, source: SettingsSource, read: (text: string, options: { path: string }) => SettingsResult<T>): Loaded<T> {
  const result = read(text, { path });
  if (result.ok) return { ok: true, settings: { ...result.settings, path } };
  return failed(path, source, text, result.faults.map(({ rule, message, span, suggestion, related }) => ({
    rule,
    severity: 'error',
    message,
    data: {},
    place: { source, span, path },
    ...(suggestion !== undefined && { suggestion }),
    ...(related && { related: related.map((other) => ({ ...other, source })) }),
  })));
}

function unreadable(path: string, source: SettingsSource, message: string): Loaded<never> {
  return failed(path, source, '', [{ rule: 'settings-syntax', severity: 'error', message, data: {}, place: { source, span: { start: 0, end: 0 }, path } }]);
}

function failed(path: string, source: SettingsSource, text: string, diagnostics: readonly Diagnostic[]): Loaded<never> {
  const shown: ReportText = { path, text };
  return { ok: false, path, diagnostics, texts: { [source]: shown } };
}

import type { Validate } from '../model/validate.ts';
import type { Settings, SettingsFault, SettingsResult } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import type { NodeShapes } from './node-shapes.ts';
import { coerce } from './coerce.ts';
import { openNodes } from './open-nodes.ts';
import { readYaml, type YamlReading } from './read-yaml.ts';
import { schemaFaults } from './schema-faults.ts';

/** How a settings text is given. */
export interface SettingsOptions {
  /** Only shown, and a `.json` is held to JSON's words. */
  readonly path?: string;
  /** Where the text starts in its file: behind the `---` of front matter. Every place is then one of the whole file. */
  readonly offset?: number;
  /** The text of the whole file, where `offset` is given; it becomes the `text` of the settings. */
  readonly file?: string;
}

/** What one kind of settings file is held to. */
export interface SettingsKind<T> {
  readonly validate: Validate;
  readonly shapes: NodeShapes;
  /** What the schema cannot say. */
  readonly judge?: (value: T, reading: YamlReading) => readonly SettingsFault[];
}

/**
 * Reads a settings text of one kind: its words, then its shape. Gives settings without a fault, or
 * the faults alone, in the order of the file; a text that is no YAML is not held to the schema.
 */
export function readSettings<T extends object>(text: string, options: SettingsOptions, kind: SettingsKind<T>): SettingsResult<T> {
  const reading = readYaml(text, options.path?.toLowerCase().endsWith('.json') === true);
  const faults = reading.faults.length > 0 ? reading.faults : judge(reading, kind);
  const offset = options.offset ?? 0;
  const about = { text: options.file ?? text, ...(options.path !== undefined && { path: options.path }) };
  if (faults.length > 0) return { ok: false, ...about, faults: faults.map((fault) => shiftedFault(fault, offset)).sort((a, b) => a.span.start - b.span.start) };
  const settings: Settings<T> = { value: withoutSchema(reading.value) as T, ...about, positions: shiftedPositions(reading.positions, offset) };
  return { ok: true, settings };
}

function judge<T>(reading: YamlReading, kind: SettingsKind<T>): readonly SettingsFault[] {
  const { value } = reading;
  if (value === undefined) return [];
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    const keys = kind.shapes.get('')?.keys.slice(1, 4).map((key) => `\`${key}:\``).join(', ');
    return [{ rule: 'settings-schema', message: `Expected keys with values, such as ${keys}. Write a colon and a space behind each key.`, span: firstLine(reading.positions['']) }];
  }
  const open = openNodes(reading, kind.shapes);
  if (!kind.validate(value)) {
    const errors = kind.validate.errors ?? [];
    if (!coerce(value, errors)) return [...open, ...schemaFaults(errors, reading, kind.shapes)];
    if (!kind.validate(value)) return [...open, ...schemaFaults(kind.validate.errors ?? [], reading, kind.shapes)];
  }
  return [...open, ...(kind.judge?.(value as T, reading) ?? [])];
}

/** `$schema` is for editors; it says nothing of a release. */
function withoutSchema(value: unknown): object {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => key !== '$schema'));
}

function firstLine(span: Span | undefined): Span {
  return span === undefined ? { start: 0, end: 0 } : { start: span.start, end: span.start };
}

function shiftedFault(fault: SettingsFault, offset: number): SettingsFault {
  if (offset === 0) return fault;
  const related = fault.related?.map((other) => ({ ...other, span: shifted(other.span, offset) }));
  return { ...fault, span: shifted(fault.span, offset), ...(related && { related }) };
}

function shiftedPositions(positions: Readonly<Record<string, Span>>, offset: number): Readonly<Record<string, Span>> {
  if (offset === 0) return positions;
  return Object.fromEntries(Object.entries(positions).map(([pointer, span]) => [pointer, shifted(span, offset)]));
}

function shifted({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

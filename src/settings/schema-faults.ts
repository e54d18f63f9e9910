import type { SchemaError } from '../model/validate.ts';
import type { SettingsFault } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import type { YamlReading } from './read-yaml.ts';
import { jsonPointer, pointerParts, valueAt } from '../forms/json-pointer.ts';
import { expectation } from './expectation.ts';
import { nearest } from './nearest.ts';
import { shapeAt, type NodeShapes } from './node-shapes.ts';

/**
 * What the schema has against a settings file, each at its place in words that say what to write.
 *
 * @example `orgnization: …` gives "Unexpected key `orgnization`, expected `organization`."
 */
export function schemaFaults(errors: readonly SchemaError[], reading: YamlReading, shapes: NodeShapes): SettingsFault[] {
  const faults = new Map<string, SettingsFault>();
  for (const error of relevant(errors)) {
    const fault = faultOf(error, errors, reading, shapes);
    const key = `${fault.span.start} ${fault.message}`;
    if (!faults.has(key)) faults.set(key, fault);
  }
  return [...faults.values()];
}

/** The fault of a key that is not known there; `more` are further words that it may have been meant to be. */
export function unknownKey(pointer: string, key: string, reading: YamlReading, shapes: NodeShapes, more: readonly string[] = []): SettingsFault {
  const child = pointer + jsonPointer(key);
  const span = reading.keys.get(child) ?? placeOf(pointer, reading);
  const known = shapeAt(shapes, pointer)?.keys ?? [];
  const word = key.replace(/^@/u, '');
  const near = nearest(word, known) ?? nearest(word, more);
  if (near !== undefined) return { rule: 'settings-schema', message: `Unexpected key \`${shown(key)}\`, expected \`${near}\`.`, span, pointer: child, suggestion: near };
  const advice = known.length > 0 && more.length === 0 ? `expected one of ${known.filter((each) => each !== '$schema').map((each) => `\`${each}\``).join(', ')}` : 'expected a property of schema.org';
  return { rule: 'settings-schema', message: `Unexpected key \`${shown(key)}\`, ${advice}.`, span, pointer: child };
}

/**
 * Leaves out the complaints of the alternatives that were not meant: where a value fails all of
 * `anyOf`, the complaints below it, if one alternative had the right type; else one complaint about its type.
 */
function relevant(errors: readonly SchemaError[]): readonly SchemaError[] {
  const choices = new Set(errors.filter(isChoice).map((error) => error.instancePath));
  return errors.filter((error) => {
    if (error.schemaPath.includes('/propertyNames/')) return false;
    if (!choices.has(error.instancePath)) return true;
    const deeper = errors.some((other) => other.instancePath.startsWith(`${error.instancePath}/`) || (other.instancePath === error.instancePath && other.keyword !== 'type' && !isChoice(other)));
    return deeper ? error.keyword !== 'type' && !isChoice(error) : isChoice(error);
  });
}

function isChoice(error: SchemaError): boolean {
  return error.keyword === 'anyOf' || error.keyword === 'oneOf';
}

function faultOf(error: SchemaError, errors: readonly SchemaError[], reading: YamlReading, shapes: NodeShapes): SettingsFault {
  const { instancePath: pointer, keyword, params } = error;
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    return unknownKey(pointer, String(params['additionalProperty'] ?? params['unevaluatedProperty']), reading, shapes);
  }
  const span = placeOf(pointer, reading);
  const fault = (message: string, suggestion?: string): SettingsFault => ({ rule: 'settings-schema', message, span, pointer, ...(suggestion !== undefined && { suggestion }) });
  const value = valueAt(reading.value, pointer);
  if (keyword === 'required') return fault(`Missing key \`${String(params['missingProperty'])}\`. Add it here.`);
  if (keyword === 'enum') {
    const allowed = [params['allowedValues']].flat().map(String);
    const near = nearest(String(value), allowed);
    return fault(`Unexpected ${described(value)}, expected ${allowed.map((each) => `\`${each}\``).join(' or ')}.`, near);
  }
  if (keyword === 'propertyNames') return fault(`Unexpected key \`${shown(String(params['propertyName']))}\`, expected a language tag, as nl or nl-BE.`);
  const types = keyword === 'type' ? [params['type']].flat() : isChoice(error) ? choiceTypes(errors, pointer) : [];
  if (types.length > 0) return fault(`Unexpected ${described(value)}, expected ${types.map((type) => typeNames.get(String(type)) ?? String(type)).join(' or ')}.`);
  if (keyword === 'uniqueItems') return { ...fault('Unexpected item that stands here twice. Keep one.'), span: placeOf(pointer + jsonPointer(Math.max(Number(params['i']), Number(params['j']))), reading) };
  if (keyword === 'minItems' && Number(params['limit']) > 1) return fault(`Unexpected short list${of(pointer)}, expected at least ${String(params['limit'])} items.`);
  if (keyword === 'exclusiveMinimum') return fault(`Unexpected ${described(value)}${of(pointer)}, expected a number above ${String(params['limit'])}.`);
  if (keyword === 'minLength' || keyword === 'minItems' || keyword === 'minProperties') return fault(`Unexpected empty value${of(pointer)}. Fill it in, or leave the key out.`);
  return fault(`Unexpected ${described(value)}${of(pointer)}, expected ${expectation(keyOf(pointer)) ?? 'another form'}.`);
}

/** The types that the alternatives at a pointer ask for. */
function choiceTypes(errors: readonly SchemaError[], pointer: string): readonly unknown[] {
  return [...new Set(errors.filter((error) => error.instancePath === pointer && error.keyword === 'type').flatMap((error) => error.params['type']))];
}

const typeNames: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['integer', 'a whole number'],
  ['boolean', '`true` or `false`'],
  ['array', 'a list'],
  ['object', 'keys with values'],
]);

function described(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (value !== null && typeof value === 'object') return 'keys with values';
  return value === undefined ? 'empty value' : `\`${shown(typeof value === 'string' ? value : JSON.stringify(value))}\``;
}

function of(pointer: string): string {
  const key = keyOf(pointer);
  return key === '' ? '' : ` of \`${key}\``;
}

/** The last part of a pointer that is a key, not a number. */
function keyOf(pointer: string): string {
  return pointerParts(pointer).findLast((part) => !/^\d+$/u.test(part)) ?? '';
}

/** Where a value stands; a value that is absent, where the map that misses it stands. */
function placeOf(pointer: string, reading: YamlReading): Span {
  const value = valueAt(reading.value, pointer);
  const key = reading.keys.get(pointer);
  // A map begins at its first key: the key above it says better what is incomplete.
  if (key !== undefined && value !== null && typeof value === 'object') return key;
  return reading.positions[pointer] ?? key ?? { start: 0, end: 0 };
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

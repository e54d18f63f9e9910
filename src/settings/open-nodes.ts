import type { SettingsFault } from '../model/settings.ts';
import type { YamlReading } from './read-yaml.ts';
import { jsonPointer } from '../forms/json-pointer.ts';
import { isProperty, properties, rangeIncludes } from '../generated/vocabulary.ts';
import { readAs } from './coerce.ts';
import { unknownKey } from './schema-faults.ts';
import { shapeAt, type NodeShapes } from './node-shapes.ts';

/**
 * Checks the keys of nodes that may carry any property of schema.org beside our own, and makes
 * numbers and booleans of the texts of properties that are nothing else. Whether a property suits
 * the node's type is judged on the graph. Changes `reading.value`.
 *
 * @example `people: [{ name: Ann, jobTitel: CEO }]` gives a fault at `jobTitel`.
 */
export function openNodes(reading: YamlReading, shapes: NodeShapes): SettingsFault[] {
  const faults: SettingsFault[] = [];
  visit(reading.value, '', false);
  return faults;

  function visit(value: unknown, pointer: string, open: boolean): void {
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, pointer + jsonPointer(index), open));
    else if (value !== null && typeof value === 'object') visitMap(value as Record<string, unknown>, pointer, open);
  }

  function visitMap(map: Record<string, unknown>, pointer: string, inside: boolean): void {
    const shape = shapeAt(shapes, pointer);
    const open = shape?.openAs !== undefined || (shape === undefined && inside);
    if (shape === undefined && (!inside || isLanguageMap(map))) return;
    for (const [key, value] of Object.entries(map)) {
      const child = pointer + jsonPointer(key);
      const own = shape?.keys.includes(key) ?? nodeWords.has(key);
      if (open && !own && !isProperty(key)) faults.push(unknownKey(pointer, key, reading, shapes, properties()));
      else if (open && !own && typeof value === 'string') map[key] = coerced(key, value);
      visit(value, child, open && !own);
    }
  }
}

/** The words that every node may have. */
const nodeWords: ReadonlySet<string> = new Set(['id', 'type', '@id', '@type']);

/** A text by language: every key looks like a language tag and is no property. */
function isLanguageMap(map: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(map).every((key) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/u.test(key) && !isProperty(key));
}

/** A number or boolean, where the property is never a text and the words read as one. */
function coerced(property: string, text: string): unknown {
  const ranges = rangeIncludes(property);
  if (ranges.includes('Text')) return text;
  const types = [
    ...(ranges.includes('Number') || ranges.includes('Float') ? ['number'] : []),
    ...(ranges.includes('Integer') ? ['integer'] : []),
    ...(ranges.includes('Boolean') ? ['boolean'] : []),
  ];
  return readAs(text, types) ?? text;
}

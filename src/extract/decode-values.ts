import type { Fault } from '../model/subject.ts';
import { jsonPointer } from '../forms/json-pointer.ts';
import { decodeEntities } from '../markup/html.ts';
import { defineMember } from './define-member.ts';
import type { JsonDocuments } from './json-documents.ts';

// A character reference with its semicolon: `&amp;`, `&#39;`, `&#x27;`.
const ENTITY = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/gu;

/**
 * Decodes one pass of HTML entities in the string values of a script, as its consumers do, and
 * says so. JSON in a script needs no entities: a parser of JSON keeps them as they are.
 *
 * @example `{"name":"Tom &amp; Jerry"}` becomes `{"name":"Tom & Jerry"}`, with a fault `html-entity`.
 */
export function decodeValues(documents: JsonDocuments): JsonDocuments {
  const faults: Fault[] = [];
  const told = new Set<string>();
  const decode = (value: unknown, pointer: string): unknown => {
    if (typeof value === 'string') {
      if (!value.includes('&')) return value;
      const words = value.replace(ENTITY, decodeEntities);
      if (words === value) return value;
      // An address that stands in several places is told in the first of them.
      const span = told.has(value) ? undefined : documents.position(pointer);
      if (span !== undefined) {
        told.add(value);
        const entity = ENTITY.exec(value)?.[0] ?? '';
        ENTITY.lastIndex = 0;
        const suggestion = JSON.stringify(words).replace(/</gu, '\\u003C');
        faults.push({ rule: 'html-entity', message: 'page', data: { entity, text: decodeEntities(entity) }, place: { source: 'page', span }, suggestion });
      }
      return words;
    }
    if (value === null || typeof value !== 'object') return value;
    const object = value as Record<string, unknown>;
    for (const key of Object.keys(object)) {
      const member = object[key];
      const words = decode(member, pointer + jsonPointer(key));
      if (words !== member) defineMember(object, key, words);
    }
    return object;
  };
  const values = documents.values.map((entry, index) => ({ ...entry, value: decode(entry.value, `/${index}`) }));
  return faults.length === 0 ? documents : { ...documents, values, faults: [...documents.faults, ...faults] };
}

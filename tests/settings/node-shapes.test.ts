import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metadataShapes, newsroomShapes, type NodeShapes } from '../../src/settings/node-shapes.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

function load(file: string): Schema {
  return JSON.parse(readFileSync(new URL(`../../schemas/${file}`, import.meta.url), 'utf8')) as Schema;
}

/** Every map of a schema that has keys of its own: its place, its keys, whether others may stand beside them. */
function* maps(schema: Schema, file: string, pointer = ''): Generator<[string, { keys: string[]; open: boolean }]> {
  if (schema.$ref !== undefined) {
    const [other = '', path = ''] = schema.$ref.split('#');
    const target = other === '' ? file : other;
    const name = path.replace('/$defs/', '');
    const definition = load(target).$defs?.[name];
    if (definition !== undefined) yield* maps(definition, target, pointer);
    return;
  }
  for (const choice of schema.anyOf ?? []) yield* maps(choice, file, pointer);
  if (schema.items !== undefined) yield* maps(schema.items, file, `${pointer}/*`);
  if (schema.properties === undefined) return;
  yield [pointer, { keys: Object.keys(schema.properties).sort(), open: schema.additionalProperties === true }];
  for (const [key, value] of Object.entries(schema.properties)) yield* maps(value, file, `${pointer}/${key}`);
}

function known(shapes: NodeShapes): Record<string, { keys: string[]; open: boolean }> {
  return Object.fromEntries([...shapes].map(([pointer, { keys, openAs }]) => [pointer, { keys: [...keys].sort(), open: openAs !== undefined }]));
}

describe('node shapes', () => {
  it('know the same maps and keys as the schema of a newsroom', () => {
    expect(known(newsroomShapes)).toEqual(Object.fromEntries(maps(load('newsroom.schema.json'), 'newsroom.schema.json')));
  });

  it('know the same maps and keys as the schema of metadata', () => {
    expect(known(metadataShapes)).toEqual(Object.fromEntries(maps(load('metadata.schema.json'), 'metadata.schema.json')));
  });
});

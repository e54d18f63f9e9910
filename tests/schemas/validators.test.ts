import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { SchemaError, Validate } from '../../src/model/validate.ts';
import { validateClaimReview } from '../../src/generated/validators/claim-review.ts';
import { validateMetadata } from '../../src/generated/validators/metadata.ts';
import { validateNewsArticle } from '../../src/generated/validators/news-article.ts';
import { validateNewsroom } from '../../src/generated/validators/newsroom.ts';
import { validatePressRelease } from '../../src/generated/validators/press-release.ts';
import { validateReport } from '../../src/generated/validators/report.ts';
import * as samples from './samples.ts';

const root = join(import.meta.dirname, '../..');
const schemas = readdirSync(join(root, 'schemas')).map((file) => JSON.parse(readFileSync(join(root, 'schemas', file), 'utf8')) as Record<string, unknown>);
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, schemas });

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const all: readonly (readonly [name: string, validate: Validate, sample: unknown])[] = [
  ['press-release', validatePressRelease, plain(samples.pressRelease)],
  ['newsroom', validateNewsroom, plain(samples.newsroom)],
  ['metadata', validateMetadata, plain(samples.metadata)],
  ['report', validateReport, plain(samples.report)],
  ['news-article', validateNewsArticle, plain(samples.newsArticle)],
  ['claim-review', validateClaimReview, plain(samples.claimReview)],
];

function errorsOf(validate: Validate, value: unknown): readonly SchemaError[] {
  return validate(value) ? [] : (validate.errors ?? []);
}

const told = (errors: readonly SchemaError[]): readonly string[] => errors.map(({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`).sort();

describe.each(all)('%s', (name, validate, sample) => {
  const schema = ajv.getSchema(`${name}.schema.json`);

  it('takes a value with every member', () => {
    expect(errorsOf(validate, sample)).toEqual([]);
  });

  it('has a sample with every member of the schema', () => {
    const seen = new Set<string>();
    JSON.stringify(sample, (key, value: unknown) => (seen.add(key), value));
    const { $defs, properties } = schemas.find(({ $id }) => $id === `${name}.schema.json`) as { $defs: Record<string, { properties?: object }>; properties: object };
    const known = [properties, ...Object.values($defs).map((definition) => definition.properties ?? {})].flatMap((members) => Object.keys(members));
    expect(known.filter((member) => member !== '$schema' && !seen.has(member))).toEqual([]);
  });

  it('is the schema of today: it says what ajv says of it, of any change to the sample', () => {
    fc.assert(
      fc.property(changed(sample), (value) => {
        const ours = told(errorsOf(validate, value));
        const taken = schema?.(value) === true;
        expect(ours).toEqual(taken ? [] : told(schema?.errors ?? []));
      }),
      { numRuns: 300 },
    );
  });

  it('takes any JSON without throwing', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof validate(value) === 'boolean'));
  });

  it('is not fooled by `__proto__`', () => {
    const value = JSON.parse(`{ "__proto__": ${JSON.stringify(sample)} }`) as unknown;
    expect(validate(value)).toBe(false);
  });
});

/** The sample with one value replaced, removed or added, anywhere in it. */
function changed(sample: unknown): fc.Arbitrary<unknown> {
  const places: (readonly (string | number)[])[] = [];
  const collect = (value: unknown, path: readonly (string | number)[]): void => {
    places.push(path);
    if (value !== null && typeof value === 'object') for (const [key, member] of Object.entries(value)) collect(member, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  collect(sample, []);
  const values = fc.oneof(fc.constantFrom<unknown>(undefined, null, '', ' ', 0, -1, 1.5, true, [], {}, [''], 'https://example.org', 'nl', '2021-01-21', { name: 'x' }, { '@id': '#x' }), fc.jsonValue({ maxDepth: 2 }));
  return fc.tuple(fc.constantFrom(...places), values, fc.constantFrom('', 'extra', '@type', 'name')).map(([path, value, added]) => {
    const copy = structuredClone({ root: sample });
    const keys = ['root', ...path, ...(added === '' ? [] : [added])];
    let holder = copy as Record<string, unknown>;
    for (const key of keys.slice(0, -1)) {
      const next = holder[key];
      if (next === null || typeof next !== 'object') return copy.root;
      holder = next as Record<string, unknown>;
    }
    const last = String(keys.at(-1));
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else holder[last] = value;
    return copy.root;
  });
}

describe('what the validators say', () => {
  it.each<[string, Validate, unknown, readonly string[]]>([
    ['an unknown key', validateMetadata, { headlin: 'x' }, [' additionalProperties {"additionalProperty":"headlin"}']],
    ['a missing key', validatePressRelease, { headline: 'x' }, [' required {"missingProperty":"body"}']],
    ['a number as text', validateMetadata, { reviews: [{ claim: 'x', verdict: 'Juist', ratingValue: '5' }] }, ['/reviews/0/ratingValue type {"type":"number"}']],
    ['a node that may hold any property', validateNewsroom, { organization: { name: 'x', founder: 'y' } }, []],
    ['an empty text', validateMetadata, { author: '' }, ['/author minLength {"limit":1}']],
    ['a date in words', validateMetadata, { datePublished: '21 januari' }, [`/datePublished pattern {"pattern":${JSON.stringify((schemas.find(({ $id }) => $id === 'press-release.schema.json') as { $defs: { date: { pattern: string } } }).$defs.date.pattern)}}`]],
    ['a name that is no language', validateNewsroom, { organization: { name: { Dutch: 'x' } } }, ['/organization/name anyOf {}', '/organization/name pattern {"pattern":"^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$"}', '/organization/name propertyNames {"propertyName":"Dutch"}', '/organization/name type {"type":"string"}']],
    ['a reference where a review must be whole', validateClaimReview, { ...samples.claimReview, author: { '@id': '#organization' } }, ['/author anyOf {}', '/author required {"missingProperty":"@type"}', '/author required {"missingProperty":"name"}', '/author type {"type":"array"}']],
    ['a graph without an article', validateNewsArticle, { '@context': 'https://schema.org', '@graph': [{ '@type': 'Person', '@id': '#a', name: 'x' }] }, ['/@graph contains {"minContains":1}', '/@graph/0/@type const {"allowedValue":"NewsArticle"}']],
    ['text for an entity', validateNewsArticle, { '@context': 'https://schema.org', '@graph': [{ '@type': 'NewsArticle', '@id': '#a', headline: 'x', publisher: 'y' }] }, ['/@graph/0 if {"failingKeyword":"then"}', '/@graph/0/publisher type {"type":"object"}']],
  ])('%s', (_, validate, value, expected) => {
    expect(told(errorsOf(validate, value))).toEqual([...expected].sort());
  });

  it('needs no permission to make code: neither `eval` nor `require`', () => {
    const folder = mkdtempSync(join(tmpdir(), 'validators-'));
    try {
      for (const [name, , sample] of all) {
        const source = readFileSync(join(root, 'src/generated/validators', `${name}.ts`), 'utf8');
        expect(source).not.toMatch(/\brequire\(|\beval\(|new Function|new RegExp/u);
        writeFileSync(join(folder, `${name}.mjs`), ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } }).outputText);
        const script = `import * as m from ${JSON.stringify(pathToFileURL(join(folder, `${name}.mjs`)).href)}; const [validate] = Object.values(m); process.stdout.write(String(validate(${JSON.stringify(sample)})) + String(validate({})) + Object.keys(m).length);`;
        const said = execFileSync(process.execPath, ['--disallow-code-generation-from-strings', '--input-type=module', '-e', script], { encoding: 'utf8' });
        expect(said, name).toBe(name === 'newsroom' || name === 'metadata' ? 'truetrue1' : 'truefalse1');
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('schemas', () => {
  it('are JSON Schema 2020-12, each known by its file name', () => {
    for (const file of readdirSync(join(root, 'schemas'))) {
      const schema = schemas.find(({ $id }) => $id === basename(file));
      expect(schema?.['$schema'], file).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(ajv.validateSchema(schema as object), file).toBe(true);
    }
  });

  it('describe each of their members', () => {
    const bare: string[] = [];
    const look = (schema: unknown, place: string): void => {
      if (schema === null || typeof schema !== 'object') return;
      for (const [key, value] of Object.entries(schema)) {
        if (key === 'properties' && !/^(?:news-article|claim-review)/u.test(place)) {
          for (const [name, member] of Object.entries(value as Record<string, object>)) if (!('description' in member) && !('$ref' in member) && !place.endsWith('summary')) bare.push(`${place} ${name}`);
        }
        look(value, `${place}/${key}`);
      }
    };
    for (const schema of schemas) look(schema, String(schema['$id']));
    expect(bare).toEqual([]);
  });
});

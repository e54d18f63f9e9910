import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { writeFile } from './lib/write-file.mjs';

/**
 * Compiles each schema of `schemas/` to a validator that needs neither ajv nor `eval`.
 * `unicode: false` counts a text in UTF-16 code units, which is four times as fast and, for texts
 * that may only not be empty, the same. `inlineRefs: false` keeps one function a definition: half the code, and as fast.
 */
export function generate(root) {
  const files = readdirSync(join(root, 'schemas')).filter((file) => file.endsWith('.schema.json')).sort();
  const schemas = files.map((file) => withoutWords(JSON.parse(readFileSync(join(root, 'schemas', file), 'utf8'))));
  return schemas.map((schema) => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, unicode: false, inlineRefs: false, logger: false, schemas, code: { source: true, esm: true, lines: true } });
    // No schema here asks what another has seen, or has dynamic anchors: the bookkeeping for both is left out.
    ajv.opts.unevaluated = false;
    ajv.opts.dynamicRef = false;
    const name = schema.$id.slice(0, -'.schema.json'.length);
    const code = standalone.default(ajv, ajv.getSchema(schema.$id));
    return writeFile(root, `src/generated/validators/${name}.ts`, asModule(name, code));
  });
}

/** A schema without what only people read, so that it does not end up in the code. */
function withoutWords(schema) {
  if (Array.isArray(schema)) return schema.map(withoutWords);
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(([keyword]) => !['$comment', 'title', 'description', 'examples'].includes(keyword));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, ['properties', '$defs'].includes(keyword) ? eachValue(value, withoutWords) : withoutWords(value)]));
}

function eachValue(map, change) {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}

function asModule(name, code) {
  const exported = /export const validate = (validate\d+);\s*export default \1;/u.exec(code)?.[1];
  if (exported === undefined || /\brequire\(/u.test(code)) throw new Error(`The validator of ${name} is no module of its own: a keyword of its schema needs ajv at run time.`);
  const body = code
    .replace(/^"use strict";/u, '')
    .replace(/export const validate = validate\d+;\s*export default validate\d+;/u, '')
    .replace(/new RegExp\(("(?:[^"\\]|\\.)*"), ("\w*")\)/gu, (_, pattern, flags) => String(new RegExp(JSON.parse(pattern), JSON.parse(flags))))
    .replace(/^const (schema\d+) = .*;\n/gmu, (line, constant) => (code.split(new RegExp(`\\b${constant}\\b`, 'u')).length > 2 ? line : ''))
    .trim();
  const pascal = name.replace(/(?:^|-)(\w)/gu, (_, letter) => letter.toUpperCase());
  return `// @ts-nocheck
// Written by scripts/generate/validators.mjs from schemas/${name}.schema.json: do not edit.
import type { Validate } from '../../model/validate.ts';

/** Whether a value is as schemas/${name}.schema.json says; \`errors\` tells where it is not. */
export const validate${pascal}: Validate = ${exported} as never;

${body}
`;
}

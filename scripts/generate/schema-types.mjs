import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { writeFile } from './lib/write-file.mjs';

/** The schemas that describe types of ours, with the name of each type. */
const INPUTS = { 'press-release': 'PressRelease', newsroom: 'Newsroom', metadata: 'Metadata', report: 'Report' };

/**
 * Writes the types that the schemas of inputs and report describe, one namespace a schema, for the
 * test that holds them equal to the types in `src/model/`.
 */
export async function generate(root) {
  const parts = [];
  for (const [file, name] of Object.entries(INPUTS)) {
    const schema = JSON.parse(readFileSync(join(root, 'schemas', `${file}.schema.json`), 'utf8'));
    const options = { bannerComment: '', cwd: join(root, 'schemas/'), ignoreMinAndMaxItems: true, unreachableDefinitions: false, format: false, additionalProperties: false };
    const text = await compile(schema, name, options);
    parts.push(`export namespace ${name}Schema {\n${withoutComments(text).trim().replace(/^(?=.)/gmu, '  ')}\n}`);
  }
  const head = '// Written by scripts/generate/schema-types.mjs from schemas/: do not edit.\n/* eslint-disable */';
  return [writeFile(root, 'tests/generated/schema-types.ts', `${head}\n\n${parts.join('\n\n')}\n`)];
}

function withoutComments(text) {
  return text.replace(/^\s*\/\*\*[^]*?\*\/\n/gmu, '');
}

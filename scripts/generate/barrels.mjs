import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOrder } from './lib/terms.mjs';
import { writeFile } from './lib/write-file.mjs';

/** The folders to which a language, a rule, a profile or a format is added by adding one file. */
const BARRELS = [
  { folder: 'src/languages', list: 'languages', type: 'Language', from: '../model/language.ts', what: 'Every language there is, by tag.' },
  { folder: 'src/validate/rules', list: 'rules', type: 'Rule', from: '../../model/rule.ts', what: 'Every rule there is, by name.' },
  { folder: 'src/validate/profiles', list: 'profiles', type: 'Profile', from: '../../model/profile.ts', what: 'Every profile there is, by name.' },
  { folder: 'src/export', list: 'exporters', type: 'Exporter', from: '../model/exporter.ts', what: 'Every format there is, by name.', also: ['line-column', 'serialize', 'to-script'] },
];

/**
 * Writes the `index.ts` of each such folder: each file by its export, and all of them in one list.
 * A file that exports something else helps the others and is left out.
 */
export function generate(root) {
  return BARRELS.map((barrel) => writeFile(root, `${barrel.folder}/index.ts`, barrelText(barrel, filesOf(join(root, barrel.folder), barrel.type))));
}

/** A file counts by what it exports: `export const nl: Language`. One that does so under another name would be missed in silence. */
function filesOf(folder, type) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts') && entry.name !== 'index.ts');
  return inOrder(files.map((entry) => entry.name)).filter((name) => {
    const exported = new RegExp(`^export const (\\w+): ${type} =`, 'mu').exec(readFileSync(join(folder, name), 'utf8'))?.[1];
    if (exported !== undefined && exported !== exportName(name)) throw new Error(`${join(folder, name)} exports \`${exported}\`. Call it \`${exportName(name)}\`, as its file.`);
    return exported !== undefined;
  });
}

function barrelText({ folder, list, type, from, what, also = [] }, files) {
  const names = files.map((file) => exportName(file));
  const imports = files.map((file, index) => `import { ${names[index]} } from './${file}';`);
  const lines = [
    '// Written by scripts/generate/barrels.mjs from the files of this folder: do not edit.',
    `import type { ${type} } from '${from}';`,
    ...imports,
    '',
    ...(names.length > 0 ? ['export {', ...names.map((name) => `  ${name},`), '};', ''] : []),
    ...(also.length > 0 ? [...also.map((file) => `export * from './${file}.ts';`), ''] : []),
    `/** ${what} */`,
    ...(names.length > 0 ? [`export const ${list}: readonly ${type}[] = [`, ...names.map((name) => `  ${name},`), '];'] : [`export const ${list}: readonly ${type}[] = [];`]),
  ];
  if (names.includes(list)) throw new Error(`${folder}/${list}.ts would export the name of the list itself. Give the file another name.`);
  return `${lines.join('\n')}\n`;
}

/** `google-fact-check.ts` exports `googleFactCheck`. */
function exportName(file) {
  return file.slice(0, -'.ts'.length).replace(/-(\w)/gu, (_, letter) => letter.toUpperCase());
}

import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { writeFile } from './lib/write-file.mjs';

/**
 * Writes `docs/api/`: a page a door of the package, with what it exports as its sources declare and
 * describe it. Exports are followed by their syntax, so nothing is compiled and it takes no time.
 */
export async function generate(root) {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const doors = Object.entries(exports).flatMap(([door, target]) => (typeof target === 'string' || door.includes('*') ? [] : [{ door, file: join(root, target['@pressgraph/source']) }]));
  const pages = doors.map(({ door, file }) => ({ door, page: door === '.' ? 'pressgraph' : door.slice(2), found: exportsOf(file).sort(inOrder) }));
  for (const stale of existing(root)) if (!pages.some(({ page }) => stale === `${page}.md`) && stale !== 'README.md') rmSync(join(root, 'docs/api', stale));
  return [
    writeFile(root, 'docs/api/README.md', index(pages)),
    ...pages.map(({ door, page, found }) => writeFile(root, `docs/api/${page}.md`, `# ${nameOf(door)}\n\n${NOTE}\n\n${found.map((one) => section(one, root)).join('\n\n')}\n`)),
  ];
}

const NOTE = '<!-- Written by scripts/generate/docs-api.mjs from the sources: do not edit. -->';

function existing(root) {
  const folder = join(root, 'docs/api');
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Functions and constants first, then types; each by name. */
function inOrder(one, other) {
  return Number(isType(one.node)) - Number(isType(other.node)) || (one.name < other.name ? -1 : 1);
}

function isType(node) {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

const parsed = new Map();

function sourceOf(file) {
  if (!parsed.has(file)) parsed.set(file, ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));
  return parsed.get(file);
}

/** What a module exports: each name with its declaration, wherever that stands. */
function exportsOf(file) {
  const source = sourceOf(file);
  return source.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) return followed(statement, file);
    if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    const nodes = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
    return nodes.map((node) => ({ name: node.name.text, node, statement, source }));
  });
}

function followed({ moduleSpecifier, exportClause, isTypeOnly }, file) {
  if (moduleSpecifier === undefined) return exportClause.elements.flatMap(({ name }) => imported(name.text, file));
  const all = exportsOf(resolve(dirname(file), moduleSpecifier.text)).filter(({ node }) => !isTypeOnly || isType(node));
  if (exportClause === undefined) return all;
  return exportClause.elements.flatMap(({ name, propertyName }) => all.filter((one) => one.name === (propertyName ?? name).text).map((one) => ({ ...one, name: name.text })));
}

/** A name that a module imports and exports again. */
function imported(name, file) {
  const from = sourceOf(file).statements.find((statement) => ts.isImportDeclaration(statement) && statement.importClause?.namedBindings?.elements?.some((element) => element.name.text === name));
  return from === undefined ? [] : exportsOf(resolve(dirname(file), from.moduleSpecifier.text)).filter((one) => one.name === name);
}

function index(pages) {
  const sections = pages.map(({ door, page, found }) => {
    const rows = found.map(({ name, statement }) => `| [\`${name}\`](${page}.md#${name.toLowerCase()}) | ${firstSentence(statement)} |`);
    return `## ${nameOf(door)}\n\n| name | what it is |\n|---|---|\n${rows.join('\n')}\n`;
  });
  return `# API\n\n${NOTE}\n\nWhat each door of the package exports. Of \`./languages/*\` and \`./profiles/*\`, each file is one of the names of the door before the star.\n\n${sections.join('\n')}`;
}

function nameOf(door) {
  return door.replace(/^\./u, 'pressgraph');
}

function section({ name, node, statement, source }, root) {
  const comment = statement.jsDoc?.at(-1);
  const from = source.fileName.slice(root.length + 1);
  const parts = [`## ${name}`, textOf(comment?.comment), `\`\`\`ts\n${declarations(node, statement, source).join('\n\n')}\n\`\`\``];
  for (const tag of comment?.tags ?? []) parts.push(tagLine(tag));
  parts.push(`Source: [${from}](../../${from})`);
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The declaration as it is written, without a body; with what it extends of its own file. */
function declarations(node, statement, source) {
  if (ts.isFunctionDeclaration(statement)) return [plain(source.text.slice(statement.getStart(source), statement.body.getStart(source)))];
  if (ts.isVariableDeclaration(node)) return [node.type ? `const ${node.name.text}: ${node.type.getText(source)}` : plain(statement.getText(source))];
  const bases = (node.heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => expression.getText(source)));
  const own = source.statements.filter((other) => ts.isInterfaceDeclaration(other) && bases.includes(other.name.text) && !exportsOf(source.fileName).some(({ name }) => name === other.name.text));
  return [...own, statement].map((each) => plain(each.getText(source)));
}

function plain(code) {
  return code.replace(/^export /u, '').trimEnd();
}

function tagLine(tag) {
  const text = textOf(tag.comment);
  switch (tag.tagName.text) {
    case 'param':
      return `- \`${tag.name.getText()}\`: ${text.replace(/^- /u, '')}`;
    case 'returns':
      return `Returns ${text}`;
    case 'throws':
      return `Throws ${text}`;
    case 'see':
      return `See ${tag.getText().replace(/^@see\s+/u, '').replace(/\s*\*?\s*$/u, '')}`;
    case 'example':
      return text.startsWith('`') || text.includes('```') || /\s`/u.test(text) ? `Example: ${text.startsWith('```') ? `\n\n${text}` : text}` : `Example:\n\n\`\`\`ts\n${text}\n\`\`\``;
    default:
      return '';
  }
}

function firstSentence(statement) {
  const text = textOf(statement.jsDoc?.at(-1)?.comment).split('\n\n')[0].replace(/\s+/gu, ' ');
  return (/^.*?[.](?=\s|$)/u.exec(text)?.[0] ?? text).replace(/\|/gu, '\\|');
}

function textOf(comment) {
  return (ts.getTextOfJSDocComment(comment) ?? '').replace(/\{@link import\('[^']*'\)\.(\w+)\}/gu, '`$1`').trim();
}

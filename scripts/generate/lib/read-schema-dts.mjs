import ts from 'typescript';
import { term, terms } from './terms.mjs';

/** Types that the declarations carry for their own tests. */
const TEST_TERMS = new Set(['StupidType', 'stupidProperty']);

/**
 * The terms of schema.org that schema-dts declares. Its shapes are regular: `XBase` holds the
 * properties of a class, `XLeaf` its name in `@type`, and the alias `X` lists its own leaf, its
 * direct subclasses, and its members as texts. An alias without a leaf is a data type.
 *
 * @param text the declarations, as TypeScript.
 */
export function readSchemaDts(text) {
  const file = ts.createSourceFile('schema.d.ts', text, ts.ScriptTarget.Latest, true);
  const declared = new Map();
  for (const statement of file.statements) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) declared.set(statement.name.text, statement);
  }
  const names = namesOf(declared, file);
  const found = terms();
  for (const [alias, name] of names) {
    const made = term(declared.has(`${alias}Leaf`) ? found.classes : found.dataTypes, name);
    made.supersededBy = supersededBy(declared.get(alias));
  }
  for (const [alias, name] of names) {
    readAlias(found, names, name, declared.get(alias).type);
    const base = declared.get(`${alias}Base`);
    if (base !== undefined) for (const member of base.members) readMember(found, names, name, member);
  }
  return found;
}

/** The name in schema.org of each alias: `_3DModel` is `3DModel`. Names of other vocabularies are left out. */
function namesOf(declared, file) {
  const names = new Map();
  for (const [alias, statement] of declared) {
    if (!ts.isTypeAliasDeclaration(statement) || /(?:Leaf|Base)$/u.test(alias) && declared.has(alias.slice(0, -4))) continue;
    const leaf = declared.get(`${alias}Leaf`);
    const name = leaf === undefined ? alias : typeName(leaf);
    const isTerm = leaf !== undefined || isDataTypeAlias(statement, file);
    if (isTerm && name !== undefined && /^\w+$/u.test(name) && !TEST_TERMS.has(name)) names.set(alias, name);
  }
  return names;
}

/** Data types are exported aliases without parameters, with a comment of their own. */
function isDataTypeAlias(statement, file) {
  return statement.typeParameters === undefined && ts.getLeadingCommentRanges(file.text, statement.getFullStart()) !== undefined;
}

/** The text in `"@type": "NewsArticle"`, wherever it stands in a declaration. */
function typeName(node) {
  if (ts.isPropertySignature(node) && node.name.text === '@type') return ts.isLiteralTypeNode(node.type) ? node.type.literal.text : undefined;
  return ts.forEachChild(node, typeName);
}

function readAlias(found, names, name, type) {
  for (const part of ts.isUnionTypeNode(type) ? type.types : [type]) {
    if (ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal)) {
      const member = /^https:\/\/schema\.org\/(\w+)$/u.exec(part.literal.text)?.[1];
      if (member !== undefined) term(found.members, member).enumerations.add(name);
    } else {
      const child = names.get(referenceName(part));
      if (child !== undefined) term(found.classes.has(child) ? found.classes : found.dataTypes, child).parents.add(name);
    }
  }
}

function readMember(found, names, domain, member) {
  const property = member.name.text;
  if (property.startsWith('@') || TEST_TERMS.has(property)) return;
  const made = term(found.properties, property);
  made.domains.add(domain);
  made.supersededBy ??= supersededBy(member);
  const value = member.type.typeArguments?.[0];
  if (referenceName(member.type) !== 'SchemaValue' || value === undefined) throw new Error(`schema-dts declares ${domain}.${property} in a shape that this reader does not know.`);
  for (const part of ts.isUnionTypeNode(value) ? value.types : [value]) {
    const range = names.get(referenceName(part));
    if (range !== undefined) made.ranges.add(range);
  }
}

function referenceName(type) {
  return ts.isTypeReferenceNode(type) ? type.typeName.text : undefined;
}

/** The first term that "@deprecated Consider using https://schema.org/roleName instead." names. */
function supersededBy(node) {
  const tag = ts.getJSDocDeprecatedTag(node);
  return tag === undefined ? undefined : /https:\/\/schema\.org\/(\w+)/u.exec(ts.getTextOfJSDocComment(tag.comment) ?? '')?.[1];
}

import { languageMembers } from '../generate/lib/language-members.mjs';

export const usage = 'language XX, where XX is its primary subtag: it, pl, sv';

/** What somebody does with the files, who knows the language. */
export function next(tag) {
  return `Fill in both files: docs/languages/README.md says how. Until then this refuses the pack, and names what is missing:\n\n    npx vitest run tests/languages\n\nThen, in this order: npm run generate, npm test. Nothing else has to be changed for ${tag}.`;
}

/** A pack of a language with every member empty and explained, and a sample to write. */
export async function create(root, tag) {
  if (!/^[a-z]{2,3}$/u.test(tag)) throw new Error(`Unexpected language ${tag}, expected a primary subtag of two or three small letters, as it or pl.`);
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag);
  if (name === undefined) throw new Error(`Unexpected language ${tag}, expected a subtag that is registered (BCP 47), as it or pl.`);
  const members = languageMembers(root).map((member) => memberText(member, { tag, name }, '  ')).join('\n');
  return {
    [`src/languages/${tag}.ts`]: `import type { Language } from '../model/language.ts';\n\n/**\n * ${name}, as releases are written in it.\n *\n * @example \`convert(source, { languages: [${tag}] })\` reads …\n */\nexport const ${tag}: Language = {\n${members}\n};\n`,
    [`scripts/generate/samples/${tag}.txt`]: '',
  };
}

function memberText({ name, comment, type, members }, known, indent) {
  const said = comment === '' ? '' : `${indent}// ${comment}\n`;
  if (members.length > 0) return `${said}${indent}${name}: {\n${members.map((member) => memberText(member, {}, `${indent}  `)).join('\n')}\n${indent}},`;
  return `${said}${indent}${name}: ${name in known ? `'${known[name]}'` : emptyOf(name, type)},`;
}

// An empty value of a type: a list, a record, no, or the first of a union of texts.
function emptyOf(name, type) {
  if (name === 'months') return `[${Array.from({ length: 12 }, () => '[]').join(', ')}]`;
  if (type.endsWith('[]')) return '[]';
  if (type.startsWith('Readonly<Record')) return '{}';
  if (type === 'boolean') return 'false';
  return /^'[^']*'/u.exec(type)?.[0] ?? "''";
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { languageMembers } from './lib/language-members.mjs';
import { writeFile } from './lib/write-file.mjs';

/** So many words of a list are shown. */
const SHOWN = 16;

/** Writes `docs/languages/<xx>.md` for each pack: what is found in a sample, what the pack knows, the sentences that test it. */
export async function generate(root) {
  const load = (path) => tsImport(pathToFileURL(join(root, 'src', path)).href, import.meta.url);
  const [{ convert }, { languages }, { reading }, { colouring }] = await Promise.all(['convert.ts', 'languages/index.ts', 'cli/output/reading.ts', 'cli/output/colouring.ts'].map(load));
  const members = languageMembers(root);
  return languages.map((language) => {
    const path = `scripts/generate/samples/${language.tag}.txt`;
    if (!existsSync(join(root, path))) throw new Error(`Missing ${path}: write a release of your own in ${language.name}, with a quotation, a source, a figure and a contact.`);
    const result = convert({ text: readFileSync(join(root, path), 'utf8'), mediaType: 'text/plain', path }, { languages });
    const shown = reading(path, result, colouring({ isTerminal: false }, {})).split('\n').slice(2).join('\n').trim();
    return writeFile(root, `docs/languages/${language.tag}.md`, page(language, members, shown, result.releases[0].release, path));
  });
}

function page(language, members, shown, release, path) {
  const { tests } = language;
  return [
    `# ${language.name} (\`${language.tag}\`)`,
    '',
    '<!-- Written by scripts/generate/docs-languages.mjs: do not edit. -->',
    '',
    `What \`src/languages/${language.tag}.ts\` knows, and what is found with it. [How to mend it, or add a language](README.md).`,
    '',
    '## A sample',
    '',
    `What \`pressgraph facts ${path}\` finds, in brackets:`,
    '',
    '````',
    shown,
    '````',
    '',
    ...factsOf(release),
    '',
    '## What the pack knows',
    '',
    '| member | what it is | how many | |',
    '|---|---|---|---|',
    ...rows(language, members, ''),
    '',
    '## Sentences that it must read',
    '',
    ...tests.finds.map((sentence) => `- ${escaped(sentence)}`),
    '',
    'No speech, source, telephone number or address in these:',
    '',
    ...tests.findsNothing.map((sentence) => `- ${escaped(sentence)}`),
    '',
  ].join('\n');
}

function factsOf({ quotations = [], sources = [], claims = [], contacts = [] }) {
  return [
    ...quotations.map(({ text, speaker }) => `- quotation “${escaped(text)}”${speaker === undefined ? '' : `: ${escaped([speaker.name, speaker.jobTitle, speaker.organization].filter((part) => part !== undefined).join(', '))}`}`),
    ...sources.map(({ name, expandedName }) => `- source ${escaped(name)}${expandedName === undefined ? '' : ` (${escaped(expandedName)})`}`),
    ...claims.map(({ text, claimant }) => `- claim “${escaped(text)}”${claimant === undefined ? ', which nobody is said to make' : `: ${escaped(claimant)}`}`),
    ...contacts.map(({ name, jobTitle, email, telephone }) => `- contact ${escaped([name, jobTitle, email, telephone].filter((part) => part !== undefined).join(', '))}`),
  ];
}

function rows(value, members, prefix) {
  return members.flatMap(({ name, comment, members: inner }) => {
    if (name === 'tests' || (prefix === '' && (name === 'tag' || name === 'name'))) return [];
    if (inner.length > 0) return rows(value[name], inner, `${prefix}${name}.`);
    const { count, words } = summary(value[name]);
    return [`| \`${prefix}${name}\` | ${cell(comment)} | ${count} | ${words} |`];
  });
}

function summary(value) {
  if (typeof value !== 'object') return { count: '', words: code(String(value)) };
  const list = Array.isArray(value) ? value.map((item) => (Array.isArray(item) ? item.map((part) => (part === '' ? '…' : part)).join(' · ') : item)) : Object.entries(value).map(([key, number]) => `${key} = ${Number(number.toPrecision(3))}`);
  const shown = list.slice(0, SHOWN).map((word) => code(word)).join(', ');
  return { count: list.length, words: list.length > SHOWN ? `${shown}, …` : shown };
}

function code(word) {
  const visible = word.replace(/\u00a0/gu, 'U+00A0').replace(/\u202f/gu, 'U+202F').replace(/^ $/u, 'U+0020').replace(/\|/gu, '\\|');
  return visible.includes('`') ? visible : `\`${visible}\``;
}

function cell(text) {
  return escaped(text).replace(/\|/gu, '\\|');
}

// Brackets and stars of a sentence are its own, not Markdown.
function escaped(text) {
  return text.replace(/[[\]*_<]/gu, (mark) => `\\${mark}`);
}

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { writeFile } from './lib/write-file.mjs';

const LAYERS = ['syntax', 'json-ld', 'vocabulary', 'data types', 'graph', 'profiles', 'release', 'page'];

/** Writes `docs/rules.md`: every rule with what its comment says, by layer. */
export async function generate(root) {
  const load = (path) => tsImport(pathToFileURL(join(root, 'src', path)).href, import.meta.url);
  const [{ rules }, { rulePages }] = await Promise.all(['validate/rules/index.ts', 'generated/rule-pages.ts'].map(load));
  const lines = ['# Rules', '', '<!-- Written by scripts/generate/docs-rules.mjs: do not edit. -->', '', `${rules.length} rules, by what they look at. \`pressgraph explain RULE\` prints one of them; \`--rule RULE=off\`, or \`rules\` in \`pressgraph.config.json\`, sets its level.`, ''];
  for (const layer of LAYERS) {
    const own = rules.filter((rule) => rule.layer === layer).sort((a, b) => (a.id < b.id ? -1 : 1));
    lines.push(`## ${layer}`, '', '| rule | level | finds |', '|---|---|---|', ...own.map(({ id, severity, description }) => `| [${id}](#${id}) | ${severity} | ${description.replace(/\|/gu, '\\|')} |`), '');
    for (const rule of own) lines.push(...section(rule, rulePages[rule.id]));
  }
  return [writeFile(root, 'docs/rules.md', `${lines.join('\n').trimEnd()}\n`)];
}

function section({ id, messages, url }, { text, bad, good }) {
  const lines = [`### ${id}`, '', ...text.flatMap((paragraph) => [paragraph, ''])];
  lines.push('Finds:', '', ...fenced(bad), '', 'Leaves alone:', '', ...fenced(good), '', 'It says:', '', ...Object.values(messages).map((message) => `- ${message.replace(/\n/gu, ' ')}`), '');
  if (url !== undefined) lines.push(`Decided by <${url}>`, '');
  return lines;
}

function fenced(example) {
  const language = /^[[{]/u.test(example) ? 'json' : example.startsWith('<') ? 'html' : 'text';
  return [`\`\`\`${language}`, example, '```'];
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleComment } from './lib/rule-comment.mjs';
import { writeFile } from './lib/write-file.mjs';

/** Writes `src/generated/rule-pages.ts`: what each rule's comment says, for `explain` and the docs. */
export function generate(root) {
  const folder = join(root, 'src/validate/rules');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts').sort();
  const pages = Object.fromEntries(files.map((file) => [file.slice(0, -'.ts'.length), ruleComment(readFileSync(join(folder, file), 'utf8'))]));
  const head = '// Written by scripts/generate/rule-pages.mjs: do not edit.\n\n/** What the comment of a rule says: its paragraphs, an example that it finds and one that it leaves alone. */\nexport interface RulePage {\n  readonly text: readonly string[];\n  readonly bad: string;\n  readonly good: string;\n}\n\n/** The pages of all rules, by id. */\nexport const rulePages: Readonly<Record<string, RulePage>> = ';
  return [writeFile(root, 'src/generated/rule-pages.ts', `${head}${JSON.stringify(pages, null, 2)};\n`)];
}

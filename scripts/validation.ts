import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../src/check.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import { rules } from '../src/validate/rules/index.ts';
import { galleryPairs } from './validation/gallery-pairs.ts';
import { judgedPair } from './validation/judged-pair.ts';
import { mutate } from './validation/mutate.ts';
import { officialExamples } from './validation/official-examples.ts';

// Leaves out each rule once, and fails where no test does. Then writes docs/validation.md: what the
// gallery of seeded defects and the official examples of schema.org give. The examples lie beside
// the checkout, so that the page is written by hand of this command and not by `npm run generate`.
//
//     npm run validation -- ../shared/reference/schemaorg-30.0-examples-even.txt
//
// Or leaves out each rule, and writes nothing:
//
//     npm run validation -- --mutate
const root = join(import.meta.dirname, '..');
const onlyMutates = process.argv.includes('--mutate');
const examples = process.argv.slice(2).find((argument) => argument !== '--mutate');
if (!onlyMutates && (examples === undefined || !existsSync(examples))) {
  console.error('validation: give the file of the official examples of schema.org, or --mutate');
  process.exit(2);
}
const unnoticed = mutate();
console.log(unnoticed.length === 0 ? `Each of ${rules.length} rules was left out once, and a test failed each time.` : `No test fails without ${unnoticed.join(', ')}.`);
if (unnoticed.length > 0) process.exit(1);

const loud = (found: readonly Diagnostic[]): readonly Diagnostic[] => found.filter(({ severity }) => severity !== 'info');

if (!onlyMutates && examples !== undefined) writeFileSync(join(root, 'docs/validation.md'), [head(), gallery(), official(readFileSync(examples, 'utf8')), equality()].join('\n'));

function head(): string {
  return `# How well it validates

Written by \`npm run validation -- EXAMPLES\`. Every rule, with what it looks at and a bad and a good example: [rules](rules.md). Speed beside other validators: [benchmarks](../bench/README.md).
`;
}

// One row a layer: its rules, its pairs, and how many of them are judged as they should be.
function gallery(): string {
  const rows = new Map<string, { rules: number; pairs: number; found: number; clean: number; placed: number }>();
  for (const rule of rules) {
    const row = rows.get(rule.layer) ?? { rules: 0, pairs: 0, found: 0, clean: 0, placed: 0 };
    rows.set(rule.layer, row);
    row.rules += 1;
    for (const file of galleryPairs(rule.id)) {
      const bad = judgedPair(rule.id, file).filter((diagnostic) => diagnostic.rule === rule.id);
      row.pairs += 1;
      row.found += bad.length > 0 ? 1 : 0;
      row.placed += bad.length > 0 && bad.every(({ place }) => place !== undefined) ? 1 : 0;
      row.clean += loud(judgedPair(rule.id, file.replace('bad-', 'clean-'))).length === 0 ? 1 : 0;
    }
  }
  const lines = [...rows].map(([layer, row]) => `| ${layer} | ${row.rules} | ${row.pairs} | ${row.found} | ${row.placed} | ${row.clean} |`);
  return `## The gallery

Pairs of files that differ in one defect (\`tests/gallery\`): how many of the bad ones its rule finds, in how many with a place in the file, and how many of the clean twins have no finding above information. The tests also hold that the rule is the only one to find it, that a run without the rule finds nothing, that the place is where the twins differ, and that a suggestion, applied, ends the finding. Rules without pairs look at a release and its settings, and have tests of their own. Before this page was written each of the ${rules.length} rules was left out once, and a test failed each time.

| layer | rules | pairs | found | placed | clean twins silent |
|---|---|---|---|---|---|
${lines.join('\n')}
`;
}

// The three forms of each example, each as a page of its own.
function official(text: string): string {
  const lines: string[] = [];
  const flagged: string[] = [];
  for (const name of ['JSON-LD', 'Microdata', 'RDFa']) {
    const examples = officialExamples(text).filter(({ form }) => form === name);
    let errors = 0;
    let warnings = 0;
    for (const { id, page } of examples) {
      const found = loud(check({ text: page, mediaType: 'text/html' }).diagnostics);
      if (found.some(({ severity }) => severity === 'error')) errors += 1;
      else if (found.length > 0) warnings += 1;
      for (const { rule, severity, message } of found) flagged.push(`| ${id} | ${name} | ${severity} | ${rule} | ${message.replace(/\s+/gu, ' ').replace(/\|/gu, '\\|').slice(0, 150)} |`);
    }
    lines.push(`| ${name} | ${examples.length} | ${errors} | ${warnings} |`);
  }
  return `## The official examples

The examples of schema.org are clean but for real faults, and use everything that makes validators shout: roles, text for entities, several types, foreign vocabularies.

| form | examples | with an error | with a warning only |
|---|---|---|---|
${lines.join('\n')}

What is told of them, each to be judged for itself:

| example | form | level | rule | message |
|---|---|---|---|---|
${flagged.join('\n')}
`;
}

function equality(): string {
  return `## Three forms, one graph

JSON-LD, Microdata and RDFa of equal content give the same statements, under this equivalence: an address that nothing on the page describes is the same as its text; a text has its white space folded, as a page shows it; the addresses of schema.org are one with \`http\` and \`https\`; nameless nodes are compared by what is said of them. \`tests/extract\` holds it on content written three times, runs the W3C suites of Microdata and RDFa Lite where they are at hand, and compares expansion with \`jsonld\`.
`;
}

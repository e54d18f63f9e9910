import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bounded, built } from './redos/known.ts';
import { redosFaults } from './redos/redos-faults.ts';

// Looks for text that makes a regular expression of `src/` slow, with another method than the
// linter has: recheck walks the automaton of each, or attacks it. What is known has to be there still.
const root = join(import.meta.dirname, '../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.ts') && !file.startsWith('generated/')).sort();
const judged = new Map<string, string | undefined>();
const faults: string[] = [];
for (const file of files) faults.push(...(await redosFaults(file, readFileSync(join(root, file), 'utf8'), judged)));
for (const [file, start] of bounded) if (!files.includes(file) || !readFileSync(join(root, file), 'utf8').includes(start)) faults.push(`scripts/redos/known.ts: no expression of src/${file} starts with ${start}`);
for (const file of built.keys()) if (!files.includes(file) || !readFileSync(join(root, file), 'utf8').includes('RegExp(')) faults.push(`scripts/redos/known.ts: src/${file} builds no expression`);
for (const fault of faults) console.error(fault);
console.log(`${judged.size} regular expressions, ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;

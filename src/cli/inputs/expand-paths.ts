import { Misuse } from '../misuse.ts';
import { glob, isGlob } from './glob.ts';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The inputs that the operands of a command stand for: patterns become the files they match, each
 * file once, in the order given. A file whose name looks like a pattern is itself.
 *
 * @throws Misuse - nothing was given, or a pattern matches nothing.
 */
export async function expandPaths(operands: readonly string[], cwd: string): Promise<readonly string[]> {
  if (operands.length === 0) throw new Misuse('Nothing to read. Name a release, or - for standard input.');
  const paths = new Set<string>();
  for (const operand of operands) {
    if (!isGlob(operand) || existsSync(resolve(cwd, operand))) {
      paths.add(operand);
      continue;
    }
    const found = await glob(operand, cwd);
    if (found.length === 0) throw new Misuse(`No file matches ${operand}. Check the pattern, and put it in quotation marks.`);
    for (const path of found) paths.add(path);
  }
  return [...paths];
}

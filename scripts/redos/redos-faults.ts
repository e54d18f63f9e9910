import { check, type Diagnostics } from 'recheck';
import { bounded, built } from './known.ts';
import { regexesOf } from './regexes-of.ts';

/**
 * What is wrong with the regular expressions of a file: those that recheck finds an attack on, and
 * those that are built where nobody has said what they look like.
 *
 * @param file - its path below `src/`
 */
export async function redosFaults(file: string, text: string, judged = new Map<string, string | undefined>()): Promise<readonly string[]> {
  const faults: string[] = [];
  const found = regexesOf(file, text);
  for (const { source, flags, line, column } of found.literals) {
    if (bounded.some(([path, start]) => path === file && source.startsWith(start))) continue;
    const wrong = await attackOn(source, flags, judged);
    if (wrong !== undefined) faults.push(`src/${file}:${line}:${column}: ${wrong}: /${source}/${flags}`);
  }
  for (const { text: call, line, column } of found.built) if (!built.has(file)) faults.push(`src/${file}:${line}:${column}: Unexpected regular expression that is built, expected one in scripts/redos/known.ts: ${call}`);
  for (const source of found.built.length > 0 ? (built.get(file) ?? []) : []) {
    const wrong = await attackOn(source, 'u', judged);
    if (wrong !== undefined) faults.push(`src/${file}: ${wrong}, built: /${source}/u`);
  }
  return faults;
}

/** How a regular expression can be attacked, in words; nothing where it is linear. */
async function attackOn(source: string, flags: string, judged: Map<string, string | undefined>): Promise<string | undefined> {
  const key = `/${source}/${flags}`;
  if (!judged.has(key)) {
    judged.set(key, worded(await check(source, flags, { timeout: 20_000 })));
  }
  return judged.get(key);
}

function worded(result: Diagnostics): string | undefined {
  switch (result.status) {
    case 'safe':
      return undefined;
    case 'vulnerable':
      return `Unexpected ${result.complexity.summary} regular expression, expected a linear one`;
    default:
      return `Unexpected regular expression that cannot be judged (${result.error.kind})`;
  }
}

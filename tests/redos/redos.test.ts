import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { redosFaults } from '../../scripts/redos/redos-faults.ts';
import { regexesOf } from '../../scripts/redos/regexes-of.ts';

describe('npm run redos', () => {
  test('refuses an expression that some text makes slow, and says where it is', async () => {
    expect(await redosFaults('a.ts', "export const a = /^(?:\\p{L}+)+$/u;\nconst b = 'x'.match(/\\s+$/u);\n")).toEqual([
      'src/a.ts:1:18: Unexpected exponential regular expression, expected a linear one: /^(?:\\p{L}+)+$/u',
      'src/a.ts:2:21: Unexpected 2nd degree polynomial regular expression, expected a linear one: /\\s+$/u',
    ]);
  });

  test('refuses one that is built where nobody has said of what', async () => {
    expect(await redosFaults('a.ts', 'export const a = (words: string) => new RegExp(`(${words})+$`, "u");')).toEqual([
      'src/a.ts:1:37: Unexpected regular expression that is built, expected one in scripts/redos/known.ts: new RegExp(`(${words})+$`, "u")',
    ]);
  });

  test('leaves a linear one alone', async () => {
    expect(await redosFaults('a.ts', 'export const a = /^[a-c]+d/u;')).toEqual([]);
  });

  test('sees every expression of a file, and none in a text', () => {
    const path = join(import.meta.dirname, '../../src/annotate/find-channels.ts');
    expect(regexesOf(path, readFileSync(path, 'utf8')).literals.length).toBeGreaterThan(5);
    expect(regexesOf('a.ts', "const a = '/x/u'; // /y/u\nconst b = 1 / 2 / 3;").literals).toEqual([]);
  });
});

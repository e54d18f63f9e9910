import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { check } from '../../src/check.ts';
import { en } from '../../src/languages/en.ts';
import { rules } from '../../src/validate/rules/index.ts';

const folder = new URL('../../src/validate/rules/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');

/** The bad and the good example of a rule's page; JSON where they are JSON. */
function examples(file: string): { readonly bad: string; readonly good: string } {
  const comment = /\/\*\*[\s\S]*?\*\/(?=\nexport const)/u.exec(readFileSync(new URL(file, folder), 'utf8'))?.[0] ?? '';
  const part = (name: string): string => new RegExp(`@example ${name}\\n([\\s\\S]*?)(?=@example|\\*/)`, 'u').exec(comment)?.[1]?.replace(/^ \* ?/gmu, '').trim() ?? '';
  return { bad: part('bad'), good: part('good') };
}

/** What is found in an example: a JSON-LD file, or a page where it starts with a tag. */
function judged(text: string): readonly Diagnostic[] {
  return check({ text, mediaType: text.startsWith('<') ? 'text/html' : 'application/ld+json' }, { languages: [en], today: '2026-11-24' }).diagnostics;
}

describe('a rule', () => {
  it('is named as its file, and has a page with a bad and a good example', () => {
    expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
    for (const file of files) expect({ file, ...examples(file) }).toEqual({ file, bad: expect.stringMatching(/\S/u) as string, good: expect.stringMatching(/\S/u) as string });
  });

  for (const file of files) {
    const { bad, good } = examples(file);
    if (!/^[[{<]/u.test(bad) && !bad.startsWith('"Ann Peeters"')) continue;
    const id = file.slice(0, -3);
    it(`${id} finds its bad example and leaves its good one alone`, () => {
      expect(judged(bad).map(({ rule }) => rule)).toContain(id);
      expect(judged(good).filter(({ rule }) => rule === id)).toEqual([]);
      const others = judged(good).filter(({ severity }) => severity !== 'info');
      expect(others).toEqual([]);
    });
  }
});

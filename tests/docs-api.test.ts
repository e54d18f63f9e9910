import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, string | Record<string, string>> };
const doors = Object.entries(exports).flatMap(([door, target]) => (typeof target === 'string' || door.includes('*') ? [] : [[door, target['@pressgraph/source'] as string] as const]));

const pageOf = (door: string): string => readFileSync(join(root, 'docs/api', `${door === '.' ? 'pressgraph' : door.slice(2)}.md`), 'utf8');

describe('the API reference', () => {
  it.each(doors)('describes everything that %s exports', async (door, source) => {
    const names = Object.keys((await import(join(root, source))) as object);
    const sections = pageOf(door).split(/^## /mu).slice(1);
    expect(names.filter((name) => !sections.some((section) => section.startsWith(`${name}\n`)))).toEqual([]);
    // A heading, and then words rather than code.
    expect(sections.filter((section) => !/^\w+\n\n[^`\s]/u.test(section) && !/^\w+\n\n`\w/u.test(section)).map((section) => section.split('\n', 1)[0])).toEqual([]);
  });

  it('shows what a function takes and what its type requires', () => {
    expect(pageOf('./build')).toContain("function claimReview(input: ClaimReviewInput): Built<'ClaimReview'>");
    expect(pageOf('./build')).toMatch(/interface ClaimReviewMembers \{[\s\S]*readonly reviewRating: Built<'Rating'>;[\s\S]*interface ClaimReviewInput extends ClaimReviewMembers/u);
    expect(pageOf('./build')).toMatch(/^## Entity$/mu);
  });
});

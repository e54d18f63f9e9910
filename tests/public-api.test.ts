import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, string | Record<string, string>> };

describe('the public API', () => {
  test('has these doors', () => {
    expect(Object.keys(exports)).toMatchSnapshot();
  });

  for (const [door, target] of Object.entries(exports)) {
    if (typeof target === 'string' || door.includes('*')) continue;
    test(`${door} exports these names`, async () => {
      const module = (await import(join(root, target['@pressgraph/source'] as string))) as Record<string, unknown>;
      const names = Object.fromEntries(Object.entries(module).map(([name, value]) => [name, typeof value]));
      expect(names).toMatchSnapshot();
    });

    test(`${door} names its source first, then its types, then its code`, () => {
      expect(Object.keys(target)).toEqual(['@pressgraph/source', 'types', 'default']);
    });
  }
});

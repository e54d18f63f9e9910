import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, string | Record<string, string>> };
const doors = Object.entries(exports).flatMap(([door, target]) => (typeof target === 'string' || door.includes('*') ? [] : [[door, target['@pressgraph/source'] as string] as const]));

// A bundle of nothing but `import '…'`, with the package's own promise of no side effects ignored:
// whatever is left is code that runs on import.
async function bundledImport(entry: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import ${JSON.stringify(entry)};`, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
    ignoreAnnotations: true,
    minifySyntax: true,
    logLevel: 'silent',
  });
  return (outputFiles[0]?.text ?? '').split('\n').filter((line) => !line.trimStart().startsWith('//')).join('\n').replace(/^import (?:\{[^}]*\} from )?"[^"]+";$/gmu, '').trim();
}

describe('importing does nothing', () => {
  test.each(doors)('%s leaves no code behind when nothing of it is used', async (_, entry) => {
    expect(await bundledImport(join(root, entry))).toBe('');
  });

  test('the check sees code that runs on import', async () => {
    expect(await bundledImport(join(root, 'tests/fixtures/not-inert.ts'))).not.toBe('');
  });
});

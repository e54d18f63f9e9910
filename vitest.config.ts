import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@pressgraph/source'] },
  ssr: { resolve: { conditions: ['@pressgraph/source'] } },
  test: {
    include: ['tests/**/*.test.ts'],
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@pressgraph/source'] },
  ssr: { resolve: { conditions: ['@pressgraph/source'] } },
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

import { defineConfig } from 'vitest/config';
import whole from '../../vitest.config.ts';

// Runs the tests of rules without gallery, each with its rule left out.
export default defineConfig({ ...whole, test: { ...whole.test, include: ['scripts/validation/left-out.test.ts'], reporters: ['json'] } });

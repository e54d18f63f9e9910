import { mergeConfig } from 'vitest/config';
import whole from '../../vitest.config.ts';

// Runs tests with one rule missing from the index: the rule that RULE names.
const rule = (process.env['RULE'] ?? '').replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

export default mergeConfig(whole, {
  plugins: [
    {
      name: 'without-rule',
      enforce: 'pre' as const,
      transform(code: string, id: string): string | undefined {
        if (!id.endsWith('/src/validate/rules/index.ts')) return undefined;
        const start = code.indexOf('readonly Rule[] = [');
        const left = code.slice(0, start) + code.slice(start).replace(`\n  ${rule},`, '');
        if (left === code) throw new Error(`Missing rule ${rule} in the index, expected it there to leave it out.`);
        return left;
      },
    },
  ],
});

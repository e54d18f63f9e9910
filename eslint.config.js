import tseslint from 'typescript-eslint';
import * as regexp from 'eslint-plugin-regexp';

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'src/generated/**', 'tests/generated/**', 'bench/node_modules/**'] },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts', 'examples/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked, regexp.configs.recommended],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Export by name.' }, { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' }],
      'no-restricted-properties': ['error', { object: 'URL', property: 'canParse', message: 'Use parsedUrl of forms: that of Node 20 answers wrongly once it is hot.' }],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'regexp/require-unicode-regexp': 'error',
      'regexp/no-misleading-capturing-group': 'off',
      'regexp/prefer-d': 'off',
      'regexp/use-ignore-case': 'off',
    },
  },
  {
    files: ['vitest.config.ts', 'src/cli/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);

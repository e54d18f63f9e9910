export { check, type CheckOptions } from './check.ts';
export { checkPage, type CheckPageOptions, type CheckResult } from './check-page.ts';
export { convert, type ConvertOptions } from './convert.ts';
export type * from './model/index.ts';

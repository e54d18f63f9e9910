export { check, type CheckOptions, type CheckResult } from './check.ts';
export { convert, type ConvertOptions } from './convert.ts';
export type * from './model/index.ts';

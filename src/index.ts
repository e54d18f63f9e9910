export { convert, type ConvertOptions } from './convert.ts';
export type * from './model/index.ts';

// Written by scripts/generate/doors.mjs: do not edit.
export * from './attach.ts';
export * from './graph-blocks.ts';
export * from './inject.ts';
export * from './injection.ts';
export * from './is-own-id.ts';

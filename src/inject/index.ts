// Written by scripts/generate/doors.mjs: do not edit.
export * from './attach.ts';
export * from './inject.ts';

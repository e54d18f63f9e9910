// Written by scripts/generate/doors.mjs: do not edit.
export * from './decode.ts';
export * from './read.ts';
export * from './read-text.ts';

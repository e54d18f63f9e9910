// Written by scripts/generate/doors.mjs: do not edit.
export * from './extract.ts';

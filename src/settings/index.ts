// Written by scripts/generate/doors.mjs: do not edit.
export * from './read-metadata.ts';
export * from './read-newsroom.ts';
export * from './read-press-release.ts';

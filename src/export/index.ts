// Written by scripts/generate/barrels.mjs from the files of this folder: do not edit.
import type { Exporter } from '../model/exporter.ts';
import { jsonLd } from './json-ld.ts';
import { script } from './script.ts';

export {
  jsonLd,
  script,
};

export * from './line-column.ts';
export * from './serialize.ts';
export * from './to-script.ts';

/** Every format there is, by name. */
export const exporters: readonly Exporter[] = [
  jsonLd,
  script,
];

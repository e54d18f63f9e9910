// Written by scripts/generate/barrels.mjs from the files of this folder: do not edit.
import type { Exporter } from '../model/exporter.ts';
import { annotations } from './annotations.ts';
import { factCheckTools } from './fact-check-tools.ts';
import { html } from './html.ts';
import { jsonLd } from './json-ld.ts';
import { nQuads } from './n-quads.ts';
import { ninjs } from './ninjs.ts';
import { script } from './script.ts';
import { turtle } from './turtle.ts';

export {
  annotations,
  factCheckTools,
  html,
  jsonLd,
  nQuads,
  ninjs,
  script,
  turtle,
};

export * from './line-column.ts';
export * from './serialize.ts';
export * from './to-script.ts';

/** Every format there is, by name. */
export const exporters: readonly Exporter[] = [
  annotations,
  factCheckTools,
  html,
  jsonLd,
  nQuads,
  ninjs,
  script,
  turtle,
];

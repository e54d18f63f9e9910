import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { writeFile } from './lib/write-file.mjs';

/** What the example does not say, so that each format has something to show. */
const URL_OF_PAGE = 'https://shorewatch.example/news/bathing-water';
const VERDICT = 'reviews: [{ claim: 94%, verdict: "True" }]';

/** A sample is cut after so many lines, and a line after so many characters. */
const LINES = 30;
const WIDTH = 160;

/** Writes `docs/formats.md`: each format with its sample, made by the sources themselves. */
export async function generate(root) {
  const load = (path) => tsImport(pathToFileURL(join(root, 'src', path)).href, import.meta.url);
  const [{ convert }, { exporters }, { languages }, { readMetadata }] = await Promise.all(['convert.ts', 'export/index.ts', 'languages/index.ts', 'settings/read-metadata.ts'].map(load));
  const text = readFileSync(join(root, 'examples/first-minute/release.txt'), 'utf8');
  const { settings: metadata } = readMetadata(VERDICT);
  const result = convert({ text, mediaType: 'text/plain', path: 'release.txt' }, { languages, metadata, url: URL_OF_PAGE });
  const sections = [];
  for (const exporter of exporters) sections.push(section(exporter, await exporter.write(result)));
  const head = `# Formats\n\n<!-- Written by scripts/generate/docs-formats.mjs: do not edit. -->\n\nWhat \`--format\` writes of \`examples/first-minute/release.txt\`, published at ${URL_OF_PAGE} with the verdict "True" on its claim. A \`…\` shows where a sample is cut.\n`;
  return [writeFile(root, 'docs/formats.md', [head, ...sections].join('\n'))];
}

function section({ id, extension, mediaType, description }, written) {
  // The style of a page to look at is nothing to read.
  const lines = written.replace(/<style>[^]*?<\/style>/u, '<style>…</style>').trimEnd().split('\n');
  const shown = lines.slice(0, LINES).map((line) => (line.length > WIDTH ? `${[...line].slice(0, WIDTH).join('')}…` : line));
  if (lines.length > LINES) shown.push('…');
  return `## ${id}\n\nIt is ${description}: \`.${extension}\`, \`${mediaType}\`.\n\n\`\`\`\`\n${shown.join('\n')}\n\`\`\`\`\n`;
}

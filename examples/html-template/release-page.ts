import type { ReleaseFields } from '../builders/release-fields.ts';
import { toScript } from 'pressgraph/export';
import { releaseGraph } from '../builders/release-graph.ts';

/**
 * The page of a release from a plain template. `toScript()` writes its own escapes, so its text goes
 * into the page as it is; every other text is escaped as HTML.
 */
export function releasePage(fields: ReleaseFields, nonce?: string): string {
  return `<!doctype html>
<html lang="${html(fields.language)}">
<head>
<meta charset="utf-8">
<title>${html(fields.headline)}</title>
<link rel="canonical" href="${html(fields.url)}">
${toScript(releaseGraph(fields).graph, { nonce })}</head>
<body>
<h1>${html(fields.headline)}</h1>
${fields.body.split('\n\n').map((paragraph) => `<p>${html(paragraph)}</p>`).join('\n')}
</body>
</html>
`;
}

function html(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

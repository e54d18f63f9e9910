import type { ReleaseFields } from '../builders/release-fields.ts';
import { toScript } from 'pressgraph/export';
import { releaseGraph } from '../builders/release-graph.ts';

/**
 * The page of a release from a plain template. `toScript()` writes its own escapes, so its text goes
 * into the page as it is; every other text is escaped as HTML. What the graph says the page shows.
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
<p><time datetime="${html(fields.published)}">${html(fields.published.slice(0, 10))}</time></p>
${fields.body.split('\n\n').map((paragraph) => `<p>${html(paragraph)}</p>`).join('\n')}
<p>Our verdict: ${html(fields.verdict.words)} (${fields.verdict.value} of ${fields.verdict.best}).</p>
</body>
</html>
`;
}

function html(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

import type { Content } from './markup.ts';
import { markup } from './markup.ts';
import { style } from './style.ts';

/**
 * A whole page around its parts: no script, nothing from elsewhere, and a policy that would let
 * neither in.
 */
export function frame(title: string, header: Content, main: Content): string {
  const { html } = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
<a class="skip" href="#main">To the content</a>
${header}
<main id="main">
${main}
</main>
<footer>Written by pressgraph for people to look at; machines read the JSON-LD. Each value leads back to the release, the newsroom file or the metadata.</footer>
</body>
</html>
`;
  return html;
}

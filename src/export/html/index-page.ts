import type { Diagnostic } from '../../model/diagnostic.ts';
import type { IndexEntry } from '../../model/exporter.ts';
import { severityNames } from './findings-list.ts';
import { frame } from './frame.ts';
import { markup, type Content, type Markup } from './markup.ts';

/** The index of a run of several releases: what each is, and how many findings it has, with the way to its page. */
export function indexPage(entries: readonly IndexEntry[]): string {
  const total = (severity: Diagnostic['severity']): number => entries.reduce((sum, { diagnostics }) => sum + count(diagnostics, severity), 0);
  const header = markup`<header><p class="kicker">Press releases, as machines read them</p><h1>${entries.length} releases</h1>
<ul class="facts">${SEVERITIES.map((severity) => markup`<li><b>${total(severity)}</b> ${severityNames[severity].toLowerCase()}${total(severity) === 1 ? '' : 's'}</li>`)}</ul></header>`;
  const rows = entries.map(row);
  return frame(`${entries.length} releases`, header, markup`<div class="card"><table><thead><tr><th scope="col">Release</th><th scope="col">Publisher</th><th scope="col">Date</th><th scope="col">Language</th><th scope="col">Findings</th></tr></thead><tbody>
${rows}</tbody></table></div>`);
}

const SEVERITIES: readonly Diagnostic['severity'][] = ['error', 'warning', 'info'];

function row({ path, file, result, diagnostics }: IndexEntry): Markup {
  const release = result?.releases[0]?.release;
  const title: Content = file === undefined ? markup`<bdi>${path}</bdi>` : markup`<a href="${encodeURIComponent(file)}"><bdi>${release?.headline ?? path}</bdi></a>`;
  return markup`<tr><td>${title}<br><span class="id">${path}</span>${file === undefined && markup`<p class="note">${diagnostics[0]?.message}</p>`}</td><td><bdi>${release?.publisher?.name ?? '–'}</bdi></td><td class="one">${release?.datePublished ?? '–'}</td><td class="one">${release?.inLanguage ?? '–'}</td><td>${pills(diagnostics)}</td></tr>
`;
}

function pills(diagnostics: readonly Diagnostic[]): Content {
  const found = SEVERITIES.filter((severity) => count(diagnostics, severity) > 0);
  return found.length === 0 ? 'none' : found.map((severity) => markup`<span class="pill ${severity}">${count(diagnostics, severity)} ${severityNames[severity].toLowerCase()}${count(diagnostics, severity) === 1 ? '' : 's'}</span> `);
}

function count(diagnostics: readonly Diagnostic[], severity: Diagnostic['severity']): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}

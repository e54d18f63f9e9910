import { parsedUrl } from '../../forms/parsed-url.ts';
import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import type { Places } from './places.ts';
import { markup, type Content, type Markup } from './markup.ts';

/** The findings, numbered as in the text: what, where, and what to write instead. */
export function findingsList(diagnostics: readonly Diagnostic[], places: Places): Markup {
  if (diagnostics.length === 0) return markup`<p class="card">Nothing to say: no errors, no warnings, no notes.</p>`;
  return markup`<ol class="findings">${diagnostics.map((diagnostic, index) => finding(diagnostic, index + 1, places))}</ol>`;
}

/** What a severity is called. */
export const severityNames: { readonly [severity in Diagnostic['severity']]: string } = { error: 'Error', warning: 'Warning', info: 'Note' };

function finding({ severity, message, rule, place, text, suggestion, related = [], url }: Diagnostic, number: number, places: Places): Markup {
  const host = /^https?:\/\//u.test(url ?? '') ? parsedUrl(url ?? '')?.host : undefined;
  return markup`<li class="${severity}" id="finding-${number}">
<p><span class="what">${number} · ${severityNames[severity]}</span> ${place !== undefined && where(place, places)}</p>
<p>${coded(message)}</p>
${text !== undefined && place?.source === 'release' && markup`<blockquote dir="auto">${text}</blockquote>`}
${suggestion !== undefined && markup`<p>Write instead:</p><pre>${suggestion}</pre>`}
${related.map((other) => markup`<p class="soft">${where(other, places)} ${other.message}</p>`)}
<p class="soft">Rule <code>${rule}</code>${host !== undefined && markup`, after <a href="${url}" rel="noreferrer">${host}</a>`}</p>
</li>
`;
}

/** What stands between backticks as code. */
function coded(message: string): readonly Content[] {
  const parts = message.split('`');
  return parts.map((part, index) => (index % 2 === 1 && index < parts.length - 1 ? markup`<code>${part}</code>` : index % 2 === 1 ? `\`${part}` : part));
}

function where(place: Place, { locate, blockAt }: Places): Markup | undefined {
  const at = locate(place);
  if (at === undefined) return undefined;
  const words = `${at.path}:${at.line}:${at.column}`;
  const block = place.source === 'release' ? blockAt(place.span.start) : undefined;
  return block === undefined ? markup`<span class="from">${words}</span>` : markup`<a class="from" href="#${block}">${words}</a>`;
}

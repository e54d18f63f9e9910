import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { Graph } from '../../model/graph.ts';
import type { Edit, Refusal } from '../../inject/injection.ts';
import type { PageFile } from './read-page.ts';
import { extract } from '../../extract/extract.ts';
import { attach, type Attachment } from '../../inject/attach.ts';
import { graphBlocks } from '../../inject/graph-blocks.ts';
import { inject } from '../../inject/inject.ts';
import { isOwnId } from '../../inject/is-own-id.ts';

/** Whose article our facts go on: `own`, `attach`, or as the page asks for it. */
export type Way = 'own' | 'attach' | undefined;

/** What a page becomes, with what is to be said of it. */
export interface Embedding {
  /** The page with our blocks; absent where it is left alone. */
  readonly page?: string;
  readonly edits: readonly Edit[];
  readonly diagnostics: readonly Diagnostic[];
  /** The `@id` of the page's article that our facts are attached to. */
  readonly article?: string;
}

/**
 * Puts the graph of a release into its page. Where the page describes an article for this URL our
 * facts are attached to it, unless `own` says otherwise.
 */
export async function embed(graph: Graph, { bytes, text }: PageFile, url: string | undefined, way: Way): Promise<Embedding> {
  const theirs = extract({ text, mediaType: 'text/html', ...(url !== undefined && { url }) }).documents.filter(({ id }) => !isOwnId(id));
  const attachment = attach(graph, { '@graph': theirs.map(({ root }) => root) }, url);
  const diagnostics = attachmentFindings(attachment, way);
  if (way === 'attach' && !attachment.ok) return { edits: [], diagnostics };
  const attached = attachment.ok && way !== 'own';
  const injection = await inject(bytes, graphBlocks(attached ? attachment.graph : graph));
  if (!injection.ok) return { edits: [], diagnostics: [...diagnostics, finding(REFUSALS[injection.reason], 'error')] };
  return { page: injection.page, edits: injection.edits, diagnostics, ...(attached && { article: attachment.article }) };
}

/** A finding of this command. */
export function finding(message: string, severity: Severity): Diagnostic {
  return { rule: 'inject', severity, message, data: {} };
}

const REFUSALS: { readonly [reason in Refusal]: string } = {
  'utf-16': 'Unexpected UTF-16, expected a page in UTF-8 or another encoding that holds ASCII. Save the page as UTF-8.',
  encoding: 'Unexpected ISO-2022, expected a page in UTF-8 or another encoding that holds ASCII. Save the page as UTF-8.',
  'self-closing': 'Unexpected `/>` on a script, style, title, textarea or iframe, which HTML reads otherwise than XML. Write an end tag.',
  'not-verified': 'No place in the page where the block would be read as JSON-LD. Close the comments, scripts and tags of its head.',
  json: 'The graph cannot be written as JSON.',
};

function attachmentFindings(attachment: Attachment, way: Way): readonly Diagnostic[] {
  if (attachment.ok && way === 'own') return [finding(`The page describes an article for this URL already, \`${attachment.article}\`, and has two now. Leave --own out to add our facts to that one.`, 'warning')];
  if (attachment.ok) return publisherFindings(attachment);
  if (attachment.reason === 'no-article') return way === 'attach' ? [finding('The page describes no article for this URL to attach to. Leave --attach out to write our own.', 'error')] : [];
  if (way === 'own') return [];
  const why = attachment.reason === 'article-without-id' ? 'The article that the page describes for this URL has no `@id` to attach to. Give it one' : 'The page describes several articles for this URL. Leave one';
  return [finding(way === 'attach' ? `${why}.` : `${why}; till then the page has an article of ours beside it.`, way === 'attach' ? 'error' : 'warning')];
}

function publisherFindings({ publisher, publisherName }: Attachment & { readonly ok: true }): readonly Diagnostic[] {
  const theirs = publisherName === undefined ? 'another organization' : `\`${publisherName}\``;
  if (publisher === 'other') return [finding(`The article of the page is published by ${theirs}, and the release by another: both stand in the page.`, 'warning')];
  if (publisher === 'unnamed') return [finding('The publisher of the article in the page has no `@id`, so the contacts stand on an organization of ours beside it. Give it one.', 'warning')];
  return [];
}

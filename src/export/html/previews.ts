import { parsedUrl } from '../../forms/parsed-url.ts';
import type { Node } from '../../model/graph.ts';
import type { PressRelease } from '../../model/press-release.ts';
import type { Page } from '../../model/result.ts';
import { markup, type Content, type Markup } from './markup.ts';

/** How the page could look among search results, with what decides that. */
export function searchPreview({ headline, url, publisher, description, body, datePublished }: PressRelease): Markup {
  const site = publisher?.name ?? parsedUrl(url ?? '')?.host ?? 'Publisher not known';
  return markup`<div><h3>A search result</h3><div class="card result" dir="auto">
<div class="site"><span class="dot" aria-hidden="true">${[...site][0]}</span><span><bdi>${site}</bdi><br><span class="crumb">${url === undefined ? 'no URL known' : crumbs(url)}</span></span></div>
<p class="title">${headline}</p>
<p class="snippet">${datePublished !== undefined && `${datePublished.slice(0, 10)} — `}${snippet(description ?? body)}</p>
</div><p class="note">A sketch. A search engine chooses title, picture and words by itself, and structured data promises no place and no look. It takes the date from the page only where readers see it there too.${description === undefined && ' No description was given, so the first words of the text stand here.'}</p></div>`;
}

/** The fact checks of a page as an explorer of fact checks lists them, with what is shown today. */
export function factCheckPreview({ graph }: Page): Markup {
  const reviews = graph['@graph'].filter((node) => node['@type'] === 'ClaimReview');
  return markup`<div><h3>${reviews.length > 1 ? 'Fact-check entries' : 'A fact-check entry'}</h3>${
    reviews.length === 0 ? markup`<p class="card">None: nobody gave a verdict, and none is ever made up. An editor adds one in the metadata, or with <code>--verdict</code>.</p>` : reviews.map(entry)
  }<p class="note">Google Search shows fact checks no longer: the end was announced on 12 June 2025, and by 9 September 2025 they were gone from Search Console and the Rich Results Test. Google’s Fact Check Explorer and Fact Check Tools API still read <code>ClaimReview</code>, as do Bing and Data Commons; each decides by itself whom it lists.</p></div>`;
}

function entry(review: Node): Markup {
  const claim = nodeOf(review['itemReviewed']);
  const rating = nodeOf(review['reviewRating']);
  const claimant = textOf(nodeOf(claim?.['author'])?.['name']);
  return markup`<div class="card result" dir="auto">
<p class="snippet">Claim${claimant !== undefined && markup` by <bdi>${claimant}</bdi>`}</p>
<p class="title">${textOf(review['claimReviewed'])}</p>
<p class="snippet">Fact check by <bdi>${textOf(nodeOf(review['author'])?.['name']) ?? 'nobody known'}</bdi>${review['datePublished'] !== undefined && ` · ${textOf(review['datePublished']) ?? ''}`}</p>
<p class="verdict">${textOf(rating?.['alternateName'])}</p>${scale(rating)}
${rating?.['ratingExplanation'] !== undefined && markup`<p class="snippet">${textOf(rating['ratingExplanation'])}</p>`}
</div>`;
}

/** The rating on its scale, where that has few steps. */
function scale(rating: Node | undefined): Content {
  const [value, best, worst] = [rating?.['ratingValue'], rating?.['bestRating'], rating?.['worstRating']];
  if (typeof value !== 'number' || typeof best !== 'number' || typeof worst !== 'number' || best - worst < 1 || best - worst > 10 || !Number.isInteger(best - worst)) return undefined;
  const steps = Array.from({ length: best - worst + 1 }, (_, index) => worst + index);
  return markup`<ul class="scale" role="img" aria-label="${value} on a scale from ${worst} to ${best}">${steps.map((step) => (step <= value ? markup`<li class="on"></li>` : markup`<li></li>`))}</ul>`;
}

function crumbs(url: string): string {
  const parsed = parsedUrl(url);
  if (parsed === undefined) return url;
  const { host, pathname } = parsed;
  return [host, ...pathname.split('/').filter((part) => part !== '')].join(' › ');
}

/** About as many words as a result shows. */
function snippet(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  if (words.length <= SNIPPET) return words;
  const cut = words.lastIndexOf(' ', SNIPPET);
  return `${words.slice(0, cut > SNIPPET / 2 ? cut : SNIPPET)} …`;
}

const SNIPPET = 155;

function nodeOf(value: unknown): Node | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return first !== null && typeof first === 'object' ? (first as Node) : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

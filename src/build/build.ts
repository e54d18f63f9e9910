import type { Graph, Omission } from '../model/graph.ts';
import type { Origin, Origins } from '../model/origin.ts';
import type { PressRelease } from '../model/press-release.ts';
import type { Draft, Given } from './draft.ts';
import type { Path } from './facts.ts';
import type { Making } from './making.ts';
import { valueAt } from '../forms/json-pointer.ts';
import { inTimeZone } from '../forms/zoned-date-time.ts';
import { agentDraft } from './agent-draft.ts';
import { articleDraft } from './article-draft.ts';
import { claimDrafts } from './claim-drafts.ts';
import { constants } from './constants.ts';
import { contactDrafts } from './contact-drafts.ts';
import { settle } from './draft.ts';
import { fullId } from './entities.ts';
import { derived, factsOf } from './facts.ts';
import { graph } from './graph.ts';
import { mentionParts } from './mention-parts.ts';
import { mintId, pageBase } from './mint-id.ts';
import { pointerOf } from './pointer.ts';
import { quotationDrafts } from './quotation-drafts.ts';
import { registerAgents } from './register-agents.ts';
import { reviewDrafts } from './review-drafts.ts';
import { sourceDrafts } from './source-drafts.ts';

/** What `build()` may be told. */
export interface BuildOptions {
  /** `implied`: quotations go in whose speaker was only worked out. */
  readonly include?: 'implied' | undefined;
  /** False leaves `articleBody` out. */
  readonly body?: boolean | undefined;
  /** The newsroom's verdicts, worst first: a verdict's place among them is its number. */
  readonly verdicts?: readonly string[] | undefined;
  /** IANA name of the zone in which times without one were written: `Europe/Brussels`. */
  readonly timeZone?: string | undefined;
  /** True puts the release's language into each id of the page, where one page holds several. */
  readonly languageInIds?: boolean | undefined;
}

/** The graph of a release, the origin of each of its leaves by JSON Pointer, and what stayed out. */
export interface BuildResult {
  readonly graph: Graph;
  readonly origins: Origins;
  readonly omissions: readonly Omission[];
}

/**
 * The schema.org graph of a press release: its article, publisher, people, quotations, sources,
 * claims, contacts and reviews. Only what the release states goes in; what stays out is named with
 * its reason and the JSON Pointer of the facts. Never throws at a release.
 *
 * @param origins - where each value of the release came from, by JSON Pointer into it.
 * @returns every leaf of the graph with an origin: that of the fact it is, a `derivedFrom` of what
 * it was made of, or a constant of the closed list in `constants.ts`.
 * @example `build({ headline: 'Nieuws', body: 'Tekst.' }).graph['@graph'][0]` is
 * `{ '@type': 'NewsArticle', '@id': '#press-release', headline: 'Nieuws', genre: 'Press Release', articleBody: 'Tekst.' }`.
 */
export function build(release: PressRelease, origins: Origins = {}, options: BuildOptions = {}): BuildResult {
  const making = makingOf(release, origins, options);
  const publisher = registerAgents(making);
  const quotations = quotationDrafts(making, options.include === 'implied');
  const sources = sourceDrafts(making);
  const claims = claimDrafts(making, quotations, sources, publisher);
  const parts = {
    hasPart: [...quotations, ...claims].flatMap(({ reference }) => reference ?? []),
    citation: sources.map(({ work }) => work),
    mentions: mentionParts(making, sources),
  };
  making.drafts.set(making.article.value, articleDraft(making, publisher, options.body !== false, parts));
  contactDrafts(making, publisher);
  const reviews = reviewDrafts(making, claims, publisher, options.verdicts ?? []);
  for (const agent of making.entities.used) making.drafts.set(agent.id.value, agentDraft(making, agent));
  return graphOf(making, reviews);
}

function makingOf(release: PressRelease, origins: Origins, { languageInIds, timeZone }: BuildOptions): Making {
  const facts = factsOf(release, origins, timeZone === undefined ? {} : { localTime: inTimeZone(timeZone) });
  const url = facts.given('url', ['url'], 'NewsArticle');
  const language = languageInIds ? facts.given('inLanguage', ['inLanguage'], 'NewsArticle')?.value : undefined;
  const base = { page: url ? pageBase(url.value) : '', language };
  return {
    facts,
    base,
    article: articleId(release, base, facts, url),
    entities: { organizations: new Map(), people: new Map(), byId: new Map(), used: new Set() },
    drafts: new Map(),
    keys: new Map(),
  };
}

function articleId(release: PressRelease, base: Making['base'], facts: Making['facts'], url: Given<string> | undefined): Given<string> {
  if (release.id) return fullId(facts, ['id'], release.id, base.page);
  const value = mintId('NewsArticle', {}, base) ?? constants.articleId.value;
  return { value, origin: url ? derived(url.origin, 'id') : { constant: constants.articleId.reason } };
}

function graphOf({ facts, base, drafts }: Making, reviews: ReadonlyMap<string, Path>): BuildResult {
  const settled = [...drafts].map(([id, draft]: [string, Draft]) => ({ id, ...settle(draft) }));
  const made = graph(settled.map(({ node }) => node), { url: base.page });
  const byNode = new Map(settled.map(({ id, origins }) => [id, origins]));
  const isWhole = made.omissions.every(({ reason }) => reason !== 'missing-required');
  const origins: Record<string, Origin> = { '/@context': { constant: constants.context.reason } };
  made.graph['@graph'].forEach((node, index) => {
    for (const [pointer, origin] of byNode.get(String(node['@id'])) ?? []) {
      // Where a node went for what it lacks, what referred to it lost a leaf.
      if (isWhole || valueAt(node, pointer) !== undefined) origins[`/@graph/${index}${pointer}`] = origin;
    }
  });
  const omissions = made.omissions.map((omission) => {
    const path = reviews.get(omission.id ?? '');
    return path ? { ...omission, pointer: pointerOf(path) } : omission;
  });
  return { graph: made.graph, origins, omissions: [...facts.omissions, ...omissions] };
}

import type { Annotation } from '../model/annotation.ts';
import { matchKey } from '../forms/match-key.ts';
import type { Span } from '../model/span.ts';
import type { ResolveContext } from './resolve-context.ts';
import { entityDraft } from './entities.ts';
import { textAt } from './words-at.ts';
import { traced, type Draft } from './traced.ts';

/** Who issued the release, with the signs that say so. */
export interface ResolvedPublisher {
  readonly name: string;
  readonly draft: { readonly [key: string]: Draft };
}

interface Candidate {
  readonly name: string;
  readonly span: Span;
  score: number;
  evidence: string[];
}

// Two signs that agree, one of them strong.
const ENOUGH = 4;

/**
 * The issuer: the newsroom's organisation; else what the page declares; else the name on which
 * the signs of the text agree: the domain of a contact's e-mail, the heading of the boilerplate,
 * the speakers' employer, a name that the text repeats. Without agreement there is none.
 */
export function resolvePublisher(context: ResolveContext): ResolvedPublisher | undefined {
  const { entities, language, document } = context;
  if (entities.publisher) return { name: entities.publisher.name, draft: entityDraft(entities.publisher, language) };
  const best = [...candidates(context).values()].sort((a, b) => b.score - a.score || a.span.start - b.span.start)[0];
  const declared = document.declared.find((item) => item.name === 'publisher');
  if (best !== undefined && best.score >= ENOUGH) {
    return { name: best.name, draft: { name: traced(best.name, { spans: [best.span], by: `publisher: ${best.evidence.join(', ')}` }) } };
  }
  if (declared) return { name: declared.value, draft: { name: traced(declared.value, { declared: declared.name, by: declared.by, source: declared.source }) } };
  return undefined;
}

function candidates(context: ResolveContext): Map<string, Candidate> {
  const { document, annotations } = context;
  const found = new Map<string, Candidate>();
  const organizations = annotations.filter((annotation) => annotation.type === 'organization');
  for (const { spans } of organizations) vote(spans[0] as Span, 0, '');
  for (const annotation of annotations) {
    if (annotation.type === 'attribution' && annotation.organization) vote(annotation.organization, 2, 'employer of a speaker');
    if (annotation.type === 'attribution' && annotation.kind === 'organization') vote(annotation.nameSpan, 2, 'speaks itself');
    if (annotation.type === 'contact' && annotation.organization) vote(annotation.organization, 2, 'named in the contact');
  }
  const named = new Set(organizations.filter((organization) => organization.by !== 'repeated').map((organization) => matchKey(organization.name)));
  const suffix = titleSuffix(context);
  if (suffix) vote(suffix, 3, 'the title of the page');
  const hosts = hostsOf(annotations, context);
  const about = aboutLines(context);
  const lead = leadOf(context);
  const headline = annotations.find((annotation) => annotation.type === 'headline');
  const title = headline === undefined ? '' : headline.spans.map((span) => textAt(document, span)).join(' ');
  for (const candidate of [...found.values()]) {
    const { name, span } = candidate;
    const alias = organizations.find((organization) => organization.name === name)?.alternateName;
    const host = hosts.find((label) => namesHost(name, label) || (alias !== undefined && namesHost(textAt(document, alias), label)));
    if (host !== undefined) vote(span, 3, `the e-mail domain ${host}`);
    // A release of two issuers describes both at its end; the first is the one that sends it.
    const described = about.findIndex((line) => line.includes(name) && line.length < name.length + 24);
    if (described !== -1) vote(span, described === 0 ? 3 : 1, 'the heading of the boilerplate');
    // A capital at the start says little; a noun of organisations with it says more.
    if (lead.slice(0, name.length + 8).includes(name)) vote(span, named.has(matchKey(name)) ? 2 : 1, 'the subject of the lead');
    if (title.includes(name)) vote(span, 1, 'the headline');
    const mentions = document.text.split(name).length - 1;
    if (mentions >= 3) vote(span, 1, `named ${mentions} times`);
  }
  inherit(found, named);
  const sources = new Set(annotations.flatMap((annotation) => (annotation.type === 'source' ? [matchKey(textAt(document, annotation.name))] : [])));
  for (const candidate of found.values()) if (sources.has(matchKey(candidate.name))) candidate.score -= 3;
  return found;

  function vote(span: Span, score: number, evidence: string): void {
    const name = textAt(document, span);
    if (name === '') return;
    const key = matchKey(name);
    const known = found.get(key) ?? { name, span, score: 0, evidence: [] };
    found.set(key, known);
    if (score === 0 || known.evidence.includes(evidence)) return;
    known.score += score;
    known.evidence.push(evidence);
  }
}

// "Dallas County District Attorney’s Office" has the signs of "Dallas County": the longer name of an
// organisation that begins with a shorter one.
function inherit(found: ReadonlyMap<string, Candidate>, organizations: ReadonlySet<string>): void {
  for (const long of found.values()) {
    if (!organizations.has(matchKey(long.name)) || long.score < 2) continue;
    for (const short of found.values()) {
      if (short === long || short.score <= 0 || !long.name.startsWith(`${short.name} `)) continue;
      const evidence = short.evidence.filter((sign) => !long.evidence.includes(sign));
      if (short.score < long.score + 1 && evidence.length === 0) continue;
      long.score = Math.max(long.score, short.score) + 1;
      long.evidence.push(...evidence);
    }
  }
}

// "Headline - The site": what stands behind the headline in the first line of a page that was saved as text.
function titleSuffix(context: ResolveContext): Span | undefined {
  const headline = context.annotations.find((annotation) => annotation.type === 'headline');
  if (headline === undefined) return undefined;
  const title = matchKey(headline.spans.map((span) => textAt(context.document, span)).join(' '));
  for (const annotation of context.annotations) {
    if (annotation.type !== 'block' || annotation.role !== 'headline-repeat') continue;
    const span = annotation.spans[0] as Span;
    const line = context.document.text.slice(span.start, span.end);
    const cut = [...line.matchAll(/\s[-–—|·•](?=\s)/gu)].at(-1)?.index ?? -1;
    const site = line.slice(cut + 2).trimStart();
    if (cut !== -1 && matchKey(line.slice(0, cut)) === title) return { start: span.end - site.length, end: span.end };
  }
  return undefined;
}

// The first lines of the boilerplate: "About Acme".
function aboutLines(context: ResolveContext): string[] {
  const lines = context.annotations.flatMap((annotation) => {
    if (annotation.type !== 'block' || annotation.role !== 'boilerplate') return [];
    const span = annotation.spans[0] as Span;
    return [context.document.text.slice(span.start, Math.min(span.end, span.start + 120)).split('\n')[0] as string];
  });
  return lines.filter((line) => line.length < 90);
}

// The start of the first paragraph of the body, behind its dateline.
function leadOf(context: ResolveContext): string {
  const { document, annotations } = context;
  const headline = annotations.find((annotation) => annotation.type === 'headline')?.spans.at(-1)?.end ?? 0;
  const body = annotations.find((annotation) => annotation.type === 'block' && annotation.role === 'body' && (annotation.spans[0] as Span).start >= headline && (annotation.spans[0] as Span).end - (annotation.spans[0] as Span).start > 80);
  if (body === undefined) return '';
  const span = body.spans[0] as Span;
  const dateline = annotations.find((annotation) => annotation.type === 'dateline')?.spans[0];
  const start = dateline && dateline.start >= span.start && dateline.end <= span.end ? dateline.end : span.start;
  return document.text.slice(start, span.end).replace(/^[\s–—―\-:|,)]+/u, '').slice(0, 160);
}

const PUBLIC_MAIL = new Set(['gmail', 'hotmail', 'outlook', 'yahoo', 'protonmail', 'proton', 'icloud', 'gmx', 'web', 'live', 'telenet', 'skynet', 'orange', 'free', 'aol', 'posteo']);

// "childfocus" of stephan@childfocus.org; public mail hosts say nothing.
function hostsOf(annotations: readonly Annotation[], context: ResolveContext): string[] {
  const labels = new Set<string>();
  for (const annotation of annotations) {
    if (annotation.type !== 'email') continue;
    const host = textAt(context.document, annotation.spans[0] as Span).toLowerCase().split(/@|[[({](?:at|ät)[\])}]/u)[1]?.trim();
    const parts = host?.split('.') ?? [];
    const label = parts.length > 2 && ['co', 'org', 'gov', 'ac', 'com'].includes(parts.at(-2) ?? '') ? parts.at(-3) : parts.at(-2);
    if (label !== undefined && !PUBLIC_MAIL.has(label)) labels.add(label);
  }
  return [...labels];
}

// "Child Focus" names childfocus; "Free Software Foundation Europe" names fsfe.
function namesHost(name: string, label: string): boolean {
  const plain = fold(name);
  const host = label.replace(/[^a-z0-9]/gu, '');
  const near = plain.length * 10 >= host.length * 7;
  if (plain.length >= 3 && (plain === host || (near && host.startsWith(plain)) || (host.length >= 4 && plain.startsWith(host)))) return true;
  const initials = name.split(/[\s-]+/u).map((word) => fold(word).charAt(0)).join('');
  return initials.length >= 3 && initials === host;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

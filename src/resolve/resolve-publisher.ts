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

// Two signs that agree, or one strong one.
const ENOUGH = 3;

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
  const roles = new Map(annotations.flatMap((annotation) => (annotation.type === 'block' ? [[annotation.block, annotation.role] as const] : [])));
  const sources = new Set(annotations.flatMap((annotation) => (annotation.type === 'source' ? [matchKey(textAt(document, annotation.name))] : [])));
  const hosts = hostsOf(annotations, context);
  for (const annotation of annotations) {
    if (annotation.type === 'organization') {
      const span = annotation.spans[0] as Span;
      const candidate = vote(span, 0, '');
      if (candidate === undefined) continue;
      const host = annotation.alternateName && hosts.find((label) => namesHost(textAt(document, annotation.alternateName as Span), label));
      if (host !== undefined) vote(span, 3, `the e-mail domain ${host}`);
      const mentions = document.text.split(candidate.name).length - 1;
      if (mentions >= 3) vote(span, mentions >= 5 ? 2 : 1, `named ${mentions} times`);
      const index = document.blocks.findIndex((block) => block.start <= span.start && span.end <= block.end);
      if (index !== -1 && roles.get(index) === 'headline') vote(span, 1, 'the headline');
    }
    if (annotation.type === 'attribution' && annotation.organization) vote(annotation.organization, 2, 'employer of a speaker');
    if (annotation.type === 'attribution' && annotation.kind === 'organization') vote(annotation.nameSpan, 2, 'speaks itself');
    if (annotation.type === 'contact' && annotation.organization) vote(annotation.organization, 2, 'named in the contact');
  }
  for (const [index, block] of document.blocks.entries()) {
    if (roles.get(index) !== 'boilerplate') continue;
    const line = document.text.slice(block.start, Math.min(block.end, block.start + 90)).split('\n')[0] as string;
    for (const candidate of [...found.values()]) if (line.includes(candidate.name) && line.length < candidate.name.length + 24) vote(candidate.span, 3, 'the heading of the boilerplate');
  }
  for (const candidate of [...found.values()]) {
    const host = hosts.find((label) => namesHost(candidate.name, label));
    if (host !== undefined) vote(candidate.span, 3, `the e-mail domain ${host}`);
  }
  for (const candidate of found.values()) if (sources.has(matchKey(candidate.name))) candidate.score -= 3;
  return found;

  function vote(span: Span, score: number, evidence: string): Candidate | undefined {
    const name = textAt(document, span);
    if (name === '') return undefined;
    const key = matchKey(name);
    const known = found.get(key) ?? { name, span, score: 0, evidence: [] };
    found.set(key, known);
    if (score > 0 && !known.evidence.includes(evidence)) {
      known.score += score;
      known.evidence.push(evidence);
    }
    return known;
  }
}

const PUBLIC_MAIL = new Set(['gmail', 'hotmail', 'outlook', 'yahoo', 'protonmail', 'proton', 'icloud', 'gmx', 'web', 'live', 'telenet', 'skynet', 'orange', 'free', 'aol', 'posteo']);

// "childfocus" of stephan@childfocus.org; public mail hosts say nothing.
function hostsOf(annotations: readonly Annotation[], context: ResolveContext): string[] {
  const labels = new Set<string>();
  for (const annotation of annotations) {
    if (annotation.type !== 'email') continue;
    const host = textAt(context.document, annotation.spans[0] as Span).toLowerCase().split(/@|[[({ ]+(?:at|ät)[\])} ]+/u)[1];
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
  if (plain.length >= 3 && (plain === host || (plain.length >= 5 && host.startsWith(plain)) || (host.length >= 4 && plain.startsWith(host)))) return true;
  const initials = name.split(/[\s-]+/u).map((word) => fold(word).charAt(0)).join('');
  return initials.length >= 3 && initials === host;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

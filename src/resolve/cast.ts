import type { Origin } from '../model/origin.ts';
import type { Span } from '../model/span.ts';
import { matchKey } from '../forms/match-key.ts';
import { entityDraft, localized, type KnownEntity } from './entities.ts';
import type { ResolveContext } from './resolve-context.ts';
import type { ResolvedPublisher } from './resolve-publisher.ts';
import { spanOrigin, textAt, wordsAt } from './words-at.ts';
import { traced, Traced, type Draft } from './traced.ts';
import type { NewsroomPerson } from '../model/settings.ts';

/** The people and organisations of a release, each once, under the name that the facts use. */
export interface Cast {
  /** Notes an organisation named at a span (or known by name) and gives its name as the facts use it. */
  readonly organization: (name: string, origin: Origin, facts?: { readonly [key: string]: Draft }) => Traced<string>;
  /** Notes a person. */
  readonly person: (name: string, origin: Origin, jobTitle?: Traced<string>, organization?: Traced<string>) => Traced<string>;
  readonly people: () => Draft[];
  readonly organizations: () => Draft[];
}

interface Entry {
  readonly name: Traced<string>;
  readonly facts: Record<string, Draft>;
}

/** Starts the cast of a release with its publisher, who has a member of its own. */
export function makeCast(context: ResolveContext, publisher: ResolvedPublisher | undefined): Cast {
  const organizations = new Map<string, Entry>();
  const people = new Map<string, Entry>();
  const { entities, language } = context;
  return { organization, person, people: () => list(people), organizations: () => list(organizations) };

  function organization(name: string, origin: Origin, facts: { readonly [key: string]: Draft } = {}): Traced<string> {
    const known = entities.find(name, 'organization');
    const used = known?.name ?? name;
    // "stichting Pad" of a speaker is "Stichting PAD" of the title.
    if (publisher && matchKey(used) === matchKey(publisher.name)) return traced(publisher.name, used === publisher.name || !('spans' in origin) ? origin : { derivedFrom: origin.spans, how: 'the name of the publisher as the release writes it first' });
    const key = matchKey(used);
    const entry = organizations.get(key) ?? { name: known ? nameOf(known) : traced(name, origin), facts: known ? without(entityDraft(known, language)) : {} };
    organizations.set(key, entry);
    for (const [member, value] of Object.entries(facts)) if (value !== undefined) entry.facts[member] ??= value;
    return traced(used, known ? nameOf(known).origin : origin);
  }

  function person(name: string, origin: Origin, jobTitle?: Traced<string>, employer?: Traced<string>): Traced<string> {
    const known = entities.find(name, 'person');
    const used = known?.name ?? name;
    const key = matchKey(used);
    const entry = people.get(key) ?? { name: known ? nameOf(known) : traced(name, origin), facts: known ? without(entityDraft(known, language)) : {} };
    people.set(key, entry);
    // The text's own title and employer win: a former CEO keeps the title that the text gives.
    const standing = known && personFacts(known, language);
    if (jobTitle) entry.facts.jobTitle = entry.facts.jobTitle instanceof Traced && 'spans' in entry.facts.jobTitle.origin ? entry.facts.jobTitle : jobTitle;
    else entry.facts.jobTitle ??= standing?.jobTitle;
    if (employer) entry.facts.organization ??= employer;
    return traced(used, known ? nameOf(known).origin : origin);
  }

  function nameOf(known: KnownEntity): Traced<string> {
    return entityDraft(known, language).name as Traced<string>;
  }
}

/** The title that the newsroom gives a person, in the release's language. */
export function personFacts(known: KnownEntity, language: string): { jobTitle?: Traced<string> } {
  const facts = known.facts as NewsroomPerson;
  const title = localized(facts.jobTitle, language);
  return title ? { jobTitle: traced(title.text, { newsroom: `${known.pointer}/jobTitle${title.key === undefined ? '' : `/${title.key}`}` }) } : {};
}

/** The words at a span as a person's or organisation's job title or employer. */
export function wordsOr(context: ResolveContext, span: Span | undefined): Traced<string> | undefined {
  return span && wordsAt(context.document, span);
}

/** Name and origin of what stands at a span. */
export function named(context: ResolveContext, span: Span, by?: string): { name: string; origin: Origin } {
  return { name: textAt(context.document, span), origin: spanOrigin([span], by) };
}

function list(entries: ReadonlyMap<string, Entry>): Draft[] {
  return [...entries.values()].map((entry) => ({ name: entry.name, ...entry.facts }));
}

function without(draft: { readonly [key: string]: Draft }): Record<string, Draft> {
  return Object.fromEntries(Object.entries(draft).filter(([key]) => key !== 'name'));
}

import type { AttributionAnnotation, Certainty } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../forms/fold.ts';
import { matchKey } from '../forms/match-key.ts';
import { skipHonorifics } from './names.ts';
import { nameKey, type KnownPerson } from './people.ts';
import type { Draft } from './quotation-draft.ts';
import { sentenceStart, tokenFrom, type FoundAttribution, type SieveContext } from './quote.ts';
import type { ReadBlock, Reading } from './reading.ts';
import { anyPerson } from './subject-of.ts';
import type { Token } from './token.ts';

/** The attribution of a quotation: a name, pronoun or bare role led back to the person whom the release names in full, with title and employer. */
export function attributionOf(draft: Draft, found: FoundAttribution, context: SieveContext, holders: Holders, lastPerson: AttributionAnnotation | undefined, spoken: ReadonlySet<string>): AttributionAnnotation | undefined {
  const { reading, people } = context;
  const first = (draft.pieces[0] as { span: Span }).span;
  const { speaker, block } = found;
  const base = { type: 'attribution' as const, quotation: first, by: found.by, spans: [speaker.name], speaker: speaker.name, ...(found.cue && { cue: found.cue }) };
  if (speaker.kind === 'pronoun') {
    // Whoever spoke last, unless somebody else was named since: then they are meant, but not for certain.
    const from = Math.min(first.start, speaker.name.start);
    const named = openingPerson(block, from, context) ?? people.lastBefore(from, (person) => person.jobTitle !== undefined || spoken.has(person.key));
    if (named !== undefined && named.key !== lastPerson?.name) {
      return { ...base, certainty: 'implied', name: named.key, nameSpan: named.span, kind: 'person', by: `${found.by}-pronoun`, ...titles(named.jobTitle, named.organization) };
    }
    if (lastPerson === undefined) return undefined;
    return { ...base, certainty: lastPerson.certainty === 'implied' ? 'implied' : found.certainty, name: lastPerson.name, nameSpan: lastPerson.nameSpan, kind: 'person', by: `${found.by}-pronoun`, ...titles(lastPerson.jobTitle, lastPerson.organization) };
  }
  if (speaker.kind === 'role') {
    const meant = holderOf(found, first, context, holders);
    if (meant === undefined) return undefined;
    return { ...base, certainty: meant.certainty, name: meant.person.key, nameSpan: meant.person.span, kind: 'person', by: `${found.by}-role`, ...titles(meant.person.jobTitle, meant.person.organization) };
  }
  if (speaker.run === undefined) return undefined;
  if (speaker.several) return { ...base, certainty: 'implied', name: reading.flat.slice(speaker.name.start, speaker.name.end), nameSpan: speaker.name, kind: 'person', ...titles(speaker.jobTitle, speaker.organization) };
  const key = nameKey(block.tokens, speaker.run.first, speaker.run.last);
  const known = people.find(key, speaker.run.start);
  if (known === undefined && speaker.kind === 'person' && speaker.run.first === speaker.run.last) {
    return { ...base, certainty: speaker.jobTitle ? found.certainty : 'implied', name: key, nameSpan: { start: speaker.run.start, end: speaker.run.end }, kind: speaker.jobTitle || skipHonorifics(block.tokens, speaker.first) === speaker.run.first && speaker.first < speaker.run.first ? 'person' : 'organization', ...titles(speaker.jobTitle, speaker.organization) };
  }
  // A later "Black said" has the title and employer that the first mention was given.
  if (known && speaker.jobTitle && speaker.organization && !known.organization) {
    known.jobTitle = speaker.jobTitle;
    known.organization = speaker.organization;
  }
  const nameSpan = known && speaker.kind !== 'organization' ? known.span : { start: speaker.run.start, end: speaker.run.end };
  const kind = speaker.kind === 'organization' ? 'organization' : 'person';
  return { ...base, certainty: found.certainty, name: known?.key ?? key, nameSpan, kind, ...titles(speaker.organization && speaker.jobTitle ? speaker.jobTitle : fullest(reading, block.tokens, speaker.jobTitle, known?.jobTitle), speaker.organization ?? known?.organization) };
}

// "Gerda Lammers was the first to come. “…,” she says": the person who opens the sentence before, in the block before where none is in this one.
function openingPerson(own: ReadBlock, offset: number, context: SieveContext): KnownPerson | undefined {
  const opens = own.tokens.slice(0, tokenFrom(own.tokens, offset)).every(({ kind }) => kind === 'mark');
  const block = (opens ? context.reading.blocks[own.index - 1] : undefined) ?? own;
  const { tokens } = block;
  let end = block === own ? tokenFrom(tokens, offset) : tokens.length - 1;
  while (end > 0 && tokens[end - 1]?.kind === 'mark' && !/[.!?…]/u.test(tokens[end - 1]?.text ?? '')) end -= 1;
  const start = sentenceStart(block, end - 1);
  const found = end > start ? anyPerson(block, start, end, context) : undefined;
  return found?.run && found.first <= start + 3 ? context.people.find(nameKey(tokens, found.run.first, found.run.last), found.name.start) : undefined;
}

// "Prosecutor Black" was introduced as "chief of the misdemeanour division": a bare head gives way to the fuller title.
function fullest(reading: Reading, tokens: readonly Token[], here: Span | undefined, known: Span | undefined): Span | undefined {
  if (here === undefined || known === undefined) return here ?? known;
  const bare = tokenFrom(tokens, here.end) - tokenFrom(tokens, here.start) === 1;
  const within = fold(reading.flat.slice(known.start, known.end)).toLowerCase().startsWith(fold(reading.flat.slice(here.start, here.end)).toLowerCase());
  return (bare || within) && known.end - known.start > here.end - here.start ? known : here;
}

// "said the chair": the one person who has that title; else whoever the paragraph named last, not for certain.
function holderOf({ speaker, block }: FoundAttribution, quotation: Span, { reading, people }: SieveContext, holders: Holders): { person: KnownPerson; certainty: Certainty } | undefined {
  const head = reading.flat.slice(speaker.name.start, speaker.name.end).toLowerCase().split(' ').at(-1) ?? '';
  const known = holders().get(stem(head)) ?? new Set();
  const [only] = known;
  if (only !== undefined && known.size === 1 && speaker.organization && only.organization && !sameWords(reading, speaker.organization, only.organization)) return undefined;
  if (only !== undefined && known.size === 1) return { person: only, certainty: only.span.start < quotation.start ? 'stated' : 'implied' };
  const offset = Math.min(quotation.start, speaker.name.start);
  const near = people.lastBefore(offset, (person) => (known.size === 0 ? person.span.start >= block.start : known.has(person)));
  return near && { person: near, certainty: 'implied' };
}

function sameWords({ flat }: Reading, a: Span, b: Span): boolean {
  const first = matchKey(flat.slice(a.start, a.end));
  const second = matchKey(flat.slice(b.start, b.end));
  return first.includes(second) || second.includes(first);
}

/** The people by the words of their titles. */
export type Holders = () => ReadonlyMap<string, ReadonlySet<KnownPerson>>;

/** The people by the words of their titles; made when first asked for. */
export function holdersIn({ reading, people }: SieveContext): Holders {
  let byWord: Map<string, Set<KnownPerson>> | undefined;
  return () => {
    if (byWord) return byWord;
    byWord = new Map();
    for (const person of people.all) {
      if (person.jobTitle === undefined) continue;
      for (const word of reading.flat.slice(person.jobTitle.start, person.jobTitle.end).toLowerCase().split(' ')) {
        const same = byWord.get(stem(word));
        if (same) same.add(person);
        else byWord.set(stem(word), new Set([person]));
      }
    }
    return byWord;
  };
}

// "Vorsitzenden" and "Vorsitzende" are one word.
function stem(word: string): string {
  return word.length > 6 ? word.slice(0, -2) : word;
}

function titles(jobTitle: Span | undefined, organization: Span | undefined): { jobTitle?: Span; organization?: Span } {
  return { ...(jobTitle && { jobTitle }), ...(organization && { organization }) };
}

import type { BlockRole } from '../model/annotation.ts';
import type { Block, BlockType, Document } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { countTokens, languageOfCounts, sumCounts, type WordCounts } from './language-of-counts.ts';
import { languageOfVocabulary } from './language-of-vocabulary.ts';
import { languageOfBlock } from './language-of-block.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { tokenFrom } from './quote.ts';
import { sectionLines, type BlockPart } from './section-lines.ts';
import { sentenceSpans } from './sentence-spans.ts';
import { cut, inLanguage, type Token } from './token.ts';

/** A layout block with its words cut, its language known and its role given. */
export interface ReadBlock extends Span {
  readonly type: BlockType;
  /** Of a heading: 1 to 6. */
  readonly level: number | undefined;
  /** Its place among the reading's blocks. */
  readonly index: number;
  /** The block of the document that it is, or is a part of. */
  readonly documentBlock: number;
  role: BlockRole;
  /** Primary subtag, or `und`. */
  language: string;
  lexicon: Lexicon;
  readonly tokens: readonly Token[];
  /** Sentences as spans of the text. */
  readonly sentences: readonly Span[];
  /** Lines as they stand, without white space around them. */
  readonly lines: readonly Span[];
}

/** A document as the recognizers see it. */
export interface Reading {
  readonly document: Document;
  readonly text: string;
  /** The text at equal length, each white-space character inside a block a plain space. */
  readonly flat: string;
  readonly blocks: readonly ReadBlock[];
  /** Primary subtag of the release, or `und`. */
  readonly language: string;
  /** The lexicon of the release's language, where a pack for it is at hand. */
  readonly lexicon: Lexicon | undefined;
}

/** Prepares a document for the recognizers: masks line breaks, tells languages, cuts words and sentences. */
export function makeReading(document: Document, languages: readonly Language[], words: readonly BlockWords[]): Reading {
  const { text } = document;
  const flat = flatten(text, document.blocks);
  const counts = words.map((block) => block.counts);
  const prose = counts.filter((_, index) => isProse(document.blocks[index] as Block));
  const sample = sumCounts(prose.length > 0 ? prose : counts, languages);
  const found = languageOfCounts(sample, languages);
  const declared = document.declared.find((declaration) => declaration.name === 'inLanguage')?.value.toLowerCase().split(/[-_]/u)[0];
  const language = found !== 'und' || sample.words >= SHORT ? found : (declared ?? languageOfVocabulary(words.flatMap(({ tokens }) => tokens), languages));
  const pack = languages.find((candidate) => candidate.tag === language);
  const lexicon = pack === undefined ? undefined : lexiconOf(pack);
  const fallback = lexicon ?? lexiconOf(languages[0] ?? EMPTY);
  const parts = sectionLines(text, document.blocks, fallback);
  const blocks = parts.map((part, index) => readBlock(part, index, flat, words[part.index] as BlockWords, languages, language, fallback));
  return { document, text, flat, blocks, language, lexicon };
}

/** The words of a block, counted for its language. */
export interface BlockWords {
  readonly tokens: Token[];
  readonly counts: WordCounts;
}

/** Cuts the words of each block of a document, and counts them for its language. */
export function blockWords({ text, blocks }: Document, languages: readonly Language[]): readonly BlockWords[] {
  return blocks.map((block) => {
    const tokens = cut(text, block);
    return { tokens, counts: countTokens(tokens, languages, block.start + 20_000) };
  });
}

// Fewer words may tell no language by its function words alone.
const SHORT = 40;

function isProse(block: Block): boolean {
  return block.end - block.start > 60 && block.type !== 'preformatted';
}

// All blocks have the same members, and in the same order, so that each look at one costs the same.
function readBlock(part: BlockPart, index: number, flat: string, words: BlockWords, languages: readonly Language[], main: string, fallback: Lexicon): ReadBlock {
  const { block, start, end, lines, index: documentBlock } = part;
  const language = languageOfBlock(part, block.language, flat, words.counts, languages, main);
  const pack = languages.find((candidate) => candidate.tag === language);
  const lexicon = pack === undefined ? fallback : lexiconOf(pack);
  const own = start === block.start && end === block.end ? words.tokens : words.tokens.slice(tokenFrom(words.tokens, start), tokenFrom(words.tokens, end));
  const tokens = inLanguage(flat, own, lexicon);
  if (block.hardBreaks === true || (lines.length > 1 && lines.every((line) => line.end - line.start < 64))) markLines(tokens, lines);
  return { type: block.type, level: block.level, start, end, index, documentBlock, role: 'body', language, lexicon, tokens, sentences: sentenceSpans(flat, tokens, lexicon), lines };
}

// Short lines are lines of their own; longer ones are wrapped prose, in which a name may run over.
function markLines(tokens: readonly Token[], lines: readonly Span[]): void {
  let at = 0;
  for (const line of lines) {
    while (at < tokens.length && (tokens[at] as Token).start < line.start) at += 1;
    const token = tokens[at];
    if (token !== undefined && token.start < line.end && line !== lines[0]) token.opensLine = true;
  }
}

// Line breaks, tabs and the no-break spaces; each is one UTF-16 unit, so the length stays.
const SPACES = /[\t\n\v\f\r\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]/gu;

function flatten(text: string, blocks: readonly Block[]): string {
  let at = 0;
  return text.replace(SPACES, (space, offset: number) => {
    while (at < blocks.length && (blocks[at] as Block).end <= offset) at += 1;
    return at < blocks.length && (blocks[at] as Block).start <= offset ? ' ' : space;
  });
}

const EMPTY: Language = {
  tag: 'und',
  name: 'Undetermined',
  capitalNouns: false,
  namesTrail: false,
  functionWords: [],
  months: [],
  weekdays: [],
  dateOrders: [],
  dateWords: [],
  numbers: { decimal: '.', group: [], scales: {}, percent: [], percentagePoints: [], words: {}, ratio: [], approximators: [], change: [], partitives: [], times: [], multiples: {}, ones: [], ranges: [], tallies: [], vague: [], changeBy: [], currencies: [], plurals: [], units: [], amounts: [], counted: [] },
  quotes: [],
  apostropheWords: [],
  cues: { verbs: [], separable: [], fragments: { verbs: [], links: [], bare: [] }, views: [], convictions: { verbs: [], words: [] }, verbless: [], openers: [], notSpeech: [] },
  claims: { plans: [], conditions: [], examines: [], samples: [], takesPart: [], oblique: [], reacts: [], sums: [] },
  sources: { labels: [], listLabels: [], prepositions: [], circumpositions: [], verbs: [], nouns: [], links: [], works: [], documents: [], made: [], agents: [], venues: [], shown: [], that: [], anaphors: [], bodies: [], auxiliaries: [], conducts: [], asks: [], reckons: [], bareThat: [], outcomes: [], places: [], itself: [], results: [], polls: [], reckonings: [], asides: [], methods: [], laws: [], phrases: [] },
  verbSecond: false,
  dropsSubject: false,
  determiners: [],
  pronouns: { person: [], self: [], theirs: [] },
  honorifics: [],
  nameParticles: [],
  postnominals: [],
  particlesStay: false,
  joiners: [],
  roleHeads: [],
  fields: [],
  units: [],
  bodies: [],
  fullTitleRoles: [],
  voices: [],
  organizationPrepositions: [],
  locatives: [],
  copulas: [],
  appointments: { verbs: [], links: [], as: [] },
  partitives: [],
  relatives: [],
  indefinites: [],
  legalForms: [],
  organizationNouns: [],
  descriptors: [],
  organizationAdjectives: [],
  organizationInner: [],
  titleNouns: [],
  headings: { contact: [], about: [], notes: [], embargo: [], immediate: [], subject: [], end: [], pressRelease: [], rules: [], chrome: [], chromeStarts: [], caption: [], notices: [] },
  contactLabels: { telephone: [], extension: [], email: [], name: [], role: [], fax: [], desk: [], office: [], agency: [], investors: [], press: [], not: [], reach: [], interview: [], through: [] },
  issuer: { announces: [], defines: [], generic: [], owned: [], senders: [], behalf: [], at: [], we: [], authorities: [], magistrates: [], offices: [] },
  bylines: [],
  publicationLabels: [],
  abbreviations: [],
  notNames: [],
  tests: { finds: [], findsNothing: [] },
};

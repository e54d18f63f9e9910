import type { Source } from './source.ts';
import type { Span } from './span.ts';

/** What the layout of a file says of a run of text; what it means for a release is an annotation. */
export type BlockType = 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'quote' | 'preformatted';

/** One layout block: a run of text between breaks, without the white space around it. */
export interface Block extends Span {
  readonly type: BlockType;
  /** 1 to 6, of a heading that the markup declares. */
  readonly level?: number;
  /** BCP 47 tag that the markup declares for the block. */
  readonly language?: string;
  /** True where each line break in the block was meant (`<br>`, a Markdown hard break), so lines are not reflowed. */
  readonly hardBreaks?: boolean;
}

/** How a run of text came from the source. */
export type PieceKind = 'verbatim' | 'entity' | 'escape' | 'soft-break' | 'virtual';

/**
 * One run of the map from text to source. Inside a `verbatim` piece offsets move together; any
 * other piece is whole: a span that cuts it snaps outwards.
 */
export interface Piece {
  readonly textStart: number;
  readonly textEnd: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly kind: PieceKind;
}

/** Where in a file a declared datum stands. */
export type DeclaredBy = 'front-matter' | 'meta' | 'title' | 'time' | 'json-ld' | 'lang' | 'link' | 'site';

/** A datum that the file declares beside its text: a meta tag, front matter, `<time datetime>`. */
export interface Declaration {
  /** The release's word for it: `headline`, `datePublished`, `inLanguage`, `url`, `publisher`, … */
  readonly name: string;
  readonly value: string;
  readonly by: DeclaredBy;
  /** Where it stands in the source (not in the text). */
  readonly source: Span;
  /** The words it belongs to in the text, where it has some (`<time>`, a `mailto:` link). */
  readonly span?: Span;
}

/** A link in the text: its words and where it leads (`mailto:`, `tel:`, `https:`). */
export interface Link {
  readonly span: Span;
  readonly href: string;
}

/** The words of a release as a reader sees them, with the way back to the source. */
export interface Document {
  readonly source: Source;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Ordered by `textStart`; covers the text without gaps. */
  readonly map: readonly Piece[];
  readonly declared: readonly Declaration[];
  readonly links: readonly Link[];
  /** Parts of the source that speak of something else than a page is about: navigation, consent, related news. */
  readonly asides?: readonly Span[];
}

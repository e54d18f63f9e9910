import type { Span } from './span.ts';

/** Whether the text says it, or it was worked out from weaker signs (chrono's assign and imply). */
export type Certainty = 'stated' | 'implied';

interface Found {
  /** Where it stands, in reading order; several where an interruption splits it. */
  readonly spans: readonly Span[];
  readonly certainty: Certainty;
  /** The recognizer or refiner that found it. */
  readonly by: string;
}

/** What a layout block is for in a release. */
export type BlockRole =
  | 'headline'
  | 'headline-repeat'
  | 'subheading'
  | 'kicker'
  | 'date-line'
  | 'heading'
  | 'body'
  | 'list'
  | 'quote'
  | 'source-line'
  | 'contact'
  | 'boilerplate'
  | 'notes'
  | 'embargo'
  | 'end-mark'
  | 'caption'
  | 'chrome';

/** The role of one block, or of a part of it; `block` is its index in the document. */
export interface BlockAnnotation extends Found {
  readonly type: 'block';
  readonly block: number;
  readonly role: BlockRole;
}

/** The title of the release; several spans where it runs over lines that are blocks of their own. */
export interface HeadlineAnnotation extends Found {
  readonly type: 'headline';
}

/** The language of the release (no block) or of one block, as a primary BCP 47 subtag or `und`. */
export interface LanguageAnnotation extends Found {
  readonly type: 'language';
  readonly language: string;
  readonly block?: number;
}

/** What a date in the text is the date of. */
export type DateRole = 'publication' | 'embargo' | 'other';

/** A date in words or figures. `value` is ISO 8601, exactly as precise as the words. */
export interface DateAnnotation extends Found {
  readonly type: 'date';
  readonly value: string;
  readonly role: DateRole;
}

/** A dateline ("BRUSSEL, 21 januari 2021 –"): the words, and the place named in them. */
export interface DatelineAnnotation extends Found {
  readonly type: 'dateline';
  readonly place?: Span;
}

/** A person named in the text; `name` is the longest form that the release uses for them. */
export interface PersonAnnotation extends Found {
  readonly type: 'person';
  readonly name: string;
  readonly jobTitle?: Span;
  readonly organization?: Span;
}

/** An organisation named in the text, with its acronym or expansion where one stands beside it. */
export interface OrganizationAnnotation extends Found {
  readonly type: 'organization';
  readonly name: string;
  /** The other form that the text gives: "NCMEC (US National Center …)". */
  readonly alternateName?: Span;
}

/** How the marks around a quotation stand. */
export type QuotationMarks = 'closed' | 'unopened' | 'unclosed' | 'continued' | 'block';

/** Direct speech. `spans` are its pieces without the outer marks. */
export interface QuotationAnnotation extends Found {
  readonly type: 'quotation';
  readonly marks: QuotationMarks;
  readonly start: Certainty;
  readonly end: Certainty;
  /** Pieces taken on for being next to the others, without an attribution of their own. */
  readonly impliedPieces?: readonly number[];
  /** The mark that stands, where its fellow is missing. */
  readonly mark?: Span;
}

/** Who says a quotation. `quotation` is the first span of the quotation it belongs to. */
export interface AttributionAnnotation extends Found {
  readonly type: 'attribution';
  readonly quotation: Span;
  readonly speaker: Span;
  /** The fullest form of the speaker's name in the release. */
  readonly name: string;
  readonly nameSpan: Span;
  readonly kind: 'person' | 'organization';
  readonly jobTitle?: Span;
  readonly organization?: Span;
  /**
   * The noun that means an organisation without its name ("director of the company"), and the name
   * of one that stands last before it; `resolve` knows whether that is the publisher.
   */
  readonly ownOrganization?: readonly Span[];
  /** The pieces of the organisation's name where its case adds endings to it: "Deutsche", "Hafenhilfe" of "der Deutschen Hafenhilfe". */
  readonly organizationPieces?: readonly Span[];
  readonly cue?: Span;
}

/**
 * Somebody to whom the release attributes a fact: "Bron: NCMEC", "volgens het CBS". `name` is how the
 * sentence has it; `spans` are its pieces without the ending that a genitive adds ("des Verbands Nord").
 */
export interface SourceAnnotation extends Found {
  readonly type: 'source';
  readonly name: Span;
  readonly alternateName?: Span;
  /** True where a document or a title is cited, and no body or person: "according to the indictment". */
  readonly work?: boolean;
  /** The label, preposition or verb that shows it. */
  readonly cue: Span;
}

/** A number with what it counts: a share, a change, a comparison, a count. */
export interface FigureAnnotation extends Found {
  readonly type: 'figure';
  /** The number in figures; absent where the words give none that is exact ("1 op 5" gives 0.2). */
  readonly value?: number;
  readonly unit?: string;
}

/** A sentence that states a figure, with who says so. */
export interface ClaimAnnotation extends Found {
  readonly type: 'claim';
  readonly figures: readonly Span[];
  /** The words that name the claimant; absent where nobody says it. */
  readonly claimant?: Span;
  /** How the claimant was found: `issuer` means the text says "we"; `person` whom a sentence without quotation marks gives for what it tells. */
  readonly claimantKind?: 'source' | 'speaker' | 'person' | 'issuer';
  /** The first span of the quotation that it stands in. */
  readonly quotation?: Span;
}

/** One record of a contact block. */
export interface ContactAnnotation extends Found {
  readonly type: 'contact';
  readonly name?: Span;
  readonly jobTitle?: Span;
  readonly organization?: Span;
  readonly email?: Span;
  readonly telephone?: Span;
  /** The words that say that it is for investors, and not for the press. */
  readonly investors?: Span;
}

/** What makes a name look like that of whoever issued the release. */
export type IssuerSign =
  /** "About Acme": the heading of the boilerplate, or whom its first words name. */
  | 'boilerplate'
  /** "Acme is a maker of …": the sentence that says who somebody is. */
  | 'definition'
  /** A line above the label of the release, with nothing but the name. */
  | 'letterhead'
  /** The same where no label tells whose line it is: above the headline, or between it and the text. */
  | 'heading'
  /** "Pressemitteilung der Universität Adorf": the name behind the label. */
  | 'label'
  /** "Issued by: Acme", "SOURCE Acme": the name behind a label of who sends it. */
  | 'sender'
  /** "© 2021 Acme". */
  | 'copyright'
  /** The subject of the first sentence. */
  | 'lead'
  /** The subject of a verb of announcing in the first paragraph. */
  | 'announcement'
  /** The same in the headline, where capitals may make a name too long. */
  | 'headlineSubject'
  /** "At Acme, we …", "We, Acme, …", outside of what somebody says. */
  | 'self'
  /** Who acts at the start, where the text goes on as "we" outside of what somebody says. */
  | 'voice'
  /** A line at the end with nothing but the name. */
  | 'signature'
  /** "On behalf of Acme", "The board of Acme" at the start of a line. */
  | 'behalf'
  /** "Press office of Acme". */
  | 'desk'
  /** Somebody in office, named by the label or the letterhead: "Statement by Senator Ann Peeters". */
  | 'holderLabel'
  /** Somebody in office who says or announces something in the headline, or in the first sentence. */
  | 'holderHeadline'
  | 'holderLead';

/** A name that something shows as the issuer's; `resolve` weighs the signs. It is `stated` where its own words say that it is an organisation. The second span of somebody in office is the office. */
export interface IssuerAnnotation extends Found {
  readonly type: 'issuer';
  readonly sign: IssuerSign;
}

/** An e-mail address, telephone number or URL as it stands in the text. */
export interface ChannelAnnotation extends Found {
  readonly type: 'email' | 'telephone' | 'url';
}

/** The author that a line of a page names: "By Ann Peeters". Its span is the name. */
export interface BylineAnnotation extends Found {
  readonly type: 'byline';
}

/** A fact found at spans of the text. */
export type Annotation =
  | HeadlineAnnotation
  | BlockAnnotation
  | LanguageAnnotation
  | DateAnnotation
  | DatelineAnnotation
  | PersonAnnotation
  | OrganizationAnnotation
  | QuotationAnnotation
  | AttributionAnnotation
  | SourceAnnotation
  | FigureAnnotation
  | ClaimAnnotation
  | ContactAnnotation
  | IssuerAnnotation
  | ChannelAnnotation
  | BylineAnnotation;

/** The annotation of one type: `AnnotationOf<'quotation'>`. */
export type AnnotationOf<T extends Annotation['type']> = Extract<Annotation, { type: T }>;

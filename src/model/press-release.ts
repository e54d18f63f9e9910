import type { Certainty } from './annotation.ts';

/** A text, or the text in several languages by BCP 47 tag. */
export type LocalizedText = string | { readonly [language: string]: string };

/** Where and when the release says it was issued. */
export interface Dateline {
  /** The words as they stand: "BRUSSEL, 21 januari 2021". */
  readonly text: string;
  readonly place?: string;
  /** ISO 3166-1 alpha-2, only where given. */
  readonly country?: string;
  /** ISO 8601 calendar date. */
  readonly date?: string;
}

/** An organisation as far as the release, its newsroom or its metadata know it. */
export interface OrganizationFacts {
  /** IRI that a CMS already uses for it. */
  readonly id?: string;
  /** schema.org type: `Organization`, `NGO`, `GovernmentOrganization`, …; `Person` of a publisher who is somebody in office. */
  readonly type?: string;
  readonly name: string;
  readonly alternateName?: string | readonly string[];
  readonly url?: string;
  readonly logo?: string | ImageFacts;
  readonly sameAs?: string | readonly string[];
  readonly correctionsPolicy?: string;
  readonly publishingPrinciples?: string;
  readonly [property: string]: unknown;
}

/** A person as far as the release, its newsroom or its metadata know them. */
export interface PersonFacts {
  readonly id?: string;
  readonly name: string;
  readonly jobTitle?: string;
  /** Name of the organisation they work for. */
  readonly organization?: string;
  readonly url?: string;
  readonly sameAs?: string | readonly string[];
  readonly [property: string]: unknown;
}

/** How sure each part of a quotation is. */
export interface QuotationCertainty {
  readonly start: Certainty;
  readonly end: Certainty;
  readonly speaker?: Certainty;
  /** Of each piece, where they differ; a graph has the stated ones. */
  readonly pieces?: readonly Certainty[];
}

/** Who says a quotation, by the names used in `people` and `organizations`. */
export interface SpeakerFacts {
  readonly name: string;
  readonly type?: 'Person' | 'Organization';
  readonly jobTitle?: string;
  readonly organization?: string;
}

/** Direct speech, verbatim. */
export interface QuotationFacts {
  /** The pieces joined with one space. */
  readonly text: string;
  readonly pieces?: readonly string[];
  readonly inLanguage?: string;
  readonly speaker?: SpeakerFacts;
  readonly certainty?: QuotationCertainty;
}

/** A work of a cited source. */
export interface WorkFacts {
  /** schema.org type: `Report`, `Dataset`, `CreativeWork`, … */
  readonly type?: string;
  readonly name?: string;
  readonly url?: string;
  readonly datePublished?: string;
  readonly archivedAt?: string;
  readonly [property: string]: unknown;
}

/** Somebody to whom the release attributes a fact or a figure. */
export interface SourceFacts {
  readonly name: string;
  readonly expandedName?: string;
  readonly url?: string;
  readonly work?: WorkFacts;
}

/** A number in a claim. */
export interface FigureFacts {
  readonly text: string;
  readonly value?: number;
  readonly unit?: string;
}

/** A sentence that states a figure, verbatim. */
export interface ClaimFacts {
  readonly text: string;
  /** Name of the person or organisation that says so; absent where nobody does. */
  readonly claimant?: string;
  /** True where it stands inside a quotation. */
  readonly quoted?: boolean;
  readonly inLanguage?: string;
  readonly figures?: readonly FigureFacts[];
}

/** Whom the press may ask. */
export interface ContactFacts {
  readonly name?: string;
  readonly jobTitle?: string;
  /** Whom they answer, where that is not the press: `investor relations`. */
  readonly contactType?: string;
  readonly email?: string;
  /** As written. */
  readonly telephone?: string;
  /** E.164, where it follows from the text or a declared country. */
  readonly telephoneE164?: string;
  readonly organization?: string;
  /** BCP 47 tags. */
  readonly languages?: readonly string[];
}

/** An image and what its licence asks to be shown. */
export interface ImageFacts {
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
  readonly caption?: string;
  readonly creditText?: string;
  readonly license?: string;
  readonly acquireLicensePage?: string;
  readonly creator?: string;
  readonly copyrightNotice?: string;
}

/** A correction that was made to the release. */
export interface CorrectionFacts {
  readonly text: string;
  readonly datePublished?: string;
}

/** A verdict that an editor takes responsibility for. */
export interface ReviewFacts {
  /** Words that stand in one claim only. */
  readonly claim: string;
  /** The editor's short form of the claim. */
  readonly claimReviewed?: string;
  /** The verdict in words. */
  readonly verdict: string;
  readonly ratingValue?: number;
  readonly bestRating?: number;
  readonly worstRating?: number;
  readonly explanation?: string;
  /** Absolute URLs of the evidence. */
  readonly evidence?: string | readonly string[];
  readonly url?: string;
  readonly datePublished?: string;
  /** The reviewer; the publisher where absent. */
  readonly author?: OrganizationFacts;
}

/** A thing that the release is about or names. */
export interface MentionFacts {
  readonly type: string;
  readonly name: string;
  readonly url?: string;
  readonly sameAs?: string | readonly string[];
}

/**
 * The typed facts of one release, as JSON. What is unknown is absent, never `null` or `""`.
 * `schemas/press-release.schema.json` says the same and is held equal by a test.
 */
export interface PressRelease {
  /** IRI of the article that a CMS already uses. */
  readonly id?: string;
  readonly url?: string;
  readonly headline: string;
  readonly subheading?: string;
  /** BCP 47. */
  readonly inLanguage?: string;
  readonly dateline?: Dateline;
  /** ISO 8601, as precise as given. */
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly embargo?: string;
  readonly body: string;
  readonly description?: string;
  readonly articleSection?: string;
  readonly license?: string;
  readonly keywords?: readonly string[];
  readonly images?: readonly ImageFacts[];
  /** Absolute URL by BCP 47 tag. */
  readonly translations?: { readonly [language: string]: string };
  readonly publisher?: OrganizationFacts;
  readonly author?: string;
  readonly quotations?: readonly QuotationFacts[];
  readonly sources?: readonly SourceFacts[];
  readonly claims?: readonly ClaimFacts[];
  readonly contacts?: readonly ContactFacts[];
  readonly people?: readonly PersonFacts[];
  readonly organizations?: readonly OrganizationFacts[];
  readonly mentions?: readonly MentionFacts[];
  readonly corrections?: readonly CorrectionFacts[];
  readonly reviews?: readonly ReviewFacts[];
}

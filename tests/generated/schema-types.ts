// Written by scripts/generate/schema-types.mjs from schemas/: do not edit.
/* eslint-disable */

export namespace PressReleaseSchema {
  export type Text = string
  export type Url = string
  export type Logo = (Url | Image)
  export type LanguageTag = string
  export type Certainty = ("stated" | "implied")
  export type Email = string
  export interface PressRelease {
  $schema?: string
  id?: string
  url?: string
  headline: string
  subheading?: string
  inLanguage?: string
  dateline?: Dateline
  datePublished?: string
  dateModified?: string
  embargo?: string
  body: string
  description?: string
  articleSection?: string
  license?: string
  keywords?: Text[]
  images?: Image[]
  translations?: Translations
  publisher?: Organization
  author?: string
  quotations?: Quotation[]
  sources?: Source[]
  claims?: Claim[]
  contacts?: Contact[]
  people?: Person[]
  organizations?: Organization1[]
  mentions?: Mention[]
  corrections?: Correction[]
  reviews?: Review[]
  }
  export interface Dateline {
  text: string
  place?: string
  country?: string
  date?: string
  }
  export interface Image {
  url: string
  width?: number
  height?: number
  caption?: string
  creditText?: string
  license?: string
  acquireLicensePage?: string
  creator?: string
  copyrightNotice?: string
  }
  export interface Translations {
  [k: string]: Url
  }
  export interface Organization {
  id?: string
  type?: string
  name: string
  alternateName?: (Text | Text[])
  url?: string
  logo?: Logo
  sameAs?: (Url | Url[])
  correctionsPolicy?: string
  publishingPrinciples?: string
  [k: string]: unknown
  }
  export interface Quotation {
  text: string
  pieces?: Text[]
  inLanguage?: LanguageTag
  speaker?: Speaker
  certainty?: QuotationCertainty
  }
  export interface Speaker {
  name: string
  type?: ("Person" | "Organization")
  jobTitle?: string
  organization?: string
  }
  export interface QuotationCertainty {
  start: ("stated" | "implied")
  end: ("stated" | "implied")
  speaker?: ("stated" | "implied")
  pieces?: Certainty[]
  }
  export interface Source {
  name: string
  expandedName?: string
  url?: string
  work?: Work
  }
  export interface Work {
  type?: string
  name?: string
  url?: string
  datePublished?: string
  archivedAt?: string
  [k: string]: unknown
  }
  export interface Claim {
  text: string
  claimant?: string
  quoted?: boolean
  inLanguage?: LanguageTag
  figures?: Figure[]
  }
  export interface Figure {
  text: string
  value?: number
  unit?: string
  }
  export interface Contact {
  name?: string
  jobTitle?: string
  contactType?: string
  email?: Email
  telephone?: string
  telephoneE164?: string
  organization?: string
  languages?: LanguageTag[]
  }
  export interface Person {
  id?: string
  name: string
  jobTitle?: string
  organization?: string
  url?: string
  sameAs?: (Url | Url[])
  [k: string]: unknown
  }
  export interface Organization1 {
  id?: string
  type?: string
  name: string
  alternateName?: (Text | Text[])
  url?: string
  logo?: Logo
  sameAs?: (Url | Url[])
  correctionsPolicy?: string
  publishingPrinciples?: string
  [k: string]: unknown
  }
  export interface Mention {
  type: string
  name: string
  url?: string
  sameAs?: (Url | Url[])
  }
  export interface Correction {
  text: string
  datePublished?: string
  }
  export interface Review {
  claim: string
  claimReviewed?: string
  verdict: string
  ratingValue?: number
  bestRating?: number
  worstRating?: number
  explanation?: string
  evidence?: (Url | Url[])
  url?: string
  datePublished?: string
  author?: Organization2
  }
  export interface Organization2 {
  id?: string
  type?: string
  name: string
  alternateName?: (Text | Text[])
  url?: string
  logo?: Logo
  sameAs?: (Url | Url[])
  correctionsPolicy?: string
  publishingPrinciples?: string
  [k: string]: unknown
  }
}

export namespace NewsroomSchema {
  export interface Newsroom {
  $schema?: string
  organization?: Organization
  languages?: string[]
  timeZone?: string
  pageUrl?: (string | {
  [k: string]: string
  })
  people?: Person[]
  sources?: Organization1[]
  organizations?: Organization1[]
  verdicts?: string[]
  contacts?: ("person" | "desk" | "none")
  }
  export interface Organization {
  id?: string
  type?: string
  name: (string | {
  [k: string]: string
  })
  alternateName?: (string | string[])
  url?: string
  domains?: string[]
  logo?: (string | Image)
  sameAs?: (string | string[])
  country?: string
  correctionsPolicy?: string
  publishingPrinciples?: string
  [k: string]: unknown
  }
  export interface Image {
  url: string
  width?: number
  height?: number
  caption?: string
  creditText?: string
  license?: string
  acquireLicensePage?: string
  creator?: string
  copyrightNotice?: string
  }
  export interface Person {
  id?: string
  name: string
  alternateName?: (string | string[])
  jobTitle?: (string | {
  [k: string]: string
  })
  organization?: string
  url?: string
  sameAs?: (string | string[])
  email?: string
  telephone?: string
  [k: string]: unknown
  }
  export interface Organization1 {
  id?: string
  type?: string
  name: (string | {
  [k: string]: string
  })
  alternateName?: (string | string[])
  url?: string
  domains?: string[]
  logo?: (string | Image)
  sameAs?: (string | string[])
  country?: string
  correctionsPolicy?: string
  publishingPrinciples?: string
  [k: string]: unknown
  }
}

export namespace MetadataSchema {
  export interface Metadata {
  $schema?: string
  id?: string
  url?: string
  headline?: string
  subheading?: string
  inLanguage?: string
  dateline?: Dateline
  datePublished?: string
  dateModified?: string
  embargo?: string
  body?: string
  description?: string
  articleSection?: string
  license?: string
  keywords?: string[]
  images?: Image[]
  translations?: Translations
  publisher?: Organization
  author?: string
  quotations?: QuotationPatch[]
  sources?: Source[]
  claims?: ClaimPatch[]
  contacts?: Contact[]
  people?: Person[]
  organizations?: Organization1[]
  mentions?: Mention[]
  corrections?: Correction[]
  reviews?: Review[]
  }
  export interface Dateline {
  text: string
  place?: string
  country?: string
  date?: string
  }
  export interface Image {
  url: string
  width?: number
  height?: number
  caption?: string
  creditText?: string
  license?: string
  acquireLicensePage?: string
  creator?: string
  copyrightNotice?: string
  }
  export interface Translations {
  [k: string]: string
  }
  export interface Organization {
  id?: string
  type?: string
  name: string
  alternateName?: (string | string[])
  url?: string
  logo?: (string | Image)
  sameAs?: (string | string[])
  correctionsPolicy?: string
  publishingPrinciples?: string
  [k: string]: unknown
  }
  export interface QuotationPatch {
  from?: string
  to?: string
  text?: string
  inLanguage?: string
  speaker?: Speaker
  }
  export interface Speaker {
  name: string
  type?: ("Person" | "Organization")
  jobTitle?: string
  organization?: string
  }
  export interface Source {
  name: string
  expandedName?: string
  url?: string
  work?: Work
  }
  export interface Work {
  type?: string
  name?: string
  url?: string
  datePublished?: string
  archivedAt?: string
  [k: string]: unknown
  }
  export interface ClaimPatch {
  claim?: string
  text?: string
  claimant?: string
  }
  export interface Contact {
  name?: string
  jobTitle?: string
  contactType?: string
  email?: string
  telephone?: string
  telephoneE164?: string
  organization?: string
  languages?: string[]
  }
  export interface Person {
  id?: string
  name: string
  jobTitle?: string
  organization?: string
  url?: string
  sameAs?: (string | string[])
  [k: string]: unknown
  }
  export interface Organization1 {
  id?: string
  type?: string
  name: string
  alternateName?: (string | string[])
  url?: string
  logo?: (string | Image)
  sameAs?: (string | string[])
  correctionsPolicy?: string
  publishingPrinciples?: string
  [k: string]: unknown
  }
  export interface Mention {
  type: string
  name: string
  url?: string
  sameAs?: (string | string[])
  }
  export interface Correction {
  text: string
  datePublished?: string
  }
  export interface Review {
  claim: string
  claimReviewed?: string
  verdict: string
  ratingValue?: number
  bestRating?: number
  worstRating?: number
  explanation?: string
  evidence?: (string | string[])
  url?: string
  datePublished?: string
  author?: Organization2
  }
  export interface Organization2 {
  id?: string
  type?: string
  name: string
  alternateName?: (string | string[])
  url?: string
  logo?: (string | Image)
  sameAs?: (string | string[])
  correctionsPolicy?: string
  publishingPrinciples?: string
  [k: string]: unknown
  }
}

export namespace ReportSchema {
  export type Severity = ("error" | "warning" | "info")
  export type Source = ("release" | "newsroom" | "metadata" | "facts" | "page")
  export interface Report {
  pressgraph: string
  vocabulary: string
  results: Result[]
  summary: {
  files: number
  errors: number
  warnings: number
  infos: number
  }
  }
  export interface Result {
  path: string
  diagnostics: Diagnostic[]
  }
  export interface Diagnostic {
  rule: string
  severity: Severity
  message: string
  source?: Source
  path?: string
  node?: string
  line?: number
  column?: number
  endLine?: number
  endColumn?: number
  text?: string
  suggestion?: string
  related?: Related[]
  url?: string
  profile?: string
  }
  export interface Related {
  message: string
  source: Source
  line?: number
  column?: number
  endLine?: number
  endColumn?: number
  }
}

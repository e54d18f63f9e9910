/**
 * What one property path asks of a type: `reviewRating.alternateName`. Alternatives are given as
 * a list of which one is enough.
 */
export type ProfileProperty = string | readonly string[];

/** What one type must and should carry for one consumer. */
export interface ProfileTarget {
  /** schema.org types; subtypes count. */
  readonly types: readonly string[];
  /** Only where a node of one of these types has it: a `ListItem` of a `BreadcrumbList`. */
  readonly within?: readonly string[];
  /** Not where it is the value of one of these properties: an article that the page's own one cites. */
  readonly notAs?: readonly string[];
  readonly required: readonly ProfileProperty[];
  /** Required too, but of the last of several. */
  readonly requiredBeforeLast?: readonly ProfileProperty[];
  readonly recommended: readonly ProfileProperty[];
}

/** What one consumer of structured data asks for. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  /** The consumer's page. */
  readonly url: string;
  /** The day that page was read, ISO 8601. */
  readonly read: string;
  /** False where it runs only when asked for by `--profile`. */
  readonly automatic: boolean;
  readonly targets: readonly ProfileTarget[];
}

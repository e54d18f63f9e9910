import type { CorrectionFacts, ImageFacts, LocalizedText, PressRelease, ReviewFacts, SourceFacts } from './press-release.ts';
import type { Span } from './span.ts';

/** A person whom the newsroom knows; texts may be given by language. */
export interface NewsroomPerson {
  readonly id?: string;
  readonly name: string;
  readonly alternateName?: string | readonly string[];
  readonly jobTitle?: LocalizedText;
  readonly organization?: string;
  readonly url?: string;
  readonly sameAs?: string | readonly string[];
  readonly email?: string;
  readonly telephone?: string;
  readonly [property: string]: unknown;
}

/** An organisation whom the newsroom knows; texts may be given by language. */
export interface NewsroomOrganization {
  readonly id?: string;
  readonly type?: string;
  readonly name: LocalizedText;
  readonly alternateName?: string | readonly string[];
  readonly url?: string;
  /** Hosts from which its people write: `childfocus.org`. */
  readonly domains?: readonly string[];
  readonly logo?: string | ImageFacts;
  readonly sameAs?: string | readonly string[];
  /** ISO 3166-1 alpha-2: the country of telephone numbers without a `+`. */
  readonly country?: string;
  readonly correctionsPolicy?: string;
  readonly publishingPrinciples?: string;
  readonly [property: string]: unknown;
}

/** The standing facts of a newsroom (`newsroom.yaml`). */
export interface Newsroom {
  readonly organization?: NewsroomOrganization;
  /** Which BCP 47 tag a detected primary language becomes: `nl-BE` for `nl`. */
  readonly languages?: readonly string[];
  /** IANA name; used only where a time is given. */
  readonly timeZone?: string;
  /** URL template by language, or one for all; `{name}` is the release's file name without extension. */
  readonly pageUrl?: LocalizedText;
  readonly people?: readonly NewsroomPerson[];
  readonly sources?: readonly NewsroomOrganization[];
  readonly organizations?: readonly NewsroomOrganization[];
  /** Verdicts in words, worst first. */
  readonly verdicts?: readonly string[];
  /** Which contacts may be published. */
  readonly contacts?: 'person' | 'desk' | 'none';
}

/** A quotation as an editor corrects it; `from` are the first words of it. */
export interface QuotationPatch {
  readonly from?: string;
  readonly to?: string;
  readonly text?: string;
  readonly inLanguage?: string;
  readonly speaker?: { readonly name: string; readonly type?: 'Person' | 'Organization'; readonly jobTitle?: string; readonly organization?: string };
}

/** A claim as an editor corrects it; `claim` are words that stand in one claim only. */
export interface ClaimPatch {
  readonly claim?: string;
  readonly text?: string;
  readonly claimant?: string;
}

/** What the release's own metadata gives: a partial release (`<name>.meta.yaml`, front matter). */
export interface Metadata extends Partial<Omit<PressRelease, 'quotations' | 'claims' | 'corrections' | 'reviews' | 'sources'>> {
  readonly quotations?: readonly QuotationPatch[];
  readonly claims?: readonly ClaimPatch[];
  readonly corrections?: readonly CorrectionFacts[];
  readonly reviews?: readonly ReviewFacts[];
  readonly sources?: readonly SourceFacts[];
}

/** Something wrong in a settings file, at its place in that file. */
export interface SettingsFault {
  /** Rule that words it: `settings-syntax`, `settings-schema`, `settings-ambiguous`. */
  readonly rule: string;
  readonly message: string;
  /** UTF-16 offsets in the file's text. */
  readonly span: Span;
  /** JSON Pointer of the value, where there is one. */
  readonly pointer?: string;
  readonly suggestion?: string;
  /** Further places in the same file: the other entity of that name. */
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
}

/** A settings file as read: its value, and where each of its values stands. */
export interface Settings<T> {
  readonly value: T;
  readonly text: string;
  readonly path?: string;
  /** Span in `text` by JSON Pointer. */
  readonly positions: Readonly<Record<string, Span>>;
}

/** What reading a settings file gives: settings without faults, or the faults alone. */
export type SettingsResult<T> =
  | { readonly ok: true; readonly settings: Settings<T> }
  | { readonly ok: false; readonly text: string; readonly path?: string; readonly faults: readonly SettingsFault[] };

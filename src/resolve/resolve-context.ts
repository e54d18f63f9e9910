import type { Annotation } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import type { Metadata, Newsroom, Settings } from '../model/settings.ts';
import type { Fault } from '../model/subject.ts';
import type { Entities } from './entities.ts';

/** Makes E.164 of a telephone number as written, given a country (ISO 3166-1 alpha-2); `undefined` where it cannot. */
export type TelephoneNormalizer = (text: string, country: string | undefined) => string | undefined;

/** What every part of resolving sees. */
export interface ResolveContext {
  readonly document: Document;
  readonly annotations: readonly Annotation[];
  readonly newsroom: Settings<Newsroom> | undefined;
  readonly metadata: Settings<Metadata> | undefined;
  readonly entities: Entities;
  /** BCP 47, or `und`. */
  readonly language: string;
  /** The packs at hand. */
  readonly languages: readonly Language[];
  readonly normalizeTelephone: TelephoneNormalizer | undefined;
  /** Whether words that stand nowhere in this version are those of another version in the same file, or the first version's to speak of. */
  readonly isElsewhere: (words: string) => boolean;
  /** What could not be resolved; `validate` words it. */
  readonly faults: Fault[];
}

import type { Annotation, LanguageAnnotation } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/** One version of a release that its file holds in several languages, as `resolve` takes a release. */
export interface VersionInput {
  readonly document: Document;
  readonly annotations: readonly Annotation[];
  /** The words of the other versions. */
  readonly others: string;
}

/**
 * Parts a document and its annotations by the versions that `annotate` found in it. Offsets stay:
 * the words of the other versions become spaces. A file that holds one release gives that alone.
 */
export function versionInputs(document: Document, annotations: readonly Annotation[]): readonly VersionInput[] {
  const wholes = annotations.filter((annotation): annotation is LanguageAnnotation => annotation.type === 'language' && annotation.block === undefined).map(({ spans }) => spans[0] as Span);
  if (wholes.length < 2) return [{ document, annotations, others: '' }];
  return wholes.map((whole) => {
    const inside = (span: Span | undefined): boolean => span !== undefined && span.start >= whole.start && span.end <= whole.end;
    const { text } = document;
    return {
      document: { ...document, text: ' '.repeat(whole.start) + text.slice(whole.start, whole.end) + ' '.repeat(text.length - whole.end), links: document.links.filter(({ span }) => inside(span)) },
      annotations: annotations.filter(({ spans }) => inside(spans[0])),
      others: `${text.slice(0, whole.start)}\n${text.slice(whole.end)}`,
    };
  });
}

import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { fold } from '../../src/forms/fold.ts';
import { withoutEnd } from '../../src/forms/without-end.ts';
import { languages } from '../../src/languages/index.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Language } from '../../src/model/language.ts';
import type { Document } from '../../src/model/document.ts';
import type { Span } from '../../src/model/span.ts';
import { read } from '../../src/read/read.ts';
import { unmarked, type MarkedFact as Fact } from './unmarked.ts';

/** The words of everything found in a sentence of a language, by the types that marked sentences use. */
export function foundIn(text: string, language: Language): Fact[] {
  // A headline before the sentence keeps it from being taken for one; a lone sentence is too short to tell its language by.
  const document = read({ text: `2020: A B C\n\n${text}\n`, mediaType: 'text/plain' });
  const declared = [{ name: 'inLanguage', value: language.tag, by: 'lang' as const, source: { start: 0, end: 0 } }];
  return annotate({ ...document, declared }, [language]).flatMap((annotation) => factsOf(annotation, document));
}

function factsOf(annotation: Annotation, document: Document): Fact[] {
  const words = (span: Span): string => fold(document.text.slice(span.start, span.end));
  switch (annotation.type) {
    case 'quotation':
      return annotation.spans.map((span) => ({ type: 'quotation', words: words(span) }));
    case 'attribution':
      return [
        { type: annotation.kind, words: words(annotation.speaker) },
        { type: annotation.kind, words: words(annotation.nameSpan) },
        ...(annotation.jobTitle ? [{ type: 'role', words: words(annotation.jobTitle) }] : []),
        ...(annotation.organization ? [{ type: 'organization', words: words(annotation.organization) }] : []),
      ];
    case 'person':
    case 'organization':
      return [{ type: annotation.type, words: words(annotation.spans[0] as Span) }, ...('jobTitle' in annotation && annotation.jobTitle ? [{ type: 'role', words: words(annotation.jobTitle) }] : []), ...('organization' in annotation && annotation.organization ? [{ type: 'organization', words: words(annotation.organization) }] : [])];
    case 'contact':
      return (['name', 'jobTitle', 'organization', 'email', 'telephone'] as const).flatMap((member) => {
        const span = annotation[member];
        return span ? [{ type: member === 'name' ? 'person' : member === 'jobTitle' ? 'role' : member, words: words(span) }] : [];
      });
    case 'dateline':
      return annotation.place ? [{ type: 'place', words: words(annotation.place) }] : [];
    case 'source':
      return [{ type: 'source', words: words(annotation.name) + (annotation.alternateName ? ` (${words(annotation.alternateName)})` : '') }, { type: 'source', words: words(annotation.name) }];
    case 'date':
    case 'figure':
    case 'email':
    case 'telephone':
      return [{ type: annotation.type, words: words(annotation.spans[0] as Span) }];
    default:
      return [];
  }
}

// A quotation's last mark may stand inside or outside of it.
function bare(words: string): string {
  return withoutEnd(fold(words), '.,!?…');
}

describe.each(languages.map((language) => [language.name, language] as const))('the sentences of the %s pack', (_, language) => {
  test.each(language.tests.finds)('%s', (sentence) => {
    const { text, facts } = unmarked(sentence);
    const found = foundIn(text, language);
    for (const fact of facts) {
      const same = found.filter((candidate) => candidate.type === fact.type).map((candidate) => bare(candidate.words));
      expect(same, `${fact.type} in: ${text}`).toContain(bare(fact.words));
    }
  });

  test.each(language.tests.findsNothing)('nothing in: %s', (text) => {
    const found = foundIn(text, language).filter((fact) => fact.type === 'quotation' || fact.type === 'source' || fact.type === 'telephone' || fact.type === 'email');
    expect(found).toEqual([]);
  });
});

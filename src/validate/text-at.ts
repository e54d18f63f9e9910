import type { Place } from '../model/diagnostic.ts';
import type { Subject } from '../model/subject.ts';

const LONGEST = 200;

/** The words at a place, cut behind 200 characters; nothing where that file is not at hand. */
export function textAt(subject: Subject, place: Place): string | undefined {
  const text = fileOf(subject, place);
  if (text === undefined || place.span.end <= place.span.start) return undefined;
  const words = text.slice(place.span.start, place.span.end);
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

function fileOf(subject: Subject, place: Place): string | undefined {
  switch (place.source) {
    case 'release':
      return subject.document?.text;
    case 'newsroom':
      return subject.newsroom?.text;
    case 'metadata':
      return subject.metadata?.text;
    case 'facts':
      return subject.facts?.text;
    case 'page':
      return (subject.page ?? subject.document)?.source.text;
  }
}

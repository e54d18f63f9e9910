import { annotate } from '../../../src/annotate/annotate.ts';
import { languages } from '../../../src/languages/index.ts';
import { read } from '../../../src/read/read.ts';
import { resolve } from '../../../src/resolve/resolve.ts';

/** A text and who says each of its quotations: "name | title | organisation"; `~` before the name where the speaker is only implied, "-" where nobody is told. */
export type SpeakerCase = readonly [text: string, ...speakers: string[]];

/** The speakers of a text in the notation of the cases. A headline stands before it; a line that starts with ">" makes it Markdown. */
export function speakersIn(text: string, tag: string): string[] {
  const document = read({ text: `2020: A B C\n\n${text}\n`, mediaType: /^>/mu.test(text) ? 'text/markdown' : 'text/plain' });
  const given = { ...document, declared: [{ name: 'inLanguage', value: tag, by: 'lang' as const, source: { start: 0, end: 0 } }] };
  const { releases } = resolve({ document: given, annotations: annotate(given, languages), languages });
  return (releases[0]?.release.quotations ?? []).map(({ speaker, certainty }) => {
    if (speaker === undefined) return '-';
    return `${certainty?.speaker === 'implied' ? '~' : ''}${speaker.name} | ${speaker.jobTitle ?? ''} | ${speaker.organization ?? ''}`.trim();
  });
}

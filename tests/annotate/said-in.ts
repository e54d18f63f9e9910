import { annotate } from '../../src/annotate/annotate.ts';
import { fold } from '../../src/forms/fold.ts';
import { languages } from '../../src/languages/index.ts';
import type { MediaType } from '../../src/model/source.ts';
import { read } from '../../src/read/read.ts';
import { resolve } from '../../src/resolve/resolve.ts';

export type Tag = 'nl' | 'en' | 'fr' | 'de' | 'es';

/** The quotations of a text, each as "piece | piece — name, title, organisation"; `~` before the name where the speaker is only implied. A headline stands before it. */
export function saidIn(text: string, tag: Tag, mediaType: MediaType = /^<\w/u.test(text) ? 'text/html' : 'text/plain'): string[] {
  const source = mediaType === 'text/html' ? `<html lang="${tag}"><body><main><h1>2020: A B C</h1>${text}</main></body></html>` : `${mediaType === 'text/markdown' ? '# ' : ''}2020: A B C\n\n${text}\n`;
  const document = read({ text: source, mediaType });
  const declared = [{ name: 'inLanguage', value: tag, by: 'lang' as const, source: { start: 0, end: 0 } }];
  const given = { ...document, declared };
  const { releases } = resolve({ document: given, annotations: annotate(given, languages), languages });
  return (releases[0]?.release.quotations ?? []).map(({ text: whole, pieces, speaker, certainty }) => {
    const words = (pieces ?? [whole]).map((piece) => fold(piece)).join(' | ');
    if (speaker === undefined) return words;
    const { name, jobTitle, organization } = speaker;
    return `${words} — ${certainty?.speaker === 'implied' ? '~' : ''}${[name, jobTitle, organization].filter((part) => part !== undefined).join(', ')}`;
  });
}

import type { Source } from '../../model/source.ts';

/**
 * All words in the body of a page, shown or not, without its scripts and styles: what stands here
 * and not among the words that are shown is hidden.
 */
export function hiddenWords({ text, mediaType }: Source): string {
  if (mediaType !== 'text/html') return '';
  const lower = text.toLowerCase();
  const head = lower.indexOf('</head');
  const words: string[] = [];
  let from = head < 0 ? 0 : head;
  for (let at = lower.indexOf('<', from); at >= 0; at = lower.indexOf('<', from)) {
    words.push(text.slice(from, at));
    const raw = RAW.find((name) => lower.startsWith(name, at + 1));
    const end = raw === undefined ? lower.indexOf('>', at) : lower.indexOf(CLOSE.get(raw) ?? '>', at);
    if (end < 0) return words.join(' ');
    from = end + (raw === undefined ? 1 : (CLOSE.get(raw) ?? '>').length);
  }
  return [...words, text.slice(from)].join(' ');
}

const CLOSE: ReadonlyMap<string, string> = new Map([
  ['script', '</script'],
  ['style', '</style'],
  ['!--', '-->'],
  ['title', '</title'],
]);
const RAW: readonly string[] = ['script', 'style', '!--', 'title'];

import type { Lexicon } from './lexicon.ts';

/** True for a line that is a date, with a place or a weekday: "Bourg, le 13 juillet 2025", "jeudi 5 février 2026", "03/05/2026". */
export function isDatedLine(line: string): boolean {
  return line.length < 60 && OPENING.test(line) && DATE.test(line) && !/\p{Ll}{3}\.$/u.test(line);
}

/** True for a line that is the label of a release, with a number, a date or whom it is from: "PERSBERICHT", "Comunicado No. 212", "Press statement - 7 Sept 2026". */
export function isLabelLine(line: string, { language: { headings } }: Lexicon): boolean {
  if (line.length > 70) return false;
  const lower = line.toLowerCase();
  for (const label of [...headings.pressRelease, ...headings.immediate]) {
    if (!lower.startsWith(label)) continue;
    const rest = line.slice(label.length);
    if (rest === '' || (/^[\s:|–—-]/u.test(rest) && (DATE.test(rest) || (!rest.trimStart().startsWith(':') && !LOWER.test(rest))))) return true;
  }
  return false;
}

const OPENING = /^[\p{Lu}\p{N}([]|^\p{Ll}{2,12},? \p{N}|^(?:le|el|den|am) \p{N}/u;
/** a day, a month in letters or figures and a year, at the end of the line */
const DATE = /(?:\d{1,2}(?:\p{L}{1,3}|[.°])?[ ./-](?:de |of )?[\p{L}\d]{1,10}\.?[ ./-]{1,2}(?:de |del )?(?:19|20)\d\d|\p{L}{3,10}\.? \d{1,2}(?:\p{L}{2})?, ?(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)[)\]]?$/u;
/** a word that no name and no number of a release has */
const LOWER = /(?<![\p{L}’'])(?!(?:voor|over|para|pour|with|from)(?!\p{L}))\p{Ll}{4,}/u;

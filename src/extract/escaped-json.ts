/** A document of JSON all of whose quotation marks were written otherwise. */
export interface EscapedJson {
  /** `text` for `\\"`, `table` for `""`, `html` for `&quot;`, `smart` for `“`, `single` for `'`. */
  readonly kind: 'text' | 'table' | 'html' | 'smart' | 'single';
  /** The same with plain marks and blanks beside them, so that every value keeps its place. */
  readonly aligned: string;
  /** Where the first mark starts and the last one ends; of `text` and `table`, all but the blanks around. */
  readonly start: number;
  readonly end: number;
  /** What was meant there. */
  readonly meant: string;
}

/**
 * Undoes that a document was put into another text: as a string of JSON, `{\\"name\\":\\"Ann\\"}`, as a
 * cell of a table, `{""name"":""Ann""}`, as HTML, `{&quot;name&quot;:&quot;Ann&quot;}`, or that it was
 * written with other marks throughout, `{“name”:“Ann”}`. Nothing where that does not make it whole.
 */
export function escapedJson(json: string): EscapedJson | undefined {
  const mark = OPENING.exec(json)?.groups?.['mark'];
  if (mark === undefined) return undefined;
  if (mark.startsWith('&')) return ofMarks(json, 'html', ENTITIES);
  if (mark === "'") return ofMarks(json, 'single', SINGLE);
  return mark === '""' || mark === '\\"' ? ofString(json, mark === '""' ? 'table' : 'text') : ofMarks(json, 'smart', SMART);
}

function ofString(json: string, kind: 'text' | 'table'): EscapedJson | undefined {
  // A mark or a line break within a value is escaped twice, and has no place of its own.
  if (json.includes('\\\\')) return undefined;
  let opens = false;
  const plain = kind === 'table' ? json : json.replace(/\\[nrt]/gu, '  ');
  const aligned = plain.replace(kind === 'table' ? /""/gu : /\\"/gu, () => ((opens = !opens) ? ' "' : '" '));
  const meant = kind === 'table' ? json.replace(/""/gu, '"') : json.replace(/\\n/gu, '\n').replace(/\\[rt]/gu, '').replace(/\\"/gu, '"');
  const start = json.length - json.trimStart().length;
  return isJson(aligned) && isJson(meant) ? { kind, aligned, start, end: json.trimEnd().length, meant: meant.trim() } : undefined;
}

function ofMarks(json: string, kind: 'html' | 'smart' | 'single', marks: RegExp): EscapedJson | undefined {
  // Where there is a straight mark as well, each of the others is told on its own.
  if (json.includes('"')) return undefined;
  let opens = false;
  let end = 0;
  const aligned = json.replace(marks, (mark: string, at: number) => {
    end = at + mark.length;
    opens = !opens;
    return opens ? '"'.padStart(mark.length) : '"'.padEnd(mark.length);
  });
  const start = json.search(marks);
  return isJson(aligned) ? { kind, aligned, start, end, meant: json.slice(start, end).replace(marks, '"') } : undefined;
}

const ENTITIES = /&(?:quot|#34|#x22);/giu;
const SMART = /[“”„‟]/gu;
const SINGLE = /'/gu;
/** `{\\"@context`, `[{\\n  \\"@type`, `{""name`, `{&quot;@context`, `{“@context`, `{'@context` */
const OPENING = /^\s{0,200}[{[](?:\s|\\[nrt]|\{){0,200}(?<mark>\\"|""|&(?:quot|#34|#x22);|[“”„‟'])(?=[@\w])/iu;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A document of JSON whose quotation marks were all escaped once more. */
export interface EscapedJson {
  /** Which of the messages: `text` for `\"`, `table` for `""`. */
  readonly kind: 'text' | 'table';
  /** The same with plain marks and blanks beside them, so that every value keeps its place. */
  readonly aligned: string;
  /** The document as it was meant. */
  readonly meant: string;
}

/**
 * Undoes that a document was put into another text: as a string of JSON, `{\"name\":\"Ann\"}`, or as a
 * cell of a table, `{""name"":""Ann""}`. Nothing where that does not make it whole.
 */
export function escapedJson(json: string): EscapedJson | undefined {
  const mark = OPENING.exec(json)?.groups?.['mark'];
  // A mark or a line break within a value is escaped twice, and has no place of its own.
  if (mark === undefined || json.includes('\\\\')) return undefined;
  const kind = mark === '""' ? 'table' : 'text';
  let opens = false;
  const plain = kind === 'table' ? json : json.replace(/\\[nrt]/gu, '  ');
  const aligned = plain.replace(kind === 'table' ? /""/gu : /\\"/gu, () => ((opens = !opens) ? ' "' : '" '));
  const meant = kind === 'table' ? json.replace(/""/gu, '"') : json.replace(/\\n/gu, '\n').replace(/\\[rt]/gu, '').replace(/\\"/gu, '"');
  return isJson(aligned) && isJson(meant) ? { kind, aligned, meant } : undefined;
}

/** `{\"@context`, `[{\n  \"@type`, `{""name` */
const OPENING = /^\s{0,200}[{[](?:\s|\\[nrt]|\{){0,200}(?<mark>\\"|"")(?=[@\w])/u;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

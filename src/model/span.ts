/**
 * A half-open range `[start, end)` of UTF-16 code units in the text of a {@link Document}, as in
 * the Language Server Protocol and unist.
 *
 * @example `{ start: 0, end: 6 }` of "Europa: sociale" is "Europa".
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

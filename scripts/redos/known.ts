/** Expressions that backtrack, in files that give them no more than a bounded stretch of text: by file and start, and why. */
export const bounded: readonly (readonly [file: string, start: string, why: string])[] = [
  ['annotate/header-line.ts', '(?:\\d{1,2}(?:', 'meets lines of at most 70 characters'],
  ['annotate/find-channels.ts', '[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}$', 'meets the 64 characters before an at sign'],
  ['validate/shown/channels-of.ts', '[^\\s<>@:]{1,64}$', 'meets the 64 characters before an at sign'],
  ['validate/shown/byline.ts', '\\b(?:class|rel)=', 'meets the 80 characters before the word'],
  ['read/decode.ts', '<meta[^>]{1,200}?\\bcharset', 'meets the first 2,048 bytes of a file'],
  ['read/front-matter.ts', '^(?:["\']?[\\w.@-][\\w .@/-]{0,60}', 'is anchored, and what repeats without an end is white space before a colon alone'],
];

/** What the expressions look like that a file builds, by file. */
export const built: ReadonlyMap<string, readonly string[]> = new Map([
  ['annotate/find-bare-quotations.ts', bareQuotations(String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\.)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}`)],
  ['resolve/spelled-names.ts', ['a[ -]?r[ -]?d[ -]?e[ -]?n[ -]?w[ -]?a[ -]?l[ -]?k[ -]?s']],
  ['forms/one-of.ts', [String.raw`10 March|10\.3\.2026|2026-03-10|Ann \(Anna\) Peeters`]],
]);

/** With the pattern of a name. */
function bareQuotations(name: string): readonly string[] {
  return [String.raw`^(?:,? ?(?:[–—-] ?)?(?:\p{Ll}[\p{L}’'-]* ){1,2}| ?[–—-]{1,2} ?)(?<name>${name})(?=,| \(|$)`, String.raw`^,? ?\p{Ll}[^.,:;!?“”"«»]{4,80}, (?<name>${name})\.$`, String.raw`^ (?<name>${name}),`];
}

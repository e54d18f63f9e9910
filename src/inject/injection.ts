/** The `id`s of the scripts that are ours; further reviews have a number from 2. */
export type BlockId = 'pressgraph' | 'pressgraph-review' | `pressgraph-review-${number}`;

/** A block of JSON-LD to stand in a page. */
export interface Block {
  readonly id: BlockId;
  /** The JSON text; anything that is not ASCII, and `<`, `>`, `&`, are escaped in the page. */
  readonly json: string;
}

/** One change of a page: what stands from `start` to `end` becomes `text`. Offsets are bytes of the page as it was. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Why a page is left alone: `utf-16` or `encoding`, its bytes are not ASCII with more; `self-closing`,
 * a `<script/>` that readers of HTML and of XML take differently; `not-verified`, the page was such
 * that the block would not have been read as one; `json`, a block is not JSON.
 */
export type Refusal = 'utf-16' | 'encoding' | 'self-closing' | 'not-verified' | 'json';

/** A page with its blocks, and the edits that made it (none where it was up to date), or why not. */
export type Injection = { readonly ok: true; readonly page: string; readonly edits: readonly Edit[] } | { readonly ok: false; readonly reason: Refusal };

import type { Draft, Given } from './draft.ts';
import type { Entities } from './entities.ts';
import type { Facts, Path } from './facts.ts';
import type { IdBase } from './mint-id.ts';
import { matchKey } from '../forms/match-key.ts';
import { pointerOf } from './pointer.ts';

/** A release's graph while it is made. */
export interface Making {
  readonly facts: Facts;
  readonly base: IdBase;
  /** The id of the article. */
  readonly article: Given<string>;
  readonly entities: Entities;
  /** The nodes so far, by id. */
  readonly drafts: Map<string, Draft>;
  /** Keys made so far, by text: names come back many times. */
  readonly keys: Map<string, string>;
}

/** The key under which two spellings of a text meet. */
export function keyOf({ keys }: Making, text: string): string {
  const known = keys.get(text) ?? matchKey(text);
  keys.set(text, known);
  return known;
}

/** Names a fact that stays out of the graph. */
export function omit(making: Making, reason: string, type: string, path: Path, data: Readonly<Record<string, string>>, id?: string): undefined {
  making.facts.omissions.push({ reason, ...(id === undefined ? {} : { id }), type, pointer: pointerOf(path), data });
}
